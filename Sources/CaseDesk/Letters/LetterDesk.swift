import Cases
import Core
import Database
import Letters
import Programs

/// The letters of a case: which may be made now, and which were.
public struct LettersPage: Sendable {
    public let id: CaseID
    public let number: FileNumber
    /// Nil when the record's key is destroyed.
    public let name: String?
    public let offers: [Offer]
    public let made: [MadeLetter]
    /// The participant's, where the product speaks it; else the program's first.
    public let language: Language
    /// Payments that stand, each with the number of its receipt, its place in the fee's ledger, and what was received.
    public let payments: [(line: Int, receipt: ReceiptNumber, amount: Money)]

    public struct Offer: Sendable, Hashable {
        public let kind: LetterKind
        /// Why it may not be made now; nil when it may.
        public let refusal: Refusal?
    }
}

extension CaseDesk {
    /// The letters of a case, for the coordinator. The look is logged.
    ///
    /// Throws ``DeskError/noGrant``, ``DeskError/notFound``, ``DeskError/purposeNeeded(_:)``, `StorageError` when it can't be logged.
    public func letters(of id: CaseID, by: By) async throws -> LettersPage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let read = try await folder(id, by)
        let (rows, made) = try await store.read { (try FeeRecords.lines(of: id, $0), try LetterRecords.list(of: id, $0)) }
        try await views.shown([id.text], on: "case.letters", by: by.actor, purpose: by.lookPurpose.rawValue, id: drawID(), at: by.now)
        let program = try program(for: read.file)
        let state = try read.state(for: by)
        let payments = Self.payments(rows, program, read.file.stream)
        return LettersPage(
            id: id, number: read.file.number, name: try read.file.name(try await store.keys(for: [id.text])),
            offers: LetterKind.ofOneCase.map { kind in
                LettersPage.Offer(kind: kind, refusal: state.refusal(of: kind, under: program, hasPayment: !payments.isEmpty))
            },
            made: made, language: Self.language(state, program), payments: payments.map { ($0.line, $0.payment.number, $0.payment.total) })
    }

    /// Makes a letter, seals its words with the case, and gives its id.
    ///
    /// - Parameters:
    ///   - payment: of a receipt, the payment's place in the fee's ledger.
    ///   - origin: the site's public address, for the code; nil where it isn't known.
    /// - Throws: `Refusal` (audited) when it may not be made now; ``DeskError/notFound``; ``DeskError/alreadyDone(_:)``.
    public func makeLetter(
        _ kind: LetterKind, in language: Language, payment: Int? = nil, for id: CaseID, origin: String?, by: By, token: String
    ) async throws -> LetterID {
        guard by.isAgencys else { throw try await noteRefused(.onlyCoordinator, "case.letter.make", id, by) }
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let letter = LetterID(from: chance)
        let code = kind.hasCode ? drawID() : nil
        let attempt = NewLetter(
            kind: kind, language: language, payment: payment, case: id, letter: letter, code: code,
            codeHash: try code.map { try LetterCode.hash($0, in: store) }, verifyAddress: origin.map { $0 + "/verify/" } ?? "", by: by,
            scope: try by.scope, ring: try await store.keys(for: [id.text]),
            venue: kind == .classNotice ? try await venueTold(to: id, by: by) : nil, desk: self,
            entry: entry("case.letter.make", [id.text, letter.text], by))
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: id, at: by.now, writing.connection)
                try attempt.write(writing)
            }
        } catch let refusal as Refusal {
            throw try await noteRefused(refusal, "case.letter.make", id, by)
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
        return letter
    }

    /// A letter as PDF, drawn from the words that were sealed when it was made. The look is logged first; without that it isn't shown.
    ///
    /// Throws ``DeskError/notFound``, ``DeskError/purposeNeeded(_:)``, `LetterError`, `StorageError`.
    public func letter(_ letter: LetterID, of id: CaseID, by: By) async throws -> (kind: LetterKind, pdf: [UInt8]) {
        guard by.isAgencys else { throw DeskError.noGrant }
        let scope = try by.readingScope
        let found = try await store.read { connection in
            guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
            try by.checkPurpose(file)
            return try LetterRecords.sealed(letter, case: id, connection)
        }
        let ring = try await store.keys(for: [id.text])
        guard let found, !ring.isDestroyed(id.text) else { throw DeskError.notFound }
        try await views.shown(
            [id.text, letter.text], on: "case.letter", by: by.actor, purpose: by.lookPurpose.rawValue, id: drawID(), at: by.now)
        return (found.kind, try LetterRecords.pdf(letter, of: id, found.bytes, ring))
    }

    /// Takes a letter's code back: the public page says that it no longer stands. The reason is sealed with the case.
    ///
    /// Throws ``DeskError/notFound`` for a letter without a code, or one that was taken back before.
    public func revokeLetter(_ letter: LetterID, of id: CaseID, reason: String, by: By, token: String) async throws {
        guard by.isAgencys else { throw try await noteRefused(.onlyCoordinator, "case.letter.revoke", id, by) }
        let scope = try by.scope
        let ring = try await store.keys(for: [id.text])
        guard !ring.isDestroyed(id.text) else { throw DeskError.notFound }
        let sealed = try ring.seal(reason, record: id.text, field: LetterRecords.field(letter) + ":revoked")
        let entry = entry("case.letter.revoke", [id.text, letter.text], by)
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: id, at: by.now, writing.connection)
                guard let file = try CaseFile.find(id, scope, writing.connection) else { throw DeskError.notFound }
                let day = by.today(in: try self.program(for: file))
                guard try LetterRecords.revoke(letter, case: id, on: day, reason: sealed, writing.connection) else { throw DeskError.notFound }
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }

    /// A refusal is an entry too. Gives the refusal back, to be thrown.
    private func noteRefused(_ refusal: Refusal, _ act: String, _ id: CaseID, _ by: By) async throws -> Refusal {
        let entry = entry(act, [id.text], by, outcome: .refused(refusal.code))
        try await store.write { try $0.record(entry) }
        return refusal
    }

    /// The language that the participant asked for, where it is one of the product's.
    static func language(_ state: Case, _ program: Program) -> Language {
        Language(rawValue: state.referral.language) ?? program.languages.first ?? .en
    }

    /// Payments that stand, newest first, each with what was owed after it.
    static func payments(_ rows: [FeeRecords.Row], _ program: Program, _ stream: Stream) -> [(line: Int, payment: LetterMatter.Payment)] {
        guard let ledger = FeeLedger(rows.map(\.entry), program: program, stream: stream) else { return [] }
        return rows.reversed().compactMap { row in
            guard case .payment(let paid) = row.entry.kind, let receipt = row.receipt, ledger.payments[row.entry.sequence] != nil else { return nil }
            let then = FeeLedger(rows.map(\.entry).filter { $0.sequence <= row.entry.sequence }, program: program, stream: stream)
            let payment = LetterMatter.Payment(
                number: receipt, amount: paid.amount, surcharge: paid.surcharge, on: row.entry.happened, tender: paid.tender,
                balance: then?.balance ?? .zero)
            return (row.entry.sequence, payment)
        }
    }
}

extension LetterKind {
    /// Those that belong to one case.
    public static let ofOneCase: [LetterKind] = allCases.filter { $0 != .courtList }
}
