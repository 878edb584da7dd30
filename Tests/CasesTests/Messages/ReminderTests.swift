import Core
import Programs
import Testing

@testable import Cases

@Suite struct ReminderTests {
    private let day = CivilDate("2026-04-20")!

    @Test(arguments: [
        (Appointment.Kind.court, 8, nil), (.court, 7, MessageKind.courtInAWeek), (.court, 5, .courtInAWeek), (.court, 4, nil), (.court, 2, nil),
        (.court, 1, .courtTomorrow), (.court, 0, nil), (.court, -1, nil), (.classDay, 7, .classInAWeek), (.classDay, 1, .classTomorrow),
        (.fee, 4, nil), (.fee, 3, .feeDue), (.fee, 1, .feeDue), (.fee, 0, nil),
    ] as [(Appointment.Kind, Int, MessageKind?)])
    func aReminderIsDueOnItsDay(kind: Appointment.Kind, daysBefore: Int, reminder: MessageKind?) {
        #expect(Appointment(kind, on: day).reminder(on: day.adding(days: -daysBefore)) == reminder)
    }

    @Test func nothingIsDueBeyondTheHorizonThatTheDatabaseIsAskedFor() {
        for kind in Appointment.Kind.allCases {
            for days in (Appointment.horizon + 1)...60 { #expect(Appointment(kind, on: day).reminder(on: day.adding(days: -days)) == nil) }
        }
    }

    @Test(arguments: [
        (Stage.scheduled, true), (.agreed, true), (.wantsCourt, false), (.denied, false), (.consentWithdrawn, false), (.declined, false),
        (.ineligible, false), (.reported, false), (.ended, false),
    ]) func whoDoesNotTakePartAnyMoreIsNotAskedToPay(stage: Stage, holds: Bool) throws {
        let story = try Stages.postCharge(at: stage)
        let day = story.today.adding(days: 2)
        #expect(story.state.holds(.feeDue, of: day, on: story.today, under: story.program) == holds)
    }

    @Test func nobodyIsWrittenToAtNight() throws {
        let zone = try #require(Zone("America/Edmonton"))
        func next(_ date: String, _ time: String) -> String {
            let next = QuietHours.standard.next(from: zone.instant(of: CivilDate(date)!, at: CivilTime(time)!), in: zone)
            return "\(zone.date(of: next)) \(zone.time(of: next))"
        }
        #expect(next("2026-03-07", "20:59") == "2026-03-07 20:59")
        // The clocks are put forward in this night.
        #expect(next("2026-03-07", "21:00") == "2026-03-08 08:00")
        #expect(next("2026-03-08", "07:59") == "2026-03-08 08:00")
        #expect(next("2026-03-08", "08:00") == "2026-03-08 08:00")
        #expect(QuietHours("none") == QuietHours.none)
        #expect(QuietHours("21:00-8:00") == .standard)
        for text in ["", "21:00", "8:00-21:00", "21:00-8:00-9:00", "late"] { #expect(QuietHours(text) == nil) }
    }
}

@Suite struct SendingHoursTests {
    private let zone = Zone("America/Edmonton")!

    /// The next moment as the clocks show it, and in UTC.
    private func next(_ moment: String, _ quiet: String, _ own: (String, String)? = nil) -> String {
        let hours = own.flatMap { ContactHours(from: CivilTime($0.0)!, until: CivilTime($0.1)!) }
        return SendingHours(quiet: QuietHours(quiet)!, own: hours, zone: zone).next(from: Instant(moment)!).description
    }

    @Test func aPersonsOwnHoursAndTheQuietOnesHoldTogether() {
        // 10:00 in Edmonton.
        let morning = "2026-06-01T16:00:00.000Z"
        #expect(next(morning, "21:00-8:00") == morning)
        #expect(next(morning, "21:00-8:00", ("18:00", "23:00")) == "2026-06-02T00:00:00.000Z")
        // 21:30: within the person's hours, and quiet; the next that are both begin on the next day at 18:00.
        #expect(next("2026-06-02T03:30:00.000Z", "21:00-8:00", ("18:00", "23:00")) == "2026-06-03T00:00:00.000Z")
        // 7:00 is the person's, 8:00 is the program's.
        #expect(next("2026-06-02T13:00:00.000Z", "21:00-8:00", ("06:00", "09:00")) == "2026-06-02T14:00:00.000Z")
        #expect(next(morning, "none", ("18:00", "23:00")) == "2026-06-02T00:00:00.000Z")
    }

    @Test func hoursThatLieWithinTheQuietOnesArePreferred() {
        // The person is alone between 22:00 and 23:00 only.
        #expect(next("2026-06-01T16:00:00.000Z", "21:00-8:00", ("22:00", "23:00")) == "2026-06-02T04:00:00.000Z")
        #expect(next("2026-06-02T04:30:00.000Z", "21:00-8:00", ("22:00", "23:00")) == "2026-06-02T04:30:00.000Z")
    }

    @Test func onTheNightOfTheChangeToDaylightSavingTimeTheClockOnTheWallCounts() {
        // 22:30 of March 7 until 8:00 of March 8, which is an hour nearer than on other nights.
        #expect(next("2026-03-08T05:30:00.000Z", "21:00-8:00") == "2026-03-08T14:00:00.000Z")
        // 2:30 is not on the clock: quiet hours end when it is put forward, at 3:00.
        #expect(next("2026-03-08T05:30:00.000Z", "21:00-2:30") == "2026-03-08T09:00:00.000Z")
        // Nor are the person's hours: they come on the next night.
        #expect(next("2026-03-08T05:30:00.000Z", "none", ("02:15", "02:45")) == "2026-03-09T08:15:00.000Z")
    }

    @Test func onTheNightOfTheChangeBackTheMorningIsAnHourFurther() {
        // 22:30 of October 31 until 8:00 of November 1.
        #expect(next("2026-11-01T04:30:00.000Z", "21:00-8:00") == "2026-11-01T15:00:00.000Z")
        // 1:10 for the second time: the quiet hours that end at 1:30 are over.
        #expect(next("2026-11-01T08:10:00.000Z", "21:00-1:30") == "2026-11-01T08:10:00.000Z")
    }

    @Test func hoursEndAfterTheyBegin() {
        #expect(ContactHours(from: CivilTime("18:00")!, until: CivilTime("18:00")!) == nil)
        #expect(ContactHours(from: CivilTime("22:00")!, until: CivilTime("02:00")!) == nil)
    }
}
