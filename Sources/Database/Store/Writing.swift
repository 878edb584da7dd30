import Core
import Crypto

/// What an act's transaction may do. Valid only inside the body it was handed to.
public struct Writing {
    public let connection: any Connection
    public let compartment: Compartment
    let auditKey: (version: Int, key: SymmetricKey)

    /// Writes an audit entry with its MAC, in this transaction. Throws `StorageError.duplicate` for an id used before.
    public func record(_ entry: AuditEntry) throws { try record([entry]) }

    /// Writes audit entries in their order, each as ``record(_:)-(AuditEntry)`` does.
    public func record(_ entries: [AuditEntry]) throws {
        try entries.insert(into: connection, compartment: compartment, key: auditKey)
    }

    /// Puts a hand-over that `Store.sealHandOver` made into the outbox, in this transaction. It's delivered until it is
    /// applied, and applied once.
    public func handOver(_ handOver: SealedHandOver) throws {
        guard handOver.sender == compartment else {
            throw StorageError.statement("a hand-over of \(handOver.sender.rawValue) written in \(compartment.rawValue)")
        }
        try connection.execute(
            "INSERT INTO outbox (id, receiver, kind, sealed, created_at) VALUES ($1, $2, $3, $4, $5)",
            handOver.id, handOver.receiver.rawValue, handOver.kind, handOver.sealed, handOver.created)
    }
}
