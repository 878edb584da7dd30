import Core
import Foundation

/// One schema's copy in `pg_dump`'s custom format.
struct PostgresDump: Sendable {
    private let engine: PostgresEngine

    init(_ engine: PostgresEngine) { self.engine = engine }

    /// Dumps the schema and returns the end of the chain that is in the dump: both see one exported snapshot
    /// (PostgreSQL's manual, "Snapshot Synchronization Functions"). Writers go on.
    func write(to path: String, chainOf compartment: Compartment?) async throws -> ChainEnd? {
        let options = engine.options
        let tools = try PostgresTools(uri: options.uri)
        let end = try await engine.read { connection -> ChainEnd? in
            // This transaction waits for the tool, however long it takes.
            try connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
            let snapshot = try connection.first("SELECT pg_export_snapshot()") { try $0.text(0) } ?? ""
            try tools.run(
                "pg_dump",
                [
                    "--format=custom", "--no-owner", "--no-privileges", "--schema=\(options.schema)", "--snapshot=\(snapshot)",
                    "--file=\(path)", "--no-password",
                ])
            return try compartment.map { try AuditChain.end(of: $0, on: connection) }
        }
        guard chmod(path, 0o600) == 0, Glue.syncFile(path) else { throw BackupFolder.fault(path) }
        return end
    }

    /// Fills a schema that isn't there, or is empty. One transaction: all of it or nothing.
    func restore(from path: String) async throws {
        let options = engine.options
        let tables = try await engine.read { connection in
            try connection.count(
                "SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1", options.schema)
        }
        guard tables == 0 else { throw BackupError.targetNotEmpty(schema: options.schema) }
        // The dump makes the schema itself.
        try await engine.dropSchema()
        let tools = try PostgresTools(uri: options.uri)
        try await onOwnThread {
            try tools.run(
                "pg_restore",
                [
                    "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", "--no-password",
                    "--dbname=\(tools.database)", path,
                ])
        }
    }
}
