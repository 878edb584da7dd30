import Core
import Support

/// What changes in a plan, with the words that belong to it.
public enum PlanChange: Sendable, Hashable {
    /// A goal or a step is put down. The worker writes what she says, and it is shown; what she writes herself she shows or keeps.
    case add(NewItem)
    case reword(PlanItemID, String, on: CivilDate?)
    case set(PlanItemID, PlanItem.State)
    case show(PlanItemID, Bool)
    case delete(PlanItemID)
    case turn(PlanTurn)
    case tellAboutHer(AboutHer)
    case readLimits(CivilDate)
    case closeOwnPage
    case revoke(ReleaseID)
    case note(String)
    case setAppointment(Appointment)
    case dropAppointment(AppointmentID)
    /// Nil when it is over.
    case noteCharge(PendingCharge?, courtOn: CivilDate?)
    /// Another worker goes along with her, by the actor's id.
    case assign(String)
    /// A call was made with her; `hersToo`: its first appointment becomes one of hers.
    case handOver(ServiceReferralID, HandOver, hersToo: Bool)
    case noteOutcome(ServiceReferralID, ServiceReferral.Outcome, on: CivilDate)
    /// She takes a referral back.
    case takeBack(ServiceReferralID)

    /// The act's stable name in the audit log.
    var name: String {
        switch self {
        case .add(let item): "plan.\(item.kind.rawValue)"
        case .reword: "plan.reword"
        case .set: "plan.set"
        case .show: "plan.show"
        case .delete: "plan.delete"
        case .turn(let turn): "plan.\(turn.rawValue)"
        case .tellAboutHer: "plan.about"
        case .readLimits: "plan.limits"
        case .closeOwnPage: "plan.page-off"
        case .revoke: "plan.revoke"
        case .note: "plan.note"
        case .setAppointment, .dropAppointment: "plan.appointment"
        case .noteCharge: "plan.charge"
        case .assign: "plan.assign"
        case .handOver: "plan.hand-over"
        case .noteOutcome: "plan.outcome"
        case .takeBack: "plan.take-back"
        }
    }
}

/// A goal or step about to be put down.
public struct NewItem: Sendable, Hashable {
    public let kind: PlanItem.Kind
    public let area: LifeArea
    public let goal: PlanItemID?
    public let text: String
    public let isShown: Bool
    public let on: CivilDate?

    public init(_ kind: PlanItem.Kind, _ area: LifeArea, goal: PlanItemID? = nil, text: String, isShown: Bool, on: CivilDate? = nil) {
        self.kind = kind
        self.area = area
        self.goal = goal
        self.text = text
        self.isShown = isShown
        self.on = on
    }
}

/// What an appointment's id names.
public enum AppointmentKind: Sendable {}
public typealias AppointmentID = Identifier<AppointmentKind>

/// Where she is expected, and when.
public struct Appointment: Sendable, Hashable {
    public let on: CivilDate
    public let at: CivilTime?
    public let what: String

    public init(on: CivilDate, at: CivilTime?, what: String) {
        self.on = on
        self.at = at
        self.what = what
    }
}
