import Core

/// What a plan's item's id names.
public enum PlanItemKind: Sendable {}
public typealias PlanItemID = Identifier<PlanItemKind>

/// A goal, or a step towards one or for itself, in her words. Its text is sealed and isn't here.
public struct PlanItem: Sendable, Hashable {
    public let id: PlanItemID
    public let kind: Kind
    public let area: LifeArea
    /// The goal that a step leads to; nil for a goal, and for a step that stands for itself.
    public let goal: PlanItemID?
    public var state: State
    /// Whether her worker sees it. What she keeps to herself, no page of the house but her own shows or counts.
    public var isShown: Bool
    public let author: PlanHand.Kind
    /// A day she has set herself; nothing is late when it has passed.
    public var on: CivilDate?

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case goal, step }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case toDo = "to-do"
        case doing, done, paused
    }

    public init(
        id: PlanItemID, kind: Kind, area: LifeArea, goal: PlanItemID? = nil, state: State = .toDo, isShown: Bool, author: PlanHand.Kind,
        on: CivilDate? = nil
    ) {
        self.id = id
        self.kind = kind
        self.area = area
        self.goal = goal
        self.state = state
        self.isShown = isShown
        self.author = author
        self.on = on
    }
}

/// By whose hand something is done in a plan.
public enum PlanHand: Sendable, Hashable {
    /// She herself, on her own page.
    case hers
    /// The worker who goes along with her, by the actor's id; what she says is written down as hers.
    case worker(String)
    /// Who looks after the workers: gives a plan to another worker, and reads none.
    case supervisor

    public enum Kind: String, Sendable, Hashable, Codable { case hers, worker, supervisor }

    public var kind: Kind {
        switch self {
        case .hers: .hers
        case .worker: .worker
        case .supervisor: .supervisor
        }
    }
}
