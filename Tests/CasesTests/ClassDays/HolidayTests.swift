import Core
import Programs
import Testing

@testable import Cases

@Suite struct HolidayTests {
    /// As the provinces' own calendars print them.
    @Test(arguments: [
        ("2026-01-01", Holiday.newYear), ("2026-02-16", .familyDay), ("2026-04-03", .goodFriday), ("2026-05-18", .victoriaDay),
        ("2026-07-01", .canadaDay), ("2026-09-07", .labourDay), ("2026-10-12", .thanksgiving), ("2026-11-11", .remembranceDay),
        ("2026-12-25", .christmas), ("2027-03-26", .goodFriday), ("2027-05-24", .victoriaDay), ("2028-04-14", .goodFriday),
        ("2029-02-19", .familyDay), ("2030-04-19", .goodFriday),
    ])
    func albertaClosesOnTheseDays(date: String, holiday: Holiday) {
        #expect(Holiday.on(day(date), in: "CA-AB") == holiday)
    }

    @Test func quebecHasItsOwn() {
        #expect(Holiday.on(day("2026-06-24"), in: "CA-QC") == .quebecDay)
        #expect(Holiday.on(day("2026-05-18"), in: "CA-QC") == .patriotsDay)
        #expect(Holiday.on(day("2026-04-06"), in: "CA-QC") == .easterMonday)
        #expect(Holiday.on(day("2026-02-16"), in: "CA-QC") == nil)
        #expect(Holiday.on(day("2026-12-26"), in: "CA-ON") == .boxingDay)
    }

    @Test func canadaDayOnASundayIsKeptOnTheMonday() {
        #expect(day("2029-07-01").weekday == 7)
        #expect(Holiday.on(day("2029-07-02"), in: "CA-AB") == .canadaDay)
        #expect(Holiday.on(day("2029-07-01"), in: "CA-AB") == nil)
    }

    @Test func anOrdinaryDayIsNone() {
        #expect(Holiday.on(day("2026-03-07"), in: "CA-AB") == nil)
        #expect(Holiday.on(day("2026-01-01"), in: "FR") == nil)
    }
}
