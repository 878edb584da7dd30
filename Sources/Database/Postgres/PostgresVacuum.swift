extension PostgresEngine {
    /// Takes deleted rows out of these tables' files (VACUUM), as far as no older transaction may still see them. On a
    /// connection of its own, as the user who signed in: the tables are that user's. Names are the schema's own, in the
    /// sources alone.
    func vacuum(_ tables: StaticString...) async throws {
        let options = options
        let names = tables.map { "\"\($0)\"" }.joined(separator: ", ")
        try await onOwnThread {
            do {
                try PostgresSession(options, asRole: false).script("VACUUM (TRUNCATE) \(names)")
            } catch let failure as PostgresFailure {
                throw failure.storageError
            }
        }
    }
}
