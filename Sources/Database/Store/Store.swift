import Core

/// A desk's handle: one compartment's database and keys, and no way to another's.
///
/// The order that keeps every crash harmless: a record's key commits before its data (`createKeys`, then `write`), and
/// is destroyed before its data is marked disposed. A key without a record is an orphan, swept after a day; a record
/// without a key would be lost.
public final class Store: Sendable {
    public let compartment: Compartment
    /// The compartment's database. Its migrations begin with `StoreSchema.tables()`.
    public let engine: any Engine
    let vault: Vault
    let keys: CompartmentKeys

    /// Throws `VaultError.closed` unless the vault has opened the compartment.
    ///
    /// On SQLite the writer links audit entries in the commit that writes them; on PostgreSQL an `AuditSealer` does.
    public init(compartment: Compartment, engine: any Engine, vault: Vault) throws {
        self.compartment = compartment
        self.engine = engine
        self.vault = vault
        keys = try vault.keys(of: compartment)
        (engine as? SQLiteEngine)?.beforeCommit { connection in
            try AuditChain.linkPending(of: compartment, on: connection)
        }
    }

    /// Reads on one snapshot: a page does all its reads in one `read`.
    public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await engine.read(body)
    }

    /// One act: records, projections, audit and hand-overs, all or nothing, durable when this returns.
    /// The body may run twice; it draws no time, ids or chance, and seals with a `KeyRing` fetched before.
    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T {
        let compartment = compartment
        let auditKey = try keys.keys(.audit).newest
        return try await engine.write { connection in
            try body(Writing(connection: connection, compartment: compartment, auditKey: auditKey))
        }
    }
}
