import Core
import Programs
import Support

/// Who asks, and when: the arguments that every act has.
public struct PlanAsker: Sendable, Hashable {
    public let actor: Actor
    public let now: Instant

    public init(_ actor: Actor, at now: Instant) {
        self.actor = actor
        self.now = now
    }

    /// She herself, on her own page.
    init(her plan: PlanID, at now: Instant) { self.init(.participant(plan), at: now) }

    /// By whose hand this is; nil for a role that reaches no plan, and for the operator.
    var hand: PlanHand? {
        if actor.ownRecord != nil { return .hers }
        switch actor.role {
        case .supportWorker: return .worker(actor.id)
        case .supportSupervisor: return .supervisor
        default: return nil
        }
    }
}
