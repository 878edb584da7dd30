import Core

extension Role {
    /// `Coordinator`
    var label: Bilingual {
        switch self {
        case .administrator: OfficeWebText.roleAdministrator
        case .coordinator: OfficeWebText.roleCoordinator
        case .prosecutor: OfficeWebText.roleProsecutor
        case .police: OfficeWebText.rolePolice
        case .probationOfficer: OfficeWebText.roleProbationOfficer
        case .auditor: OfficeWebText.roleAuditor
        case .therapist: OfficeWebText.roleTherapist
        case .supportWorker: OfficeWebText.roleSupportWorker
        case .supportSupervisor: OfficeWebText.roleSupportSupervisor
        case .safeguardingLead: OfficeWebText.roleSafeguardingLead
        }
    }

    /// What somebody with the role does here.
    var hint: Bilingual {
        switch self {
        case .administrator: OfficeWebText.roleHintAdministrator
        case .coordinator: OfficeWebText.roleHintCoordinator
        case .prosecutor: OfficeWebText.roleHintProsecutor
        case .police: OfficeWebText.roleHintPolice
        case .probationOfficer: OfficeWebText.roleHintProbationOfficer
        case .auditor: OfficeWebText.roleHintAuditor
        case .therapist: OfficeWebText.roleHintTherapist
        case .supportWorker: OfficeWebText.roleHintSupportWorker
        case .supportSupervisor: OfficeWebText.roleHintSupportSupervisor
        case .safeguardingLead: OfficeWebText.roleHintSafeguardingLead
        }
    }
}

extension Language {
    var label: Bilingual { self == .en ? OfficeWebText.languageEn : OfficeWebText.languageFr }
}
