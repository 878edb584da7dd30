import Core

/// Links what was committed and keeps the chain's head in the key store: at least every second, in each process.
/// On PostgreSQL one sealer at a time links, under an advisory lock; on SQLite the writer has linked already.
public struct AuditSealer: Sendable {
    private let store: Store

    public init(_ store: Store) { self.store = store }

    /// One round; returns how many entries were linked. Throws `AuditError.headDiverged` when the head in the key
    /// store isn't on the chain any more: then it is left as it is, as evidence.
    @discardableResult
    public func seal() async throws -> Int {
        var linked = 0
        if store.engine.dialect == .postgres {
            while case let count = try await linkOnce(), count > 0 {
                linked += count
                if count < Self.batch { break }
            }
        }
        try await keepHead()
        return linked
    }

    /// Rounds until the task is cancelled. An error is handed to `onError`, and the next round tries again.
    public func run(every pause: Duration = .milliseconds(500), onError: @Sendable (any Error) -> Void) async {
        while !Task.isCancelled {
            do { try await seal() } catch is CancellationError { return } catch { onError(error) }
            do { try await Task.sleep(for: pause) } catch { return }
        }
    }

    private static let batch = 5000
    /// Any fixed number: tells our advisory locks from others' in the same database.
    private static let lockClass = 0x0A0D_17

    private func linkOnce() async throws -> Int {
        let compartment = store.compartment
        do {
            return try await store.engine.write { connection in
                // Serializable, it would have writers given up that have done nothing wrong: it reads what they insert.
                // And each statement must see what was committed before it, once the lock is had.
                try connection.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
                let mine = try connection.first(
                    "SELECT pg_try_advisory_xact_lock($1::int, hashtext(current_schema()))", Self.lockClass
                ) { try $0.bool(0) }
                guard mine == true else { return 0 }
                return try AuditChain.linkPending(of: compartment, on: connection, limit: Self.batch)
            }
        } catch StorageError.duplicate {
            // Somebody linked without the lock. Their links stand; ours come next round.
            return 0
        }
    }

    private func keepHead() async throws {
        let compartment = store.compartment
        let (end, kept) = try await ends()
        guard end.position > 0 else {
            if kept != nil { throw AuditError.headDiverged(compartment) }
            return
        }
        if let kept {
            let own = store.keys.keys(.audit)
            guard kept.holds(own), try await hash(at: kept.position) == kept.hash else {
                throw AuditError.headDiverged(compartment)
            }
            if kept.position >= end.position { return }
        }
        let head = ChainHead(
            compartment: compartment, position: end.position, hash: end.hash, key: try store.keys.keys(.audit).newest)
        try await store.vault.keyStore.write { try head.keep(on: $0) }
    }

    /// The kept head is read before the chain's end, so that the chain is never behind it for a harmless reason.
    private func ends() async throws -> (end: (position: Int, hash: [UInt8]), kept: ChainHead?) {
        let compartment = store.compartment
        let kept = try await store.vault.keyStore.read { try ChainHead.read(compartment, from: $0) }
        let end = try await store.read { try AuditChain.end(of: compartment, on: $0) }
        return (end, kept)
    }

    private func hash(at position: Int) async throws -> [UInt8]? {
        try await store.read { connection in
            try connection.first("SELECT hash FROM audit_link WHERE position = $1", position) { try $0.blob(0) }
        }
    }
}

public enum AuditError: Error, Sendable, Hashable {
    /// The chain no longer holds the head that the key store keeps: it was cut or rewritten. Run `onward verify`.
    case headDiverged(Compartment)
}

extension AuditError {
    public var sentence: Bilingual {
        switch self {
        case .headDiverged(let compartment): DatabaseText.auditHeadDiverged(compartment: compartment.rawValue)
        }
    }
}
