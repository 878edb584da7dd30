import Core
import Database
import Programs
import Safeguarding

extension GuardDesk {
    /// Raises a concern that belongs to no record: at a class day, from a call, elsewhere at work. For anybody with a role.
    ///
    /// - Throws: `Refusal`, ``GuardError/noGrant``, ``GuardError/alreadyDone(_:)``; ``GuardError/notWritten``, where whoever raises it has to call all the
    ///   same.
    public func raise(_ suspicion: Suspicion, from origin: ConcernOrigin, by asker: GuardAsker, token: String) async throws -> FileNumber {
        guard let grant = asker.actor.grant else { throw GuardError.noGrant }
        let program = try program(grant.program)
        if let refusal = suspicion.refusal(today: program.wall(at: asker.now).on) { throw refusal }
        let raised = Crossing.Raised(origin: origin, program: program.id, raiser: asker.actor.id, role: grant.role, suspicion: suspicion)
        let (id, number) = (StubID(from: chance), FileNumber(from: chance))
        let entry = entry("concern.raise", id, asker)
        try await written {
            let insert = try await prepared(raised, as: id, number, at: asker.now)
            try await once(token, number, at: asker.now) { writing in
                try insert(writing.connection)
                try writing.record(entry)
            }
        }
        await refreshBoard()
        return number
    }

    /// Whatever the store can't do is one thing to whoever has to call.
    func written(_ act: () async throws -> Void) async throws {
        do { try await act() } catch is StorageError { throw GuardError.notWritten }
    }

    /// Applies what another compartment handed over. It's applied once, however often it's delivered.
    ///
    /// Throws ``GuardError/notYet`` for a report whose concern hasn't come yet, and for a kind of a later release: both wait.
    public func apply(_ handOver: HandOver, at now: Instant) async throws {
        switch handOver.kind {
        case Crossing.raised:
            guard let id = StubID(handOver.id) else { throw GuardError.notYet }
            let raised: Crossing.Raised = try SealedJSON.value(String(decoding: handOver.payload, as: UTF8.self))
            let insert = try await prepared(raised, as: id, FileNumber(from: chance), at: handOver.created)
            let entry = entry("concern.raise", id, GuardAsker(Actor(operator: "hand-over"), at: now))
            try await store.applyOnce(handOver, at: now) { writing in
                try insert(writing.connection)
                try writing.record(entry)
            }
        case Crossing.reported:
            let reported: Crossing.Reported = try SealedJSON.value(String(decoding: handOver.payload, as: UTF8.self))
            try await apply(reported, handOver, at: now)
        default: throw GuardError.notYet
        }
        await refreshBoard()
    }

    private func prepared(
        _ raised: Crossing.Raised, as id: StubID, _ number: FileNumber, at moment: Instant
    ) async throws -> @Sendable (any Connection) throws -> Void {
        let facts = StubFile.Facts(role: raised.role, origin: raised.origin, suspicion: raised.suspicion)
        let ring = try await store.createKeys(for: [id.text], scope: Self.keyScope, at: moment)
        let sealed = try ring.seal(try SealedJSON.text(facts), record: id.text, field: "stub")
        return { connection in
            try StubFile.insert(
                id, number, program: raised.program, raiser: raised.raiser, at: moment, thread: raised.thread, sealed, connection)
        }
    }

    /// A report covers every concern of its record that was raised before it was written down.
    private func apply(_ reported: Crossing.Reported, _ handOver: HandOver, at now: Instant) async throws {
        let ids = try await store.read { connection -> [StubID] in
            try connection.rows(
                "SELECT id FROM stub WHERE thread = $1 AND position <= $2 ORDER BY position, id", reported.thread.mark, reported.thread.position
            ) { try $0.id(0) }
        }
        if ids.isEmpty { throw GuardError.notYet }
        let ring = try await store.keys(for: ids.map(\.text))
        let lines = try ids.map { id in
            (id: id, sealed: try reported.contact.map { try ring.seal(try SealedJSON.text($0), record: id.text, field: "contact") })
        }
        let kind: StubLine.Kind = reported.contact == nil ? .takenBack : .report
        let entry = AuditEntry(
            id: drawID(), at: now, actor: Actor(operator: "hand-over"), act: "concern.\(kind.rawValue)", records: ids.map(\.text))
        try await store.applyOnce(handOver, at: now) { writing in
            for line in lines {
                try StubFile.append(kind, line.sealed, to: line.id, by: reported.actor, at: handOver.created, writing.connection)
            }
            try writing.record(entry)
        }
    }

    static let keyScope = "stub"

    /// An act with its single-use token. What a token made is found by it.
    func once(_ token: String, _ number: FileNumber?, at now: Instant, _ body: @escaping @Sendable (Writing) throws -> Void) async throws {
        do {
            try await store.write { writing in
                try writing.connection.execute("INSERT INTO form_used (token, number, used_at) VALUES ($1, $2, $3)", token, number?.compact, now)
                try body(writing)
            }
        } catch let error as StorageError {
            guard case .duplicate = error else { throw error }
            let used = try await store.read { connection in
                try connection.rows("SELECT number FROM form_used WHERE token = $1", token) { try $0.optionalText(0) }
            }
            guard let first = used.first else { throw error }
            throw GuardError.alreadyDone(first.flatMap { FileNumber($0) })
        }
    }
}
