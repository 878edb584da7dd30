import Core
import Database

/// An act as the audit log will tell it. Drawn before the transaction, whose body may run twice.
struct Act: Sendable {
    let id: String
    let name: String
    let actor: Actor
    let at: Instant

    /// `name` is stable, such as `account.create`.
    init(_ name: String, by actor: Actor, at now: Instant, _ chance: any Chance) {
        id = Hex.encode(chance.bytes(16))
        self.name = name
        self.actor = actor
        at = now
    }

    func entry(_ records: [String], outcome: AuditEntry.Outcome = .done, by other: Actor? = nil) -> AuditEntry {
        AuditEntry(id: id, at: at, actor: other ?? actor, act: name, records: records, outcome: outcome)
    }
}

extension OfficeDesk {
    /// Runs an act: its records and its entry in one transaction. When the body refuses, it has written nothing yet,
    /// and the entry says which refusal it was.
    ///
    /// The body checks before it writes. Two that write the same key at once: the second runs again and finds it taken.
    func perform<T: Sendable>(
        _ act: Act, on records: [String], _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        let run: @Sendable (Writing) throws -> Result<T, Refusal> = { writing in
            do {
                let value = try body(writing.connection)
                try writing.record(act.entry(records))
                return .success(value)
            } catch let refusal as Refusal {
                try writing.record(act.entry(records, outcome: .refused(refusal.code)))
                return .failure(refusal)
            }
        }
        do {
            return try await store.write(run).get()
        } catch StorageError.duplicate {
            return try await store.write(run).get()
        }
    }

    /// Records that an act was refused before it came to the database, and throws the refusal.
    func refuse(_ refusal: Refusal, _ act: Act, on records: [String] = []) async throws -> Never {
        try await store.write { try $0.record(act.entry(records, outcome: .refused(refusal.code))) }
        throw refusal
    }
}
