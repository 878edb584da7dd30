import Core

/// Everything that can be done in a plan.
public enum PlanDeed: Sendable, Hashable {
    /// An item is put down.
    case add(PlanItem.Kind)
    /// An item's words are changed.
    case reword(PlanItem)
    /// An item is begun, done, paused, or put back.
    case set(PlanItem, PlanItem.State)
    /// She lets her worker see an item, or keeps it to herself.
    case show(PlanItem, Bool)
    /// An item goes, and its words with it.
    case delete(PlanItem)
    case turn(PlanTurn)
    /// Her name, how she is reached, what she wants first, her plan for a crisis.
    case tellAboutHer
    case readLimits
    case openOwnPage, closeOwnPage
    case release(ReleaseTerms)
    case revoke(ReleaseTerms)
    case note
    case setAppointment
    /// A charge that is pending: its court, its date, her lawyer. Never a case.
    case noteCharge
    /// She is sent on to a service; with her consent to one thing that is said there, or without: then she has the number, and no more.
    case refer(ReleaseTerms?)
    /// Her worker calls there with her, and notes with whom they spoke.
    case handOver(ServiceReferral)
    /// What came of it, as of a day.
    case noteOutcome(ServiceReferral, on: CivilDate)
    /// She takes a referral back, and her consent with it.
    case takeBack(ServiceReferral)
    /// The worker reports that a child may be in danger.
    case raiseConcern
    /// Another worker goes along with her.
    case assign
}
