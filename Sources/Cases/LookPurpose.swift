import Core

/// Why somebody looks at a record. Every look is logged with one; from a list, so that nobody's name gets into the log.
///
/// While a case is open its agency and its prosecutor look at it to do their part, and nothing is asked. Once it is closed
/// the measures are over, and the record of them may be opened for the purposes of Criminal Code s. 717.4 only: which
/// one must then be said.
public enum LookPurpose: String, Sendable, Hashable, Codable, CaseIterable {
    /// The agency carries out this person's measures: s. 717.4(1)(c)(i).
    case administer
    /// The prosecutor decides, or confirms an ending.
    case decide
    /// A referrer sees how far the own agency's referrals have come.
    case ownReferrals = "own-referrals"
    /// Somebody checks who looked and who did what.
    case audit
    /// The operator at the machine.
    case upkeep

    /// A court or a judge asks, about an offence of this person: s. 717.4(1)(a).
    case proceedings
    /// A report under the Act, such as a pre-sentence report: s. 717.4(1)(c)(ii), s. 721(3)(c).
    case sentencingReport = "sentencing-report"
    /// The person asks what is kept, or for proof of what was done.
    case personAsked = "person-asked"
    /// The record itself is mended, held or disposed of.
    case keepRecord = "keep-record"

    /// Those that may be given for opening the record of a closed case.
    public static let ofClosedCases: [LookPurpose] = [.administer, .proceedings, .sentencingReport, .personAsked, .keepRecord]

    /// Whether a look at a case at this stage needs a purpose to be said.
    public static func mustBeStated(at stage: Stage) -> Bool { stage == .closed }

    /// What a role looks for when nothing was said.
    public static func standing(of role: Role?) -> LookPurpose {
        switch role {
        case .coordinator, .therapist: .administer
        case .prosecutor: .decide
        case .police, .probationOfficer: .ownReferrals
        case .auditor, .administrator, .supportWorker, .supportSupervisor, .safeguardingLead: .audit
        case nil: .upkeep
        }
    }

    /// In words, with the ground of the statute where it has one.
    public var name: Bilingual {
        switch self {
        case .administer: CasesText.purposeAdminister
        case .decide: CasesText.purposeDecide
        case .ownReferrals: CasesText.purposeOwnReferrals
        case .audit: CasesText.purposeAudit
        case .upkeep: CasesText.purposeUpkeep
        case .proceedings: CasesText.purposeProceedings
        case .sentencingReport: CasesText.purposeSentencingReport
        case .personAsked: CasesText.purposePersonAsked
        case .keepRecord: CasesText.purposeKeepRecord
        }
    }
}
