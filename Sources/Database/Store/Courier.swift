import Core

/// Carries hand-overs from one compartment's outbox to the receiver, until they are applied: at least once on the way,
/// once in effect. Runs in a process that has both compartments open; several may run at a time.
public struct Courier: Sendable {
    /// Applies one hand-over through `Store.applyOnce`. A kind that it doesn't know it must throw on: it then waits.
    public typealias Apply = @Sendable (HandOver, Store) async throws -> Void

    private let sender: Store
    private let receiver: Store
    private let apply: Apply

    public init(from sender: Store, to receiver: Store, apply: @escaping Apply) {
        self.sender = sender
        self.receiver = receiver
        self.apply = apply
    }

    /// What one round has done.
    public struct Round: Sendable {
        /// Applied (now or before) and taken out of the outbox.
        public var delivered: [String] = []
        /// Left for the next round, with why. One that fails doesn't hold up the others.
        public var failed: [(id: String, error: any Error)] = []
    }

    /// Delivers up to `limit` of the waiting hand-overs: those tried least often first, then the oldest.
    public func deliver(limit: Int = 100) async throws -> Round {
        var round = Round()
        for handOver in try await waiting(limit) {
            do {
                try await deliver(handOver)
                round.delivered.append(handOver.id)
            } catch let error as CancellationError {
                throw error
            } catch {
                round.failed.append((handOver.id, error))
                try await sender.engine.write {
                    try $0.execute("UPDATE outbox SET attempts = attempts + 1 WHERE id = $1", handOver.id)
                }
            }
        }
        return round
    }

    private func deliver(_ sealed: SealedHandOver) async throws {
        if try await !receiver.hasApplied(sealed.id) {
            try await apply(receiver.open(sealed), receiver)
            guard try await receiver.hasApplied(sealed.id) else {
                throw StorageError.statement("the hand-over \(sealed.kind) was taken and not applied")
            }
        }
        // A crash before this delivers it again; the inbox then stops it.
        try await sender.engine.write { try $0.execute("DELETE FROM outbox WHERE id = $1", sealed.id) }
    }

    private func waiting(_ limit: Int) async throws -> [SealedHandOver] {
        let from = sender.compartment
        let to = receiver.compartment
        return try await sender.read { connection in
            try connection.rows(
                """
                SELECT id, kind, sealed, created_at FROM outbox WHERE receiver = $1
                ORDER BY attempts, created_at, id LIMIT $2
                """, to.rawValue, limit
            ) { row in
                SealedHandOver(
                    id: try row.text(0), sender: from, receiver: to, kind: try row.text(1), created: try row.instant(3),
                    sealed: try row.blob(2))
            }
        }
    }
}
