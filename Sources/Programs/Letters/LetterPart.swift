/// What stands in braces in a wording.
public enum LetterPlaceholder: String, Sendable, Hashable, CaseIterable {
    // Words
    case agency, program, prosecutor, telephone, name, purpose, venue, receipt, ending, reason
    /// "from 9:00 a.m. to 4:30 p.m.", when that begins, and by how much somebody may be late.
    case hours, begins, late
    // Money
    case fee, amount, balance
    // Dates
    case agreed, until, from, completed, ended
    case classDay = "class-day"
    /// From when on the place is told.
    case venueDay = "venue-day"
    case paidOn = "paid-on"
    case noteUntil = "note-until"
    case noteRemoved = "note-removed"
    case evidenceUntil = "evidence-until"
    case courtDate = "court-date"

    /// As it stands in a text.
    public var inBraces: String { "{" + rawValue + "}" }
}

/// One text of a letter: what may stand in it, what must, and whether a program may say it in its own words.
public struct LetterPart: Sendable, Hashable {
    /// Its key, such as `opening`.
    public let id: String
    /// Without these the letter wouldn't say what it is for.
    public let required: Set<LetterPlaceholder>
    /// What may stand in braces.
    public let allowed: Set<LetterPlaceholder>
    /// The statute that requires it; nil where a program may say it in its own words.
    public let source: String?
    /// Whether it may be empty, in both languages.
    public let isOptional: Bool

    /// A statute requires it: neither left out nor changed.
    public var isLocked: Bool { source != nil }

    fileprivate init(
        _ id: String, _ required: Set<LetterPlaceholder> = [], may: Set<LetterPlaceholder> = [], locked source: String? = nil
    ) {
        self.id = id
        self.required = required
        allowed = required.union(may).union([.agency, .program, .prosecutor])
        self.source = source
        isOptional = false
    }

    /// Of the letterhead, in which nothing is filled in.
    fileprivate init(letterhead id: String, isOptional: Bool) {
        self.id = id
        required = []
        allowed = []
        source = nil
        self.isOptional = isOptional
    }
}

extension LetterKind {
    /// Every text of this letter, in its order.
    public var parts: [LetterPart] {
        switch self {
        case .offer:
            [
                LetterPart("title"), LetterPart("opening", [.program]), LetterPart("asks"), LetterPart("fee", [.fee, .purpose]),
                LetterPart("fee-unknown", [.purpose]), LetterPart("fee-and-fine", locked: "Criminal Code, s. 286.1(1)"), LetterPart("rights"),
                LetterPart("choice", locked: "Criminal Code, s. 717(1)"), LetterPart("consent"), LetterPart("closing", [.telephone]),
            ]
        case .agreement:
            [
                LetterPart("title"), LetterPart("opening", [.agreed, .until]), LetterPart("asks"), LetterPart("outcome", locked: "Criminal Code, s. 717(4)"),
                LetterPart("evidence", locked: "Criminal Code, s. 717.4(5), 721(3)(c)"), LetterPart("change", [.telephone]), LetterPart("change-order", [.telephone]),
            ]
        case .classNotice:
            [
                LetterPart("title"), LetterPart("opening", [.classDay]), LetterPart("hours", [.hours], may: [.begins]),
                LetterPart("hours-later", may: [.telephone]), LetterPart("late", [.late]), LetterPart("late-none"), LetterPart("venue", [.venue]),
                LetterPart("venue-later", may: [.telephone, .venueDay]), LetterPart("bring"), LetterPart("absence", [.telephone]),
            ]
        case .receipt:
            [
                LetterPart("title", [.receipt]), LetterPart("opening", [.amount, .paidOn]), LetterPart("balance", [.balance]),
                LetterPart("settled"),
            ]
        case .completionReport:
            [
                LetterPart("title"), LetterPart("opening", [.until]), LetterPart("full", locked: "Criminal Code, s. 717(4)(a)"),
                LetterPart("partial", locked: "Criminal Code, s. 717(4)(b)"), LetterPart("full-order"), LetterPart("partial-order"), LetterPart("none", locked: "Criminal Code, s. 717(4)"),
                LetterPart("evidence"),
                LetterPart("use", locked: "Criminal Code, s. 717.4"),
            ]
        case .certificate: [LetterPart("title"), LetterPart("opening", [.name, .completed])]
        case .withdrawal:
            [
                LetterPart("title"), LetterPart("opening", [.ending, .ended]), LetterPart("note", [.noteUntil]), LetterPart("note-none"),
                LetterPart("evidence", [.evidenceUntil], locked: "Criminal Code, s. 717.4(5), 721(3)(c)"), LetterPart("keep"),
            ]
        case .recordCleared:
            [LetterPart("title"), LetterPart("opening", [.noteRemoved]), LetterPart("check"), LetterPart("still", [.telephone]), LetterPart("keep")]
        case .returnToCourt:
            [
                LetterPart("title"), LetterPart("opening"), LetterPart("reason", [.reason]), LetterPart("next", [.courtDate]),
                LetterPart("next-unknown"), LetterPart("protection", locked: "Criminal Code, s. 717(3)"), LetterPart("lawyer", locked: "Criminal Code, s. 717(1)(d)"),
            ]
        case .courtList: [LetterPart("title"), LetterPart("opening", [.from, .until]), LetterPart("empty")]
        }
    }

    func part(_ id: String) -> LetterPart? { parts.first { $0.id == id } }
}

extension LetterPart {
    /// Who writes, above every letter.
    static let letterhead = [
        LetterPart(letterhead: "name", isOptional: false), LetterPart(letterhead: "address", isOptional: true),
        LetterPart(letterhead: "telephone", isOptional: true),
    ]

    /// What is wrong with what stands in braces, in order: what names nothing here, then what the letter needs and isn't there.
    public func faults(of text: String) -> [WordingFault] {
        let found = Braces.found(in: text)
        let unknown = found.filter { $0.placeholder.map(allowed.contains) != true }.map { WordingFault.unknown($0.name) }
        let missing = required.subtracting(found.compactMap(\.placeholder)).sorted { $0.rawValue < $1.rawValue }
        return unknown + missing.map { .missing($0) }
    }
}

/// What is wrong with a text of a letter.
public enum WordingFault: Sendable, Hashable {
    /// Stands in braces and names nothing that may stand there; or a lone brace.
    case unknown(String)
    /// The letter needs it.
    case missing(LetterPlaceholder)
}
