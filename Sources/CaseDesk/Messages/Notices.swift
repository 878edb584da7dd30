import Cases
import Core
import Database
import Programs

/// Fills the outbox from an act, in the act's own transaction.
enum Notices {
    static func write(before: Case?, after state: Case, id: CaseID, program: String, at now: Instant, _ connection: any Connection) throws {
        let entries = (before.map { state.notices(since: $0) } ?? []).map { notice in
            Outbox.Entry(caseID: id, kind: notice.kind, day: notice.day, sequence: notice.sequence)
        }
        try Outbox.insert(entries, program: program, at: now, connection)
        if before?.appointments != state.appointments { try Outbox.matchReminders(to: state.appointments, of: id, at: now, connection) }
    }
}

extension CaseDesk {
    /// Puts the reminders into the outbox that are due today by each program's calendar, once each, and says how many weren't there yet.
    /// Run as often as one likes. For the operator.
    @discardableResult
    public func queueReminders(by: By) async throws -> Int {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        var count = 0
        for program in shelf.all {
            let today = by.today(in: program)
            let ahead = try await store.read { try AppointmentRecords.ahead(program: program.id, of: today, $0) }
            let made = Set(ahead.compactMap { row in row.made.map { Outbox.Entry(caseID: row.id, kind: $0, day: row.appointment.on, sequence: 0) } })
            let due = Set(ahead.compactMap { row in
                row.appointment.reminder(on: today).map { Outbox.Entry(caseID: row.id, kind: $0, day: row.appointment.on, sequence: 0) }
            })
            let entries = Array(due.subtracting(made))
            count += entries.count
            for start in stride(from: 0, to: entries.count, by: Self.reminderBatch) {
                let batch = Array(entries[start..<min(start + Self.reminderBatch, entries.count)])
                try await store.write { try Outbox.insert(batch, program: program.id, at: by.now, $0.connection) }
            }
        }
        return count
    }

    private static let reminderBatch = 500
}
