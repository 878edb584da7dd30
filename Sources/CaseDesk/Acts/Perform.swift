import Cases
import Core
import Database
import Programs

/// An act that somebody proposes in a case, with what goes sealed beside it.
public struct Proposal: Sendable, Hashable {
    public var act: Act
    public var happened: Happened
    /// The attached letter, when somebody else's decision is transcribed.
    public var letter: DocumentID?
    /// Empty ones don't count as given.
    public let texts: [SealedText: String]

    public init(_ act: Act, happened: Happened, letter: DocumentID? = nil, texts: [SealedText: String] = [:]) {
        self.act = act
        self.happened = happened
        self.letter = letter
        self.texts = texts.filter { !$0.value.allSatisfy(\.isWhitespace) }
    }
}

extension CaseDesk {
    /// Does acts in a case, all or none: the events, the projection and the audit entries in one transaction.
    ///
    /// - Parameters:
    ///   - expecting: the case's sequence when the form was shown (``CasePage/sequence``). When others have acted since,
    ///     ``DeskError/changedMeanwhile(_:)`` says what they did and nothing is written. Nil: whatever it is now.
    ///   - token: the form's single-use token.
    /// - Throws: `Refusal` (audited) when the rules don't allow it; ``DeskError/notFound`` for a case outside the grant's
    ///   reach; ``DeskError/alreadyDone(_:)`` for a token used before.
    public func perform(
        _ proposals: [Proposal], in id: CaseID, expecting: Int?, by: By, token: String
    ) async throws {
        try await perform(proposals, in: id, expecting: expecting, by: by, token: token) { _ in }
    }

    /// - Parameters:
    ///   - isFeeDesks: whether it may say of the fee what no line of its ledger says.
    ///   - further: what the act writes besides, in the same transaction.
    func perform(
        _ proposals: [Proposal], in id: CaseID, expecting: Int?, by: By, token: String, isFeeDesks: Bool = false,
        also further: @escaping @Sendable (Writing) throws -> Void
    ) async throws {
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        // Disposal is an act of its own, which destroys keys between two transactions.
        if proposals.contains(where: { $0.act == .dispose }) { throw DeskError.notFound }
        let scope = try by.scope
        let ring = try await store.keys(for: [id.text])
        let attempt = Attempt(
            desk: self, id: id, scope: scope, by: by, proposals: proposals, ring: ring,
            ageEntry: entry("case.\(ActKind.establishAge.rawValue)", [id.text], by), isFeeDesks: isFeeDesks,
            handOver: drawID(), avoided: try await avoided(before: by))
        let entries = proposals.map { entry("case.\($0.act.kind.rawValue)", [id.text], by) }
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: id, at: by.now, writing.connection)
                try attempt.run(writing, expecting: expecting, entries: entries)
                try attempt.checkCalendar(writing.connection)
                try further(writing)
            }
        } catch let refused as Attempt.Refused {
            try await noteRefusal(refused.refusal, act: refused.act, case: id, by: by)
            throw refused.refusal
        } catch let changed as Attempt.Changed {
            // What the others wrote is personal too: unless this look is logged, only their acts are told.
            let isLogged = try await logged([id.text], on: "case.changed", by: by)
            throw DeskError.changedMeanwhile(
                try Timeline.entries(changed.events, case: id, isLogged ? ring : nil, for: by, program: changed.program))
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }

    /// Two sendings of one form at once: the second is told that the first did it. Anything else stays what it is.
    func explained(_ error: StorageError, token: String) async throws -> any Error {
        guard case .duplicate = error, let done = try await used(token) else { return error }
        return DeskError.alreadyDone(done.case)
    }

    /// The program under which a case is judged: the newest until it is decided, then the one it was decided under.
    func program(for file: CaseFile) throws -> Program {
        let kept = shelf.version(file.version)
        let program = file.decided ? kept ?? shelf.newest(file.program) : shelf.newest(file.program) ?? kept
        guard let program else { throw DeskError.notFound }
        return program
    }
}
