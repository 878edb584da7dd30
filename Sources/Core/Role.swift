/// What a person does here. Rights come from roles, held per agency and program.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// Sets up accounts, grants and programs; sees no case.
    case administrator
    /// Runs a program: referrals to endings. Never decides in a prosecutor's place.
    case coordinator
    /// Crown prosecutor, or procureur of the DPCP in Quebec: decides.
    case prosecutor
    /// Refers; sees the status of own agency's referrals, never more.
    case police
    /// Refers persons under an order; sees the order's end and the attendance report.
    case probationOfficer = "probation-officer"
    /// Reads who looked at what; changes nothing.
    case auditor
    /// An outside therapist: sees the own clients' sessions, held of needed, and nothing else.
    case therapist
    /// Goes along with a woman and her plan; sees the own plans, and no case.
    case supportWorker = "support-worker"
    /// Looks after the support workers: gives a plan to another of them, and reads none.
    case supportSupervisor = "support-supervisor"
    /// Sees to it that a concern for a child is reported to the authority; sees the program's concerns, and neither cases nor plans.
    case safeguardingLead = "safeguarding-lead"
}
