import Core
import GRDB

extension SQLiteEngine: MigratableEngine {
    /// BEGIN IMMEDIATE before looking at what is applied, so that a second process waits and then sees it.
    func apply(_ migrator: Migrator, at now: Instant) async throws -> [Int] {
        let path = path
        return try await alone { database in
            // Rebuilding a table with foreign keys on would delete what points to it (sqlite.org/lang_altertable.html).
            // They are checked before each commit instead.
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
            var applied: [Int] = []
            while let number = try SQLiteEngine.applyNext(migrator, at: now, database, path) { applied.append(number) }
            return applied
        }
    }

    private static func applyNext(
        _ migrator: Migrator, at now: Instant, _ database: GRDB.Database, _ path: String
    ) throws -> Int? {
        try database.execute(sql: "BEGIN IMMEDIATE")
        do {
            try database.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS schema_migration (
                        number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL
                    ) STRICT
                    """)
            let rows = try GRDB.Row.fetchAll(database, sql: "SELECT number, name, digest FROM schema_migration ORDER BY number")
            let applied = rows.map { AppliedMigration(number: $0[0], name: $0[1], digest: $0[2]) }
            guard let migration = try migrator.next(after: applied, .sqlite, of: path) else {
                try database.rollback()
                return nil
            }
            try run(migration, at: now, database)
            try database.execute(sql: "COMMIT")
            return migration.number
        } catch {
            try? database.rollback()
            throw error
        }
    }

    private static func run(_ migration: Migration, at now: Instant, _ database: GRDB.Database) throws {
        try database.execute(sql: migration.sqlite)
        guard database.isInsideTransaction else {
            throw StorageError.statement("migration \(migration.number) ends the transaction it runs in")
        }
        try database.execute(
            sql: "INSERT INTO schema_migration (number, name, digest, applied_at) VALUES (?, ?, ?, ?)",
            arguments: [migration.number, migration.name, migration.digest(.sqlite), now.description])
        // In the header too, where it can be read before anything else of the file is trusted.
        try database.execute(sql: "PRAGMA user_version = \(migration.number)")
        let loose = try String.fetchAll(
            database,
            sql: """
                SELECT name FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'
                """)
        guard loose.isEmpty else {
            throw StorageError.statement("migration \(migration.number): not STRICT: \(loose.joined(separator: ", "))")
        }
        guard try GRDB.Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
            throw StorageError.constraint("foreign key")
        }
    }
}
