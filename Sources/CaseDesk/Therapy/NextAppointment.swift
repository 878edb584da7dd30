import Cases
import Core
import Database
import Programs

/// When a client comes next, as the therapist agreed on it with them. Nothing clinical stands beside it.
public struct NextAppointment: Sendable, Hashable {
    public let on: CivilDate
    public let at: CivilTime?

    public init(on: CivilDate, at: CivilTime?) {
        self.on = on
        self.at = at
    }
}

/// The rows of appointments: one for a case, replaced by the next.
enum NextAppointmentRecords {
    static func find(_ ids: [CaseID], from today: CivilDate, _ connection: any Connection) throws -> [CaseID: NextAppointment] {
        var found: [CaseID: NextAppointment] = [:]
        for part in ids.chunks(of: 500) {
            try connection.stream(
                "SELECT case_id, on_day, at_time FROM therapy_next WHERE on_day >= $1 AND case_id IN (" + .parameters(from: 2, count: part.count) + ")",
                [today.sqlValue] + part.map(\.sqlValue)
            ) { row in
                found[try row.id(0)] = NextAppointment(on: try row.date(1), at: try row.optionalText(2).flatMap { CivilTime($0) })
                return true
            }
        }
        return found
    }
}

extension CaseDesk {
    /// Writes down when an own client comes next; nil: nothing is agreed on. The client sees it on their own page. For the therapist.
    ///
    /// Throws `Refusal` (audited) for a day that is past, or where no session can be held; ``DeskError/notFound``; ``DeskError/alreadyDone(_:)``.
    public func setAppointment(_ next: NextAppointment?, of id: CaseID, by: By, token: String) async throws {
        guard by.role == .therapist else { throw DeskError.noGrant }
        let (scope, program) = (try by.scope, try program(of: by))
        let entry = entry("case.appointment", [id.text], by)
        try await writeOnce(token, case: id, by) { writing in
            let connection = writing.connection
            guard let file = try CaseFile.find(id, scope, connection), let state = Case(try EventRecords.ledger(of: id, connection).map(\.event))
            else { throw DeskError.notFound }
            if let next, next.on < by.today(in: program) { throw Attempt.Refused(refusal: .appointmentPast, act: .attendSession) }
            if case .refused = state.standing(of: .attendSession, as: .therapist, under: try self.program(for: file)) {
                throw Attempt.Refused(refusal: .noSessionNow, act: .attendSession)
            }
            try connection.execute("DELETE FROM therapy_next WHERE case_id = $1", id)
            if let next {
                try connection.execute(
                    "INSERT INTO therapy_next (case_id, on_day, at_time, set_at, actor) VALUES ($1, $2, $3, $4, $5)", id, next.on,
                    next.at?.description, by.now, by.actor.id)
            }
            try writing.record(entry)
        }
    }
}
