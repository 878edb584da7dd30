import Core

/// What a plan's id names.
public enum PlanKind: Sendable {}
public typealias PlanID = Identifier<PlanKind>

/// What the rules look at of a support plan. It holds no word of hers: those are sealed, and no rule reads them.
public struct Plan: Sendable, Hashable {
    public let id: PlanID
    public var status: PlanStatus
    /// The actor's id of the worker who goes along with her.
    public var worker: String
    /// The day on which the limits of confidentiality were read to her: that a child in danger is reported, and what a court can order.
    public var heardLimits: CivilDate?
    /// Whether she has asked for a page of her own. It's off until then: a partner may hold the telephone.
    public var hasOwnPage: Bool

    public init(id: PlanID, status: PlanStatus = .active, worker: String, heardLimits: CivilDate? = nil, hasOwnPage: Bool = false) {
        self.id = id
        self.status = status
        self.worker = worker
        self.heardLimits = heardLimits
        self.hasOwnPage = hasOwnPage
    }
}
