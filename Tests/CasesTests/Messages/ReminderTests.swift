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
