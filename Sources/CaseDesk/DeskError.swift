import Cases
import Core

/// What a desk can't do, apart from a refusal of the rules.
public enum DeskError: Error, Sendable, Hashable {
    /// No such record, or not within this grant's reach: the two are never told apart.
    case notFound
    /// The actor holds no grant that reaches this.
    case noGrant
    /// The form was sent before. The act stands as it was done then; the case, where there was one.
    case alreadyDone(CaseID?)
    /// Others acted on the case meanwhile: what they did that this reader may see, oldest first. Nothing was written.
    case changedMeanwhile([TimelineEntry])
    /// The case is closed, and its record is opened for a stated purpose only (``LookPurpose``).
    case purposeNeeded(FileNumber)
    /// The document isn't a PDF or a JPEG, or is too large.
    case badDocument(Bilingual)
}

extension Refusal {
    init(desk code: String, _ sentence: Bilingual) {
        self.init(code: code, sentence: sentence, source: "docs/access.md")
    }

    static let onlyCoordinator = Refusal(desk: "not-yours", CaseDeskText.refusalOnlyCoordinator)
    static let feeDesksAlone = Refusal(
        code: "fee-desks-alone", sentence: CaseDeskText.refusalFeeDesksAlone, source: "docs/decisions/0014-fee-ledger.md")
    static let nothingToCount = Refusal(code: "nothing-to-count", sentence: CaseDeskText.refusalNothingToCount, source: "docs/decisions/0021-cash-up-and-funds.md")
    static let countDiffers = Refusal(code: "count-differs", sentence: CaseDeskText.refusalCountDiffers, source: "docs/decisions/0021-cash-up-and-funds.md")
    static let cardUsed = Refusal(desk: "card-used", CaseDeskText.refusalCardUsed)
    static let disposing = Refusal(
        code: "disposed", sentence: CaseDeskText.refusalDisposing, source: "docs/workflow.md")
    static let tooManyCards = Refusal(desk: "too-many-cards", CaseDeskText.refusalTooManyCards)
}
