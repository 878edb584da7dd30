import Core
import Database

extension CaseDesk {
    /// The case with this file number within the asker's reach. Throws ``DeskError/notFound``, and never says whether it
    /// is there for somebody else.
    public func find(_ number: FileNumber, by: By) async throws -> CaseID {
        let scope = try by.scope
        let found: [CaseID] = try await store.read { connection in
            try connection.rows(
                "SELECT f.id FROM case_file AS f WHERE " + scope.condition + " AND f.file_number = $3",
                scope.values + [number.sqlValue]
            ) { try $0.id(0) }
        }
        guard let id = found.first else { throw DeskError.notFound }
        return id
    }
}
