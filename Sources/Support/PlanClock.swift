import Core

/// How long a plan is kept: a clock that is a function of the plan, and of nothing else.
public struct PlanClock: Sendable, Hashable {
    public let name: Name
    public let starts: CivilDate
    public let due: CivilDate

    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// A plan that rests, went elsewhere or came to its end is destroyed after it, by two people.
        case kept
        /// Nobody has done anything in a plan that goes on: the supervisor asks. It is never destroyed for that.
        case quiet
    }

    /// No document says how long. Long enough to come back to after a second winter; not so long that papers lie about her for years.
    public static let keptMonths = 24
    public static let quietMonths = 12
    /// Copies of keys in backups expire by then, in days.
    public static let keyCopyDays = 35
    /// Why it is so long.
    public static let source = "docs/decisions/0030-support-plans.md"

    public func isDue(on today: CivilDate) -> Bool { due <= today }
}

extension Plan {
    /// - Parameters:
    ///   - turned: when it came to stand as it does.
    ///   - lastAct: when somebody last did anything in it.
    ///   - hasCharge: a charge that is pending holds a plan: her papers may be asked for.
    /// - Returns: nil where nothing runs.
    public func clock(turned: CivilDate, lastAct: CivilDate, hasCharge: Bool) -> PlanClock? {
        if status == .active { return PlanClock(name: .quiet, starts: lastAct, due: lastAct.adding(months: PlanClock.quietMonths)) }
        return hasCharge ? nil : PlanClock(name: .kept, starts: turned, due: turned.adding(months: PlanClock.keptMonths))
    }
}

/// A step towards destroying a plan: one proposes, another confirms.
public enum PlanDisposalStep: Sendable, Hashable {
    case propose
    /// `proposedBy`: the actor's id; nil while nobody has.
    case confirm(proposedBy: String?)
}

extension PlanClock? {
    /// Why a plan can't be destroyed now by this actor; nil when it can. The same function enables the button and refuses the request.
    public func refusal(of step: PlanDisposalStep, by actor: String, today: CivilDate) -> Refusal? {
        guard let clock = self, clock.name == .kept else { return .planIsKept }
        guard clock.isDue(on: today) else { return .planNotDue(clock.due) }
        guard case .confirm(let proposed) = step else { return nil }
        guard let proposed else { return .disposalNotProposed }
        return proposed == actor ? .disposalBySame : nil
    }
}
