import Core

/// That a child may be in danger, as far as it is written down here: who suspected it, on what ground, and when. Every answer comes from a list, so
/// that a child's name has no place to stand. Who the child is, the authority is told on the telephone.
public struct Suspicion: Sendable, Hashable, Codable {
    public var witness: Witness
    /// At least one.
    public var grounds: [Ground]
    /// When it arose.
    public var on: CivilDate

    public init(witness: Witness, grounds: [Ground], on: CivilDate) {
        self.witness = witness
        self.grounds = grounds
        self.on = on
    }

    /// Who suspects it.
    public enum Witness: String, Sendable, Hashable, Codable, CaseIterable {
        /// Who writes it down.
        case raiser
        case colleague
        /// Somebody in the program: a participant, a presenter, a woman with a plan.
        case participant
        /// A neighbour, a parent, somebody who called.
        case neighbour

        public var name: Bilingual {
            switch self {
            case .raiser: SafeguardingText.witnessRaiser
            case .colleague: SafeguardingText.witnessColleague
            case .participant: SafeguardingText.witnessParticipant
            case .neighbour: SafeguardingText.witnessNeighbour
            }
        }
    }

    /// On what ground. The words themselves are said to the authority.
    public enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
        case seen, told, sought, advertised, age
        /// What stands in the record that it came from.
        case record

        /// Those that somebody chooses from.
        public static let asked: [Ground] = [.seen, .told, .sought, .advertised, .age]

        public var name: Bilingual {
            switch self {
            case .seen: SafeguardingText.groundSeen
            case .told: SafeguardingText.groundTold
            case .sought: SafeguardingText.groundSought
            case .advertised: SafeguardingText.groundAdvertised
            case .age: SafeguardingText.groundAge
            case .record: SafeguardingText.groundRecord
            }
        }
    }

    /// Why it can't be written down so; nil when it can.
    public func refusal(today: CivilDate) -> Refusal? { on > today ? .concernInTheFuture : nil }
}

/// Where a concern for a child arose. The stub says no more of it: it doesn't lead back to a case, a plan or a report.
public enum ConcernOrigin: String, Sendable, Hashable, Codable, CaseIterable {
    case record = "case"
    case tip
    case plan
    case classDay = "class-day"
    case other

    public var name: Bilingual {
        switch self {
        case .record: SafeguardingText.originCase
        case .tip: SafeguardingText.originTip
        case .plan: SafeguardingText.originPlan
        case .classDay: SafeguardingText.originClassDay
        case .other: SafeguardingText.originOther
        }
    }
}
