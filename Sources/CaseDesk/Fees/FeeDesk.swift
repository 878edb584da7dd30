import Cases
import Core
import Database
import Programs

/// What goes sealed beside a line of the fee ledger.
public struct FeeWords: Sendable, Hashable, Codable {
    /// A money order's number, or the terminal's reference. Never a card's number.
    public var reference: String?
    public var reason: String?

    public init(reference: String? = nil, reason: String? = nil) {
        self.reference = reference
        self.reason = reason
    }

    var isEmpty: Bool { reference == nil && reason == nil }

    /// Why they can't be kept; nil when they can.
    var refusal: Refusal? { Refusal.cardNumber(in: [reference, reason]) }
}

/// A line as the fee desk reads it.
public struct FeeLine: Sendable, Hashable {
    public let entry: FeeEntry
    public let recorded: Instant
    public let receipt: ReceiptNumber?
    /// Empty where nothing was written, or it can't be shown.
    public let words: FeeWords
}

/// A case at the fee desk.
public struct FeePage: Sendable {
    public let id: CaseID
    public let number: FileNumber
    public let name: String?
    public let ledger: FeeLedger
    public let lines: [FeeLine]
    /// The calls and visits at which somebody was spoken with: one of them a permission for cash points to.
    public let talks: [CaseEvent]
    /// The case says that the fee is settled, and no line here does: it was paid before, or elsewhere.
    public let isSettledElsewhere: Bool
    /// The person asked to pay less, later or nothing, and nobody has answered.
    public let wish: FeeWish?
    /// Why nothing can be asked, paid, planned or relieved now; money is given back and requests are answered all the same.
    public let heldUp: Refusal?
    public let today: CivilDate
    public let isMasked: Bool
}

/// What a person asked on their own page.
public struct FeeWish: Sendable, Hashable {
    public let on: CivilDate
    /// Nil when masked, or nothing was written.
    public let why: String?

    init(_ asked: Case.Mark, _ ledger: [(event: CaseEvent, sealed: [UInt8]?)], case id: CaseID, _ ring: KeyRing?) throws {
        on = asked.happened.date
        let sealed = ledger.first { $0.event.sequence == asked.sequence }?.sealed
        why = try ring.flatMap { try EventRecords.open(sealed, sequence: asked.sequence, case: id, $0)[.reason] }
    }
}

extension FeePage {
    /// What is to be charged before this line is saved: a payment to which the program adds something. Nil where it adds nothing, and where
    /// the desk refuses the line, so that nobody charges what can't be saved.
    public func charge(before kind: FeeEntry.Kind, _ words: FeeWords, by: By) -> FeeEntry.Payment? {
        guard case .payment(let payment) = kind, payment.surcharge > .zero else { return nil }
        let refusal = ledger.refusal(of: kind, words, heldUp: heldUp, by: by.actor.id, on: today, talks: Set(talks.map(\.sequence)))
        return refusal == nil ? payment : nil
    }
}

extension FeeLedger {
    /// Why the desk doesn't take a line with these words: where the case stands, then what is written, then the money.
    func refusal(
        of kind: FeeEntry.Kind, _ words: FeeWords, heldUp: Refusal?, by actor: String, on day: CivilDate, classDay: CivilDate? = nil,
        talks: Set<Int>, absence: Act.Absence? = nil
    ) -> Refusal? {
        if !kind.isOpenAtEveryStage, let heldUp { return heldUp }
        return words.refusal
            ?? refusal(
                of: kind, by: actor, on: day, classDay: classDay, hasReason: words.reason != nil, hasReference: words.reference != nil,
                talks: talks, absence: absence)
    }
}

extension CaseDesk {
    /// The audit log's name for a line of a fee ledger.
    static let feeAct = "case.fee.add"

    /// What a person was asked and has paid. For the coordinator. The look is logged.
    ///
    /// Throws `Refusal` where the program asks nothing in this stream, ``DeskError/notFound``, ``DeskError/purposeNeeded(_:)``.
    public func fee(of id: CaseID, by: By) async throws -> FeePage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let read = try await folder(id, by)
        let rows = try await store.read { try FeeRecords.lines(of: id, $0) }
        let program = try program(for: read.file)
        guard let ledger = FeeLedger(rows.map(\.entry), program: program, stream: read.file.stream) else { throw Refusal.noFee }
        let state = try read.state(for: by)
        let isLogged = try await logged([id.text], on: "case.fee", by: by)
        let ring = isLogged ? try await store.keys(for: [id.text]) : nil
        return FeePage(
            id: id, number: read.file.number, name: try read.file.name(ring), ledger: ledger,
            lines: try rows.map { try $0.open(id, ring) },
            talks: state.ledger.filter { state.talks.contains($0.sequence) },
            isSettledElsewhere: state.fee != nil && ledger.settlement == nil && ledger.movements.isEmpty && ledger.relieved == .zero,
            wish: try state.reliefAsked.map { try FeeWish($0, read.ledger, case: id, ring) }, heldUp: state.feeIsHeldUp(under: program), today: by.today(in: program), isMasked: !isLogged)
    }

    /// Adds a line to a case's fee ledger; a payment gets its receipt's number. When it settles the fee the case gets its act in the
    /// same transaction, and a correction of it when the fee is owed again.
    ///
    /// - Parameter expecting: how many lines there were when the form was shown.
    /// - Throws: `Refusal` (audited); ``DeskError/changedMeanwhile(_:)`` when somebody else added one; ``DeskError/notFound``;
    ///   ``DeskError/alreadyDone(_:)`` for a token used before.
    public func addFeeLine(
        _ kind: FeeEntry.Kind, words: FeeWords = FeeWords(), in id: CaseID, expecting: Int, by: By, token: String
    ) async throws {
        guard by.isAgencys else {
            try await noteRefusal(.onlyCoordinator, act: .settleFee, case: id, by: by)
            throw Refusal.onlyCoordinator
        }
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let line = try feeLine(kind, words, in: id, expecting: expecting, by, try await store.keys(for: [id.text]))
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: id, at: by.now, writing.connection)
                try line.write(writing)
            }
        } catch let refused as Attempt.Refused {
            try await noteRefusal(refused.refusal, act: .settleFee, case: id, by: by)
            throw refused.refusal
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }
}

extension CaseDesk {
    private func feeLine(_ kind: FeeEntry.Kind, _ words: FeeWords, in id: CaseID, expecting: Int, _ by: By, _ ring: KeyRing) throws -> NewFeeLine {
        NewFeeLine(
            kind: kind, words: words, id: id, expecting: expecting, by: by, scope: try by.scope, ring: ring, desk: self,
            entry: entry(Self.feeAct, [id.text], by), caseEntry: entry("case.\(ActKind.settleFee.rawValue)", [id.text], by),
            answerEntry: entry("case.\(ActKind.answerRelief.rawValue)", [id.text], by))
    }

    /// What was paid before Onward stands as the ledger's first line, without a receipt of ours.
    func openingLine(_ paid: Money, of new: NewCase, _ ring: KeyRing) throws -> NewFeeLine {
        try feeLine(.opening(paid), FeeWords(), in: new.id, expecting: 0, new.by, ring)
    }
}

extension FeeRecords.Row {
    func open(_ id: CaseID, _ ring: KeyRing?) throws -> FeeLine {
        var words = FeeWords()
        if let sealed, let ring, !ring.isDestroyed(id.text) {
            words = try SealedJSON.value(try ring.openText(sealed, record: id.text, field: FeeRecords.field(entry.sequence)))
        }
        return FeeLine(entry: entry, recorded: recorded, receipt: receipt, words: words)
    }
}
