import Cases
import Core
import Database
import Programs

/// The session on a person's own page is over; the code opens another.
public struct OwnPageEnded: Error, Sendable {}

// What a person does on their own page. Each act goes through the same rules, transaction and audit log as anybody's; the scope is one case.
extension CaseDesk {
    /// The person says yes to what they have read. It counts once the coordinator has heard it by voice.
    ///
    /// - Parameters:
    ///   - read: the versions of the texts that were shown.
    ///   - interpreter: who helped to understand them; nil for nobody.
    /// - Throws: `Refusal` (audited), ``OwnPageEnded``, ``DeskError/alreadyDone(_:)``.
    public func ownConsent(to read: Act.OwnConsent, interpreter: String?, _ session: String, at now: Instant, token: String) async throws {
        try await ownAct(.ownConsent(read), texts: interpreter.map { [.interpreter: $0] } ?? [:], session, at: now, token: token)
    }

    /// The person asks to stop: nothing goes forward until somebody has spoken with them.
    public func askToStop(_ session: String, at now: Instant, token: String) async throws {
        try await ownAct(.askToStop, session, at: now, token: token)
    }

    /// The person asks to pay less, later or nothing.
    public func askRelief(why: String, _ session: String, at now: Instant, token: String) async throws {
        try await ownAct(.askRelief, texts: [.reason: why], session, at: now, token: token)
    }

    /// The person takes a seat of a class day that fits. An earlier seat is given up in the same act.
    public func takeOwnSeat(on day: ClassDayID, _ session: String, at now: Instant, token: String) async throws {
        let (id, program) = try await ownCase(session, at: now)
        try await takeSeat(id, on: day, waiting: false, program: program, by: By(person: id, in: program.id, at: now), token: token)
    }

    /// The person can't come after all; the seat goes to somebody else.
    public func releaseOwnSeat(on day: ClassDayID, _ session: String, at now: Instant, token: String) async throws {
        let (id, program) = try await ownCase(session, at: now)
        try await releaseSeat(id, on: day, as: .ownRequest, program: program, by: By(person: id, in: program.id, at: now), token: token)
    }

    private func ownAct(_ act: Act, texts: [SealedText: String] = [:], _ session: String, at now: Instant, token: String) async throws {
        let (id, program) = try await ownCase(session, at: now)
        let by = By(person: id, in: program.id, at: now)
        try await perform([Proposal(act, happened: by.happenedNow(in: program), texts: texts)], in: id, expecting: nil, by: by, token: token)
    }

    /// Whose session it is, and the program in force. Throws ``OwnPageEnded``.
    func ownCase(_ session: String, at now: Instant) async throws -> (CaseID, Program) {
        guard let found = try await ownSession(session, at: now) else { throw OwnPageEnded() }
        return found
    }

    /// The same; nil when the session is over, or the record is gone.
    func ownSession(_ session: String, at now: Instant) async throws -> (CaseID, Program)? {
        let hash = try OwnSession.hash(session, in: store)
        let file = try await store.write { writing in
            try OwnSession.use(hash, at: now, writing.connection).flatMap { try CaseFile.find($0, writing.connection) }
        }
        guard let file, file.stage != .disposed, let program = shelf.newest(file.program) else { return nil }
        return (file.id, program)
    }
}

extension By {
    /// The act of this minute. Where a day has two acts, their order matters to the law.
    func happenedNow(in program: Program) -> Happened { Happened(today(in: program), now(in: program).time) }
}
