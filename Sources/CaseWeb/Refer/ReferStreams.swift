import CaseDesk
import Cases
import Core
import Programs
import WebFrame

extension Role {
    /// The streams that this role may refer to, where a program runs them. Police and Crown never see volunteers; an order
    /// is the probation officer's.
    var referableStreams: [Programs.Stream] {
        switch self {
        case .coordinator: Programs.Stream.allCases
        case .police, .prosecutor: [.preCharge, .postCharge]
        case .probationOfficer: [.probation]
        case .administrator, .auditor, .therapist, .supportWorker, .supportSupervisor, .safeguardingLead: []
        }
    }
}

extension Program {
    /// The streams of this program that a role may refer to, in their usual order.
    func streams(for role: Role?) -> [Programs.Stream] {
        guard kind == .diversion else { return [] }
        return (role?.referableStreams ?? []).filter { streams[$0] != nil }
    }
}

extension Program {
    /// How a court is written where the program is.
    var courtHint: Bilingual {
        switch jurisdiction.code {
        case "CA-AB": CaseWebText.referCourtHintAlberta
        case "CA-QC": CaseWebText.referCourtHintQuebec
        default: CaseWebText.referCourtHint
        }
    }
}

extension Programs.Stream {
    /// When this stream is the right one.
    var hint: Bilingual {
        switch self {
        case .preCharge: CaseWebText.referPreChargeHint
        case .postCharge: CaseWebText.referPostChargeHint
        case .probation: CaseWebText.referProbationHint
        case .volunteer: CaseWebText.referVolunteerHint
        }
    }

    /// Whether the referral is about an alleged offence.
    var hasOffence: Bool { self == .preCharge || self == .postCharge }
}

extension CasePaths {
    /// What was referred, and what happens next.
    static let referred = Path("/refer/done/:case", FileNumber.self)
    /// The referral waits for the coordinator.
    static let referralWaits = Path("/refer/waiting")
}
