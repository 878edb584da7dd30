import Core
import Programs

/// What became of one person, as the fairness of the fee is counted: exactly one of these, the first that fits. Their sums are people.
public enum FeeOutcome: String, Sendable, Hashable, CaseIterable {
    /// Found ineligible.
    case refused
    /// Didn't go through with it, and part of the fee was owed.
    case leftOwing = "left-owing"
    /// Said no, took consent back, or ended otherwise than by taking part, and owed nothing.
    case left
    /// Takes or took part, and all or some of the fee was relieved.
    case relieved
    /// Takes or took part, asked for relief, and it wasn't granted so far.
    case notRelieved = "not-relieved"
    /// Takes or took part, and never asked for relief; or it isn't decided yet.
    case others

    /// - Parameter fee: nil where the program asks nothing in this stream.
    public init(_ state: Case, fee: FeeLedger?, under program: Program) {
        if state.decision?.value.eligible == false {
            self = .refused
        } else if state.hasLeft(under: program) {
            self = fee.map(\.isOwing) == true && state.fee == nil ? .leftOwing : .left
        } else if state.fee?.value == .relieved || fee.map({ $0.relieved > .zero }) == true {
            self = .relieved
        } else {
            self = fee.map(\.hasAskedForRelief) == true || state.hasAskedForRelief ? .notRelieved : .others
        }
    }

    public var name: Bilingual {
        switch self {
        case .refused: CasesText.fairnessRefused
        case .leftOwing: CasesText.fairnessLeftOwing
        case .left: CasesText.fairnessLeft
        case .relieved: CasesText.fairnessRelieved
        case .notRelieved: CasesText.fairnessNotRelieved
        case .others: CasesText.fairnessOthers
        }
    }
}

extension Case {
    /// Whether the person's way ended before it was gone: by a no, by taking consent back, or by an ending that says so.
    fileprivate func hasLeft(under program: Program) -> Bool {
        switch ending?.value {
        case .returnedToCourt, .chargeLaid, .didNotAttend: true
        case .some: false
        case nil: [.declined, .wantsCourt, .denied, .consentWithdrawn].contains(stage(under: program))
        }
    }
}

extension Case {
    /// On their own page, whatever came of it.
    fileprivate var hasAskedForRelief: Bool { ledger.contains { $0.act == .askRelief && !corrected.contains($0.sequence) } }
}

extension FeeLedger {
    fileprivate var isOwing: Bool { balance.map { $0 > .zero } ?? true }
    fileprivate var hasAskedForRelief: Bool {
        entries.contains { if case .asked(.relief) = $0.kind { true } else { false } }
    }
}
