import Core
import Crypto

extension Store {
    /// Commits a key for each record, and its index tokens, to the key store, before any data is written with them.
    ///
    /// A record that has a key already keeps it, so an act that failed after this can be tried again.
    /// `tokens` are the folded words by record (`addTokens` says more); records without any may be left out.
    public func createKeys(
        for records: [String], tokens: [String: [String]] = [:], scope: String, at now: Instant
    ) async throws -> KeyRing {
        let keys = keys
        let chance = vault.chance
        let wrapped = try Set(records).sorted().map { try RecordKey.make(for: $0, keys: keys, chance: chance) }
        let index = try tokens.mapValues { try IndexTokens.tokens($0, scope: scope, keys: keys) }
        let compartment = compartment.rawValue
        let added = try await vault.keyStore.write { connection in
            var added = 0
            for key in wrapped {
                added += try connection.execute(
                    """
                    INSERT INTO record_key (compartment, record, wrapped, wrap_version, created_at)
                    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (compartment, record) DO NOTHING
                    """, compartment, key.record, key.bytes, key.version, now)
            }
            for (record, tokens) in index {
                try IndexTokens.insert(tokens, record: record, scope: scope, compartment: compartment, into: connection)
            }
            return added
        }
        // Where a key was there already, that one counts and not the one drawn here.
        return added == wrapped.count ? try ring(wrapped, asked: Set(records)) : try await self.keys(for: records)
    }

    /// The keys of these records, in as few queries as the engines' bounds on parameters allow.
    /// Records whose keys were destroyed, or never made, are known to the ring as destroyed.
    public func keys(for records: [String]) async throws -> KeyRing {
        let asked = Set(records)
        let compartment = compartment.rawValue
        let wrapped = try await vault.keyStore.read { connection in
            try asked.sorted().chunks(of: 500).flatMap { chunk in
                try connection.rows(
                    "SELECT record, wrapped, wrap_version FROM record_key WHERE compartment = $1 AND record IN ("
                        + .parameters(from: 2, count: chunk.count) + ")",
                    [.text(compartment)] + chunk.map { .text($0) }
                ) { RecordKey.Wrapped(record: try $0.text(0), bytes: try $0.blob(1), version: try $0.int(2)) }
            }
        }
        return try ring(wrapped, asked: asked)
    }

    private func ring(_ wrapped: [RecordKey.Wrapped], asked: Set<String>) throws -> KeyRing {
        var found: [String: SymmetricKey] = [:]
        for key in wrapped { found[key.record] = try RecordKey.unwrap(key, keys: keys) }
        return KeyRing(
            compartment: compartment, keys: found, destroyed: asked.subtracting(found.keys), chance: vault.chance)
    }

    /// Destroys the records' keys and their index tokens in one transaction: what they sealed can't be opened by
    /// anyone, and no search finds it. Safe to run again. Copies in backups last until they expire (`KeyCopies`).
    /// On SQLite the bytes are overwritten at once, in the file and in its log. On PostgreSQL the rows are taken out of the
    /// tables' files at once where no older transaction still needs them, else by its next VACUUM; its log keeps them until
    /// it is recycled.
    public func destroyKeys(of records: [String]) async throws {
        let compartment = compartment.rawValue
        let sorted = Set(records).sorted()
        try await vault.keyStore.write { connection in
            for chunk in sorted.chunks(of: 500) {
                // The tokens go by the foreign key.
                try connection.execute(
                    "DELETE FROM record_key WHERE compartment = $1 AND record IN ("
                        + .parameters(from: 2, count: chunk.count) + ")",
                    [.text(compartment)] + chunk.map { .text($0) })
            }
        }
        // On SQLite the log still holds the pages as they were. A reader may hold it up; then the next checkpoint does it.
        if let file = vault.keyStore as? SQLiteEngine { _ = try await file.checkpoint() }
        // The keys are gone for every reader already; a server that is busy with its own VACUUM does the rest.
        if let server = vault.keyStore as? PostgresEngine { try? await server.vacuum("record_key", "index_token") }
    }
}
