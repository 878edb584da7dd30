import Cases
import Core
import Database
import Programs

/// The days on which somebody of a program is in court, as long as an ending is open.
public struct CourtDays: Sendable {
    public struct Day: Sendable, Hashable {
        public let date: CivilDate
        /// Those whose ending isn't confirmed.
        public let open: Int
        /// Of them those who have completed: a warrant is possible all the same.
        public let completed: Int
    }

    public let today: CivilDate
    /// Those past first: nobody has said what the court did.
    public let days: [Day]
    /// In court within ``CaseDesk/courtListDays`` days and on no list that the prosecutor was sent for that day. The coordinator's alone.
    public let unsent: [FileNumber]
}

extension CaseDesk {
    /// Whom the court is still to decide on, with a date.
    static let watched: SQL = """
         AND f.next_court IS NOT NULL AND f.stream IN ('pre-charge', 'post-charge') AND f.stage NOT IN ('ended', 'closed', 'disposed')
        """

    private static let perDay: SQL = """
        SELECT f.next_court, COUNT(*), COUNT(a.case_id) FROM case_file AS f
        LEFT JOIN attention AS a ON a.case_id = f.id AND a.kind = 'warrant-risk' WHERE

        """

    /// The days in court, without a name. For the coordinator and the prosecutor; throws ``DeskError/noGrant`` to others.
    public func courtDays(by: By) async throws -> CourtDays {
        guard by.role == .coordinator || by.role == .prosecutor else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let today = by.today(in: program)
        return try await store.read { connection in
            let sql = Self.perDay + scope.condition + Self.watched + " GROUP BY f.next_court ORDER BY f.next_court"
            let days = try connection.rows(sql, scope.values) { CourtDays.Day(date: try $0.date(0), open: try $0.int(1), completed: try $0.int(2)) }
            let unsent = by.role == .coordinator ? try Self.unsent(from: today, scope, connection) : []
            return CourtDays(today: today, days: days, unsent: unsent)
        }
    }

    private static let notSent: SQL = """
         AND f.next_court >= $3 AND f.next_court <= $4 AND NOT EXISTS (
            SELECT 1 FROM court_list_line AS l WHERE l.program = f.program AND l.court_on = f.next_court AND l.case_id = f.id)
        """

    /// Who is in court from `today` on, as far as the list looks, and on no list that was sent for that day.
    static func unsent(from today: CivilDate, _ scope: CaseScope, _ connection: any Connection) throws -> [FileNumber] {
        try connection.rows(
            "SELECT f.file_number FROM case_file AS f WHERE " + scope.condition + watched + notSent + " ORDER BY f.next_court, f.file_number",
            scope.values + listDays(from: today)
        ) { try $0.fileNumber(0) }
    }

    /// How many they are.
    static func unsentCount(from today: CivilDate, _ scope: CaseScope, _ connection: any Connection) throws -> Int {
        try connection.count(
            "SELECT COUNT(*) FROM case_file AS f WHERE " + scope.condition + watched + notSent, scope.values + listDays(from: today))
    }

    private static func listDays(from today: CivilDate) -> [SQLValue] { [today.sqlValue, today.adding(days: courtListDays).sqlValue] }

    /// Notes that the list with these cases went to the prosecutor. A case that isn't in court within the list's days, or that stands
    /// on a list for its day already, changes nothing. A case whose date moves is on no list of the new day.
    ///
    /// Throws ``DeskError/noGrant`` for others than the coordinator, ``DeskError/alreadyDone(_:)`` for a form that was sent before.
    public func courtListSent(_ numbers: [FileNumber], by: By, token: String) async throws {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let scope = try by.scope
        let today = by.today(in: program)
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let wanted = Set(numbers)
        do {
            try await store.write { writing in
                let connection = writing.connection
                try FormTokens.use(token, case: nil, at: by.now, connection)
                let waiting = Set(try Self.unsent(from: today, scope, connection)).intersection(wanted)
                let sent = try CaseFile.select(scope, Self.watched + " AND f.next_court >= $3", [today.sqlValue], connection)
                    .filter { waiting.contains($0.number) }
                for file in sent {
                    try connection.execute(
                        "INSERT INTO court_list_line (program, court_on, case_id, sent_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
                        program.id, file.nextCourt, file.id, by.now)
                }
                try writing.record(self.entry("court-list.sent", sent.map(\.id.text), by))
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }
}
