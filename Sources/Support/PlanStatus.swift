import Core

/// Where a plan stands. None of these is a failure, and from each she can come back to the same plan.
public enum PlanStatus: String, Sendable, Hashable, Codable, CaseIterable {
    case active
    /// She wants it to rest. Nobody writes to her, and nothing in it is late.
    case paused
    /// It goes on somewhere else: another town, another agency.
    case moved
    /// She has what she came for, or wants no more of it now.
    case finished

    /// Whether anything can be added to it or done in it.
    public var isOpen: Bool { self == .active || self == .paused }
}

/// What changes where a plan stands.
public enum PlanTurn: String, Sendable, Hashable, Codable, CaseIterable {
    case pause, move, finish
    /// She goes on where she stopped, without starting again.
    case comeBack = "come-back"

    public var leads: PlanStatus {
        switch self {
        case .pause: .paused
        case .move: .moved
        case .finish: .finished
        case .comeBack: .active
        }
    }
}
