import Core

/// A clock the program sets or a statute sets for it.
public struct ClockRule: Sendable, Hashable {
    public let kind: ClockKind
    public let length: ClockLength
    /// Where the law leaves the start open, the one the program takes; the page then says "at most until".
    public let starts: ClockStart
    public let source: String

    public init(kind: ClockKind, length: ClockLength, starts: ClockStart, source: String) {
        self.kind = kind
        self.length = length
        self.starts = starts
        self.source = source
    }
}

public enum ClockKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Summary proceedings: 12 months from the offence (Criminal Code, s. 786(2)).
    case limitation
    /// Attend by so many days from the referral.
    case attendBy = "attend-by"
    /// A time without re-arrest after the class day.
    case noRearrest = "no-rearrest"
    /// The note on a security check.
    case clearanceNote = "clearance-note"
    /// Two years after the end of the agreed period (s. 717.4(5)).
    case evidenceLimit = "evidence-limit"
    /// How long the once-only marker is kept.
    case marker
    /// Years until a second entry.
    case secondEntry = "second-entry"
    /// How long the agency keeps the record after its use has ended.
    case retention
    /// Days until an undecided referral is raised.
    case decideBy = "decide-by"
}

public enum ClockLength: Sendable, Hashable {
    case days(Int)
    case months(Int)
    case years(Int)

    /// The last day of the length that starts on `date`.
    public func end(from date: CivilDate) -> CivilDate {
        switch self {
        case .days(let n): date.adding(days: n)
        case .months(let n): date.adding(months: n)
        case .years(let n): date.adding(years: n)
        }
    }
}

public enum ClockStart: String, Sendable, Hashable, Codable, CaseIterable {
    case offence
    /// The day on which the charge was laid, where somebody has recorded it.
    case charge
    case referral
    case classDay = "class-day"
    case completion, ending
    case agreementEnd = "agreement-end"
}

extension ClockKind {
    /// What may start this clock. More than one where the law or the documents leave it open and the program chooses.
    public var possibleStarts: [ClockStart] {
        switch self {
        case .limitation: [.offence]
        case .attendBy: [.referral]
        case .noRearrest: [.classDay]
        case .clearanceNote: [.charge, .completion, .ending]
        case .evidenceLimit: [.agreementEnd]
        case .marker: [.classDay, .completion, .ending, .agreementEnd]
        // The marker holds no other day.
        case .secondEntry: [.ending]
        case .retention: [.completion, .ending, .agreementEnd]
        case .decideBy: [.referral]
        }
    }

    /// The lengths that the Criminal Code sets.
    var statutoryLength: (months: Int, words: String, source: String)? {
        switch self {
        case .limitation: (12, "12 months", "Criminal Code, s. 786(2)")
        case .evidenceLimit: (24, "2 years", "Criminal Code, s. 717.4(5)")
        default: nil
        }
    }
}
