import Core

extension Store {
    /// Destroys keys, made before `olderThan`, whose record was never written: an act that stopped between the commit of
    /// its keys and of its data. Returns the records whose keys were destroyed.
    ///
    /// `knows` gets up to 500 records at a time and answers which of them exist in the compartment's data. When more
    /// than `bound` keys would go, none goes and `VaultError.tooManyOrphans` is thrown: then data is missing (an older
    /// copy was put in place, say), and its keys are what is left of it.
    @discardableResult
    public func sweepOrphans(
        olderThan: Instant, bound: Int = 1000, knows: @Sendable ([String]) async throws -> Set<String>
    ) async throws -> [String] {
        var orphans: [String] = []
        var after = 0
        while let page = try await keyPage(after: after, olderThan: olderThan) {
            let existing = try await knows(page.records)
            orphans += page.records.filter { !existing.contains($0) }
            after = page.last
        }
        guard orphans.count <= bound else { throw VaultError.tooManyOrphans(count: orphans.count) }
        if !orphans.isEmpty { try await destroyKeys(of: orphans) }
        return orphans
    }

    private func keyPage(after: Int, olderThan: Instant) async throws -> (records: [String], last: Int)? {
        let compartment = compartment.rawValue
        let rows = try await vault.keyStore.read { connection in
            try connection.rows(
                """
                SELECT number, record FROM record_key
                WHERE number > $1 AND compartment = $2 AND created_at < $3 ORDER BY number LIMIT 500
                """, after, compartment, olderThan
            ) { (number: try $0.int(0), record: try $0.text(1)) }
        }
        guard let last = rows.last else { return nil }
        return (rows.map(\.record), last.number)
    }
}
