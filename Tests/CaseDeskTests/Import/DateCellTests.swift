import Core
import Testing

@testable import CaseDesk

@Suite struct DateCellTests {
    @Test(arguments: [
        "2026-03-05", "2026/03/05", "2026.3.5", "20260305", "5 March 2026", "March 5, 2026", "5 mars 2026", "le 5 mars 2026",
        "Thursday, March 5th, 2026", "jeudi 5 mars 2026", "5-Mar-2026", "2026 March 5", " 2026-03-05 00:00:00 ",
    ])
    func datesAsPeopleTypeThem(typed: String) {
        #expect(DateCell.read(typed) == .success(day("2026-03-05")))
    }

    @Test func aDateThatHasOneReadingIsTaken() {
        #expect(DateCell.read("25/03/2026") == .success(day("2026-03-25")))
        #expect(DateCell.read("03/25/2026") == .success(day("2026-03-25")))
        #expect(DateCell.read("03/03/2026") == .success(day("2026-03-03")))
        #expect(DateCell.read("1er août 2026") == .success(day("2026-08-01")))
        #expect(DateCell.read("12 févr. 2026") == .success(day("2026-02-12")))
        #expect(DateCell.read("2 juil. 2026") == .success(day("2026-07-02")))
        #expect(DateCell.read("2 juin 2026") == .success(day("2026-06-02")))
    }

    @Test(arguments: [
        ("05/03/2026", DateCell.Fault.ambiguous), ("3.5.2026", .ambiguous), ("05/03/26", .shortYear), ("5-Mar-26", .shortYear),
        ("2026-02-30", .notOnCalendar), ("31/11/2026", .notOnCalendar), ("soon", .notADate), ("46086", .notADate), ("5 jui 2026", .notADate),
        ("=TODAY()", .notADate), ("99999999999999999999", .notADate), ("", .notADate), ("٥ mars 2026", .notADate),
    ])
    func whatCannotBeReadSaysWhy(typed: String, fault: DateCell.Fault) {
        #expect(DateCell.read(typed) == .failure(fault))
        #expect(!fault.sentence.en.isEmpty && !fault.sentence.fr.isEmpty)
    }
}
