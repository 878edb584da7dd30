import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite(.enabled(if: Measured.isAsked)) struct ReminderMeasure {
    @Test(arguments: EngineKind.available)
    func aDaysRemindersForAHundredThousandCases(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let first = try await house.referred("Jean Tremblay", .postCharge, "grande-prairie-stop")
            let version = try await house.store.read { try $0.first("SELECT program_version FROM case_file WHERE id = $1", first) { try $0.text(0) } }
            let sha = try #require(version)
            let ids = (0..<100_000).map { String(repeating: "0", count: 26) + String(100_000 + $0) }
            for start in stride(from: 0, to: ids.count, by: 5000) {
                let batch = Array(ids[start..<(start + 5000)])
                try await house.store.write { writing in
                    try writing.connection.insert(
                        """
                        INSERT INTO case_file (id, file_number, program, agency, stream, stage, sequence, program_version, decided, referred_on, created_at)
                        """,
                        batch.map { id in
                            [
                                .text(id), .text(id), .text("grande-prairie-stop"), .text("x"), .text("post-charge"), .text("referred"), 1.sqlValue,
                                .text(sha), .boolean(false), day("2026-03-01").sqlValue, morning.sqlValue,
                            ]
                        })
                    try writing.connection.insert(
                        "INSERT INTO appointment (case_id, kind, day, program)",
                        batch.map { [.text($0), .text("court"), day("2026-04-21").sqlValue, .text("grande-prairie-stop")] })
                }
            }
            let by = By(Actor(operator: "tests"), at: Instant("2026-04-14T18:00:00.000Z")!)
            let clock = ContinuousClock()
            let read = try await house.store.read { connection in
                try clock.measure {
                    let due = try AppointmentRecords.ahead(program: "grande-prairie-stop", of: day("2026-04-14"), connection)
                        .compactMap { $0.appointment.reminder(on: day("2026-04-14")) }
                    #expect(due.count >= 100_000)
                }
            }
            var count = 0
            let whole = try await clock.measure { count = try await house.desk.queueReminders(by: by) }
            let again = try await clock.measure { try await house.desk.queueReminders(by: by) }
            #expect(count >= 100_000)
            Measured.say("reminders", kind, [("computed", read.seconds), ("stored", whole.seconds), ("again", again.seconds)])
        }
    }
}
