import Core
import Programs

extension Stage {
    /// The stage in words, as tags and sentences say it.
    public var name: Bilingual {
        switch self {
        case .referred: CasesText.stageReferred
        case .screening: CasesText.stageScreening
        case .eligible: CasesText.stageEligible
        case .ineligible: CasesText.stageIneligible
        case .offered: CasesText.stageOffered
        case .consented: CasesText.stageConsented
        case .declined: CasesText.stageDeclined
        case .wantsCourt: CasesText.stageWantsCourt
        case .denied: CasesText.stageDenied
        case .consentWithdrawn: CasesText.stageConsentWithdrawn
        case .agreed: CasesText.stageAgreed
        case .scheduled: CasesText.stageScheduled
        case .attended: CasesText.stageAttended
        case .therapy: CasesText.stageTherapy
        case .reported: CasesText.stageReported
        case .ended: CasesText.stageEnded
        case .closed: CasesText.stageClosed
        case .disposed: CasesText.stageDisposed
        }
    }
}

extension Gate {
    /// The gate in a few words, with its letter.
    public var name: Bilingual {
        switch self {
        case .protection: CasesText.gateProtection
        case .authorized: CasesText.gateAuthorized
        case .appropriate: CasesText.gateAppropriate
        case .consent: CasesText.gateConsent
        case .counsel: CasesText.gateCounsel
        case .responsibility: CasesText.gateResponsibility
        case .evidence: CasesText.gateEvidence
        case .notBarred: CasesText.gateNotBarred
        }
    }
}

extension SealedText {
    /// The field's name as a sentence says it: "a reason".
    public var name: Bilingual {
        switch self {
        case .reason: CasesText.textReason
        case .releasedReason: CasesText.textReleasedReason
        case .conditions: CasesText.textConditions
        case .interpreter: CasesText.textInterpreter
        case .decidedBy: CasesText.textDecidedBy
        case .court: CasesText.textCourt
        case .counsel: CasesText.textCounsel
        case .note: CasesText.textNote
        case .authority: CasesText.textAuthority
        case .reference: CasesText.textReference
        }
    }
}

extension Stream {
    public var name: Bilingual {
        switch self {
        case .preCharge: CasesText.streamPreCharge
        case .postCharge: CasesText.streamPostCharge
        case .probation: CasesText.streamProbation
        case .volunteer: CasesText.streamVolunteer
        }
    }
}

extension Compliance {
    public var name: Bilingual {
        switch self {
        case .full: CasesText.complianceFull
        case .partial: CasesText.compliancePartial
        case .none: CasesText.complianceNone
        }
    }
}

extension Ending {
    public var name: Bilingual {
        switch self {
        case .withdrawn: CasesText.endingWithdrawn
        case .dismissed: CasesText.endingDismissed
        case .stayed: CasesText.endingStayed
        case .returnedToCourt: CasesText.endingReturnedToCourt
        case .noChargeLaid: CasesText.endingNoChargeLaid
        case .chargeLaid: CasesText.endingChargeLaid
        case .reportedToOfficer: CasesText.endingReportedToOfficer
        case .attended: CasesText.endingAttended
        case .didNotAttend: CasesText.endingDidNotAttend
        }
    }
}
