import Core

/// What crosses from one compartment to another, sealed so that only the receiver can read it.
/// Made outside of the transaction by `Store.sealHandOver`, put into the outbox by `Writing.handOver`.
public struct SealedHandOver: Sendable {
    /// 128 random bits as hexadecimal digits; the receiver applies it once by this.
    public let id: String
    public let sender: Compartment
    public let receiver: Compartment
    /// What it is, such as `concern-raised@1`. Readable in the sender's database: nothing personal.
    public let kind: String
    public let created: Instant
    let sealed: [UInt8]
}

/// A hand-over that the receiver has opened.
public struct HandOver: Sendable, Hashable {
    public let id: String
    public let sender: Compartment
    public let kind: String
    public let created: Instant
    public let payload: [UInt8]
}

extension SealedHandOver {
    /// The payload opens only as this hand-over, from this sender, of this kind.
    static func place(_ id: String, _ sender: Compartment, _ receiver: Compartment, _ kind: String, _ created: Instant) -> LengthPrefixed {
        LengthPrefixed("hand-over", id, sender.rawValue, receiver.rawValue, kind, created.description)
    }
}

extension Store {
    /// Seals a payload to the receiving compartment's public key. This process needn't be able to open that compartment.
    public func sealHandOver(
        id: String, to receiver: Compartment, kind: String, payload: [UInt8], at now: Instant
    ) throws -> SealedHandOver {
        let place = SealedHandOver.place(id, compartment, receiver, kind, now)
        return SealedHandOver(
            id: id, sender: compartment, receiver: receiver, kind: kind, created: now,
            sealed: try vault.receiver(receiver).seal(payload, for: place))
    }

    /// Opens what another compartment sealed to this one. Throws `VaultError.handOverDoesNotOpen`.
    func open(_ handOver: SealedHandOver) throws -> HandOver {
        let place = SealedHandOver.place(handOver.id, handOver.sender, compartment, handOver.kind, handOver.created)
        guard handOver.receiver == compartment,
            let payload = HandOverKey.open(handOver.sealed, with: keys.keys(.handOver), for: place)
        else { throw VaultError.handOverDoesNotOpen(id: handOver.id) }
        return HandOver(
            id: handOver.id, sender: handOver.sender, kind: handOver.kind, created: handOver.created, payload: payload)
    }

    /// Runs `body` in a transaction that also notes the hand-over as applied; when it was applied before, nothing runs.
    /// Returns whether it ran. Keys of records that it makes are created before, by ids derived from the hand-over's.
    @discardableResult
    public func applyOnce(
        _ handOver: HandOver, at now: Instant, _ body: @escaping @Sendable (Writing) throws -> Void
    ) async throws -> Bool {
        try await write { writing in
            let noted = try writing.connection.execute(
                "INSERT INTO inbox (id, sender, kind, applied_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING",
                handOver.id, handOver.sender.rawValue, handOver.kind, now)
            guard noted == 1 else { return false }
            try body(writing)
            return true
        }
    }

    /// Whether a hand-over has been applied here.
    func hasApplied(_ id: String) async throws -> Bool {
        try await read { try $0.count("SELECT COUNT(*) FROM inbox WHERE id = $1", id) == 1 }
    }
}
