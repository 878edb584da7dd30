import Core
import Programs

extension Case {
    /// Why this letter may not be made now; nil when it may. It enables the button, refuses the request and gives the sentence.
    ///
    /// - Parameter hasPayment: whether a payment stands in the fee's ledger.
    public func refusal(of letter: LetterKind, under program: Program, hasPayment: Bool) -> Refusal? {
        if let disposed { return .disposed(on: disposed.happened.date) }
        if letter.isForParticipant, let death { return .died(on: death.happened.date) }
        let stage = stage(under: program)
        switch letter {
        case .offer: return refusalOfOffer(at: stage, under: program)
        case .agreement: return agreement == nil ? .noAgreement : stage.isOver ? .notAtStage(stage, needed: Self.takingPart) : nil
        case .classNotice: return classDay == nil ? .noClassDay : stage.isTakingPart ? nil : .notAtStage(stage, needed: Self.takingPart)
        case .receipt: return hasPayment ? nil : .noPayment
        case .completionReport: return refusalOfCompletionReport
        case .certificate: return refusalOfCertificate(under: program)
        case .withdrawal: return endedWell == nil ? .letterWithoutEnding : nil
        case .recordCleared: return noteRemoved == nil ? .letterNoteStands : nil
        case .returnToCourt: return refusalOfReturn(at: stage)
        case .courtList: return stream == .volunteer ? .noCourtInStream : nil
        }
    }

    /// Whether this letter is still to be made: it may be, and none was made since what it tells of was recorded, or could be told.
    ///
    /// - Parameters:
    ///   - lastMade: when one of its kind was made last.
    ///   - placeTold: from when on the place of this person's class day may be told; nil while it may not, or isn't known. A notice
    ///     that was made before had no place in it, so another waits.
    public func waits(for letter: LetterKind, lastMade: Instant?, placeTold: Instant? = nil, under program: Program) -> Bool {
        guard let occasion = occasion(of: letter), refusal(of: letter, under: program, hasPayment: false) == nil else { return false }
        guard let lastMade, let event = ledger.first(where: { $0.sequence == occasion.sequence }) else { return true }
        if letter == .classNotice, let placeTold, lastMade < placeTold { return true }
        return lastMade < event.recorded
    }

    /// What a letter tells of; nil for those that are made when somebody asks for them.
    private func occasion(of letter: LetterKind) -> Mark? {
        switch letter {
        case .classNotice: classDay?.mark
        case .completionReport, .certificate: reported?.mark
        case .withdrawal: ending?.mark
        case .recordCleared: noteRemoved
        case .offer, .agreement, .receipt, .returnToCourt, .courtList: nil
        }
    }

    private static let takingPart: Set<Stage> = Set(Stage.allCases.filter(\.isTakingPart))

    /// The offer informs a decision that is still to be made.
    private func refusalOfOffer(at stage: Stage, under program: Program) -> Refusal? {
        guard program.streams[stream]?.gate717 == true else { return .offerNotNeeded }
        if concern?.isOpen == true { return .concernOpen }
        let open: Set<Stage> = [.eligible, .offered, .declined, .consentWithdrawn]
        return open.contains(stage) ? nil : .notAtStage(stage, needed: open)
    }

    private func refusalOfCertificate(under program: Program) -> Refusal? {
        if stream == .volunteer { return ending?.value == .attended ? nil : .notComplete(missing(under: program)) }
        if isReportedOnPaperAlone { return .paperUnconfirmed }
        if let reported { return reported.value == .full ? nil : .notComplete(missing(under: program)) }
        return .notReported
    }

    private var refusalOfCompletionReport: Refusal? {
        if stream == .volunteer { return .volunteerReportsToNobody }
        if reported == nil { return .notReported }
        return isReportedOnPaperAlone ? .paperUnconfirmed : nil
    }

    /// Whether the report is a word in a spreadsheet, and nobody has looked at the paper file yet.
    private var isReportedOnPaperAlone: Bool { reported != nil && reported?.sequence == paper?.sequence && paperConfirmed == nil }

    private func missing(under program: Program) -> [Requirement] { requirements(under: program).filter { !$0.isMet } }

    /// How the charge ended, where it didn't go to court.
    public var endedWell: Fact<Ending>? {
        ending.flatMap { [.withdrawn, .dismissed, .stayed, .noChargeLaid].contains($0.value) ? $0 : nil }
    }

    private func refusalOfReturn(at stage: Stage) -> Refusal? {
        guard stream == .preCharge || stream == .postCharge else { return .noCourtInStream }
        if let ending { return [.returnedToCourt, .chargeLaid].contains(ending.value) ? nil : .letterNotReturned }
        if let reported { return reported.value == .full ? .letterNotReturned : nil }
        return stage.awaitsEnding ? nil : .letterNotReturned
    }
}

extension Refusal {
    static let noPayment = Refusal(code: "no-payment", sentence: CasesText.refusalNoPayment, source: "docs/workflow.md")
    static let letterWithoutEnding = Refusal(code: "letter-without-ending", sentence: CasesText.refusalLetterWithoutEnding, source: "docs/workflow.md")
    static let letterNoteStands = Refusal(code: "letter-note-stands", sentence: CasesText.refusalLetterNoteStands, source: "docs/workflow.md")
    static let letterNotReturned = Refusal(code: "letter-not-returned", sentence: CasesText.refusalLetterNotReturned, source: "docs/workflow.md")
}

extension LetterKind {
    /// For what the records of closed cases are opened when this letter is made and printed for many at once; nil where it is never due
    /// once a case is closed. Telling somebody what became of the note is the last of carrying out the measures: s. 717.4(1)(c)(i).
    public var purposeAtClosed: LookPurpose? { self == .recordCleared ? .administer : nil }
}
