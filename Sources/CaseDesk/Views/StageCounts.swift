import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// How many cases within the asker's reach stand at each stage, for the counts beside a list's filter. Stages without
    /// cases aren't there. Shows nobody, so no look is logged.
    public func stageCounts(stream: Stream?, by: By) async throws -> [Stage: Int] {
        let scope = try by.readingScope
        let rows = try await store.read { connection in
            try connection.rows(
                "SELECT f.stage, COUNT(*) FROM case_file AS f WHERE " + scope.condition
                    + " AND (CAST($3 AS TEXT) IS NULL OR f.stream = $3) GROUP BY f.stage",
                scope.values + [stream.map { .text($0.rawValue) } ?? .null]
            ) { (stage: try $0.text(0), count: try $0.int(1)) }
        }
        return Dictionary(uniqueKeysWithValues: rows.compactMap { row in Stage(rawValue: row.stage).map { ($0, row.count) } })
    }
}
