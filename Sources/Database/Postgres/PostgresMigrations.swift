import Core

extension PostgresEngine: MigratableEngine {
    /// On a connection of its own, as the user who signed in: the schema's role may change rows, not tables.
    func apply(_ migrator: Migrator, at now: Instant) async throws -> [Int] {
        var options = options
        // Another process's migrations, and a large table's, may take their time.
        options.bound = max(options.bound, .seconds(60))
        options.statementTimeout = .zero
        return try await onOwnThread { [options] in
            do {
                return try SchemaChange(options).apply(migrator, at: now)
            } catch let failure as PostgresFailure {
                throw failure.storageError
            }
        }
    }

    /// Drops the schema with everything in it, and its role when nothing else needs it. For demos and tests.
    public func dropSchema() async throws {
        let options = options
        try await onOwnThread {
            do {
                let session = try PostgresSession(options, asRole: false)
                try session.script("DROP SCHEMA IF EXISTS \"\(options.schema)\" CASCADE")
                // Refused while another database of the cluster uses the same name, or when we may not.
                _ = try? session.script("DROP ROLE IF EXISTS \"\(options.role)\"")
            } catch let failure as PostgresFailure {
                throw failure.storageError
            }
        }
    }
}

/// The statements that make and migrate a schema, under an advisory lock that ends with the connection.
private struct SchemaChange {
    private let options: PostgresOptions
    private let session: PostgresSession

    init(_ options: PostgresOptions) throws {
        self.options = options
        session = try PostgresSession(options, asRole: false)
    }

    func apply(_ migrator: Migrator, at now: Instant) throws -> [Int] {
        try session.script("SELECT pg_advisory_lock(\(PostgresLock.migration), hashtext('\(options.schema)'))")
        if try isAbsent("SELECT 1 FROM pg_namespace WHERE nspname = '\(options.schema)'") {
            try session.script("CREATE SCHEMA \"\(options.schema)\"")
        }
        try session.script(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number BIGINT PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL
            )
            """)
        var applied: [Int] = []
        while let migration = try migrator.next(after: alreadyApplied(), .postgres, of: "schema \(options.schema) of PostgreSQL") {
            try run(migration, at: now)
            applied.append(migration.number)
        }
        if try hasRole() { try grant() }
        return applied
    }

    private func alreadyApplied() throws -> [AppliedMigration] {
        let result = try session.script("SELECT number, name, digest FROM schema_migration ORDER BY number")
        return try (0..<result.rowCount).map { index in
            let row = PostgresRow(result: result, index: index)
            return AppliedMigration(number: try row.int(0), name: try row.text(1), digest: try row.text(2))
        }
    }

    private func run(_ migration: Migration, at now: Instant) throws {
        try session.script("BEGIN")
        try session.script(migration.postgres)
        _ = try session.execute(
            "INSERT INTO schema_migration (number, name, digest, applied_at) VALUES ($1, $2, $3, $4)",
            PostgresParameters([
                .integer(Int64(migration.number)), .text(migration.name), .text(migration.digest(.postgres)), now.sqlValue,
            ]))
        guard try session.script("COMMIT").commandTag == "COMMIT" else {
            throw StorageError.statement("migration \(migration.number) ends the transaction it runs in")
        }
    }

    /// Makes the role when the user may, and tells whether we are of it.
    private func hasRole() throws -> Bool {
        if try isAbsent("SELECT 1 FROM pg_roles WHERE rolname = '\(options.role)'") {
            if try isAbsent("SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolcreaterole)") { return false }
            // Another database of the cluster may make it at the same moment; then the next statement finds it.
            _ = try? session.script("CREATE ROLE \"\(options.role)\" NOLOGIN")
            try session.script("GRANT \"\(options.role)\" TO CURRENT_USER")
        }
        return try !isAbsent("SELECT 1 FROM pg_roles WHERE rolname = '\(options.role)' AND pg_has_role(oid, 'MEMBER')")
    }

    private func grant() throws {
        let (schema, role) = ("\"\(options.schema)\"", "\"\(options.role)\"")
        try session.script(
            """
            GRANT USAGE ON SCHEMA \(schema) TO \(role);
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(schema) TO \(role);
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA \(schema) TO \(role);
            REVOKE INSERT, UPDATE, DELETE ON \(schema).schema_migration FROM \(role)
            """)
    }

    private func isAbsent(_ query: String) throws -> Bool { try session.script(query).rowCount == 0 }
}
