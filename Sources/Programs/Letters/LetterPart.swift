/// What stands in braces in a wording.
public enum LetterPlaceholder: String, Sendable, Hashable, CaseIterable {
    // Words
    case agency, program, prosecutor, telephone, name, purpose, venue, receipt, ending, reason
    // Money
    case fee, amount, balance
    // Dates
    case agreed, until, from, completed, ended
    case classDay = "class-day"
    case paidOn = "paid-on"
    case noteUntil = "note-until"
    case evidenceUntil = "evidence-until"
    case courtDate = "court-date"

    var inBraces: String { "{" + rawValue + "}" }
}

/// One text of a letter: what may stand in it, what must, and whether a program may say it in its own words.
public struct LetterPart: Sendable, Hashable {
    /// Its key, such as `opening`.
    public let id: String
    /// Without these the letter wouldn't say what it is for.
    let required: Set<LetterPlaceholder>
    let allowed: Set<LetterPlaceholder>
    /// A statute requires it: neither left out nor changed.
    public let isLocked: Bool

    fileprivate init(
        _ id: String, _ required: Set<LetterPlaceholder> = [], may: Set<LetterPlaceholder> = [], isLocked: Bool = false
    ) {
        self.id = id
        self.required = required
        allowed = required.union(may).union([.agency, .program, .prosecutor])
        self.isLocked = isLocked
    }
}

extension LetterKind {
    /// Every text of this letter, in its order.
    public var parts: [LetterPart] {
        switch self {
        case .offer:
            [
                LetterPart("title"), LetterPart("opening", [.program]), LetterPart("asks"), LetterPart("fee", [.fee, .purpose]),
                LetterPart("fee-unknown", [.purpose]), LetterPart("fee-and-fine", isLocked: true), LetterPart("rights"),
                LetterPart("choice", isLocked: true), LetterPart("consent"), LetterPart("closing", [.telephone]),
            ]
        case .agreement:
            [
                LetterPart("title"), LetterPart("opening", [.agreed, .until]), LetterPart("asks"), LetterPart("outcome", isLocked: true),
                LetterPart("evidence", isLocked: true), LetterPart("change", [.telephone]), LetterPart("change-order", [.telephone]),
            ]
        case .classNotice:
            [
                LetterPart("title"), LetterPart("opening", [.classDay]), LetterPart("venue", [.venue]),
                LetterPart("venue-later", may: [.telephone]), LetterPart("bring"), LetterPart("absence", [.telephone]),
            ]
        case .receipt:
            [
                LetterPart("title", [.receipt]), LetterPart("opening", [.amount, .paidOn]), LetterPart("balance", [.balance]),
                LetterPart("settled"),
            ]
        case .completionReport:
            [
                LetterPart("title"), LetterPart("opening", [.until]), LetterPart("full", isLocked: true),
                LetterPart("partial", isLocked: true), LetterPart("full-order"), LetterPart("partial-order"), LetterPart("none", isLocked: true),
                LetterPart("evidence"),
                LetterPart("use", isLocked: true),
            ]
        case .certificate: [LetterPart("title"), LetterPart("opening", [.name, .completed])]
        case .withdrawal:
            [
                LetterPart("title"), LetterPart("opening", [.ending, .ended]), LetterPart("note", [.noteUntil]), LetterPart("note-none"),
                LetterPart("evidence", [.evidenceUntil], isLocked: true), LetterPart("keep"),
            ]
        case .returnToCourt:
            [
                LetterPart("title"), LetterPart("opening"), LetterPart("reason", [.reason]), LetterPart("next", [.courtDate]),
                LetterPart("next-unknown"), LetterPart("protection", isLocked: true), LetterPart("lawyer", isLocked: true),
            ]
        case .courtList: [LetterPart("title"), LetterPart("opening", [.from, .until]), LetterPart("empty")]
        }
    }

    func part(_ id: String) -> LetterPart? { parts.first { $0.id == id } }
}
