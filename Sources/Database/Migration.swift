import Core
import Crypto

/// One step of a schema, under the same number on both engines. Never changed once it has been released.
public struct Migration: Sendable, Hashable {
    /// Ascending from 1, without gaps.
    public let number: Int
    public let name: String
    /// Statements for SQLite, separated by semicolons; no BEGIN or COMMIT. Tables are STRICT.
    public let sqlite: String
    /// The same for PostgreSQL; unqualified names are made in the engine's schema.
    public let postgres: String

    public init(number: Int, name: String, sqlite: String, postgres: String) {
        self.number = number
        self.name = name
        self.sqlite = sqlite
        self.postgres = postgres
    }

    func script(_ dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }

    /// SHA-256 of the engine's script, in hexadecimal: tells a script that was changed after it ran.
    func digest(_ dialect: Dialect) -> String { Hex.encode(SHA256.hash(data: Array(script(dialect).utf8))) }
}

/// Brings a database to the newest migration. Two that start at once take turns; one killed at any point leaves
/// whole migrations behind, and the next run goes on from there.
public struct Migrator: Sendable {
    public let migrations: [Migration]

    /// Throws `StorageError.statement` unless the numbers are 1, 2, 3, ….
    public init(_ migrations: [Migration]) throws {
        guard migrations.map(\.number) == Array(1..<(migrations.count + 1)) else {
            throw StorageError.statement("migrations are numbered 1, 2, 3, … in order")
        }
        self.migrations = migrations
    }

    /// The highest number, 0 for none.
    public var newest: Int { migrations.count }

    /// Applies what is missing, each in a transaction of its own, and returns the numbers applied.
    ///
    /// Throws `StorageError.damaged` when the database is of a later version than this program, or when a migration
    /// was changed after it had been applied; `StorageError.busy` when another migrates for too long.
    @discardableResult
    public func migrate(_ engine: any Engine, at now: Instant) async throws -> [Int] {
        guard let engine = engine as? any MigratableEngine else {
            throw StorageError.statement("this engine has no migrations")
        }
        return try await engine.apply(self, at: now)
    }

    /// The numbers that `migrate` would apply; empty when the database is at the newest. Changes nothing, throws as `migrate` does.
    public func pending(_ engine: any Engine) async throws -> [Int] {
        let applied = try await engine.read { connection in
            let there = try connection.count(connection.dialect.countTables, "schema_migration")
            if there == 0 { return [AppliedMigration]() }
            return try connection.rows("SELECT number, name, digest FROM schema_migration ORDER BY number") {
                AppliedMigration(number: try $0.int(0), name: try $0.text(1), digest: try $0.text(2))
            }
        }
        _ = try next(after: applied, engine.dialect, of: "the database")
        return migrations.dropFirst(applied.count).map(\.number)
    }

    /// The first migration that isn't among `applied`, after checking that those are ours and unchanged.
    func next(after applied: [AppliedMigration], _ dialect: Dialect, of place: String) throws -> Migration? {
        for (index, row) in applied.enumerated() {
            guard row.number <= newest else {
                throw StorageError.damaged(
                    "\(place) is of a later version (\(row.number); this program knows \(newest)). Nothing was changed. Use the newer program")
            }
            guard row.number == index + 1, migrations[index].digest(dialect) == row.digest else {
                throw StorageError.damaged("\(place): migration \(row.number) (\(row.name)) isn't the one that this program knows")
            }
        }
        return applied.count < newest ? migrations[applied.count] : nil
    }
}

/// A row of `schema_migration`.
struct AppliedMigration: Sendable {
    let number: Int
    let name: String
    let digest: String
}

/// What both engines know how to do with a list of migrations.
protocol MigratableEngine: Engine {
    func apply(_ migrator: Migrator, at now: Instant) async throws -> [Int]
}
