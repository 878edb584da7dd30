import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// Closed cases whose retention is over, the longest due first, at most `limit`. By number alone: it shows nobody. For the operator.
    public func disposalsDue(by: By, limit: Int = 1000) async throws -> [(number: FileNumber, due: CivilDate)] {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        let program = try program(of: by)
        let today = by.today(in: program)
        return try await store.read { connection in
            try connection.rows(
                """
                SELECT f.file_number, c.due FROM clock AS c JOIN case_file AS f ON f.id = c.case_id
                WHERE c.name = 'retention' AND c.due < $2 AND f.program = $1 AND f.stage = 'closed' ORDER BY c.due, f.id LIMIT $3
                """, program.id, today, limit
            ) { (try $0.fileNumber(0), try $0.date(1)) }
        }
    }
}
