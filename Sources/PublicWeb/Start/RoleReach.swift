import Core

/// What each role reaches, and what in no case: sentences about the scope that every query carries (`CaseScope` of the cases' desk).
public struct RoleReach: Sendable, Hashable {
    public let name: Bilingual
    public let reaches: Bilingual
    public let never: Bilingual

    public init(_ role: Role) {
        switch role {
        case .administrator:
            (name, reaches, never) = (PublicWebText.roleAdministrator, PublicWebText.reachAdministrator, PublicWebText.reachAdministratorNever)
        case .coordinator:
            (name, reaches, never) = (PublicWebText.roleCoordinator, PublicWebText.reachCoordinator, PublicWebText.reachCoordinatorNever)
        case .prosecutor: (name, reaches, never) = (PublicWebText.roleProsecutor, PublicWebText.reachProsecutor, PublicWebText.reachProsecutorNever)
        case .police: (name, reaches, never) = (PublicWebText.rolePolice, PublicWebText.reachPolice, PublicWebText.reachPoliceNever)
        case .probationOfficer:
            (name, reaches, never) = (
                PublicWebText.roleProbationOfficer, PublicWebText.reachProbationOfficer, PublicWebText.reachProbationOfficerNever
            )
        case .therapist: (name, reaches, never) = (PublicWebText.roleTherapist, PublicWebText.reachTherapist, PublicWebText.reachTherapistNever)
        case .supportWorker:
            (name, reaches, never) = (PublicWebText.roleSupportWorker, PublicWebText.reachSupportWorker, PublicWebText.reachSupportWorkerNever)
        case .supportSupervisor:
            (name, reaches, never) = (
                PublicWebText.roleSupportSupervisor, PublicWebText.reachSupportSupervisor, PublicWebText.reachSupportSupervisorNever
            )
        case .safeguardingLead:
            (name, reaches, never) = (
                PublicWebText.roleSafeguardingLead, PublicWebText.reachSafeguardingLead, PublicWebText.reachSafeguardingLeadNever
            )
        case .auditor: (name, reaches, never) = (PublicWebText.roleAuditor, PublicWebText.reachAuditor, PublicWebText.reachAuditorNever)
        }
    }
}
