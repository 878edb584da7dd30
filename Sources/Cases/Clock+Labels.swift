import Core
import Programs

extension Clock {
    /// What happens when it runs out.
    public var effect: Bilingual { name.effect }

    /// Where the clock comes from, in each language: a statute's section as each language cites it.
    public var sourceText: Bilingual { Citation.inBothLanguages(source) }
}

extension Clock.Name {
    /// The clock in a few words.
    public var label: Bilingual {
        switch self {
        case .court: CasesText.clockCourt
        case .agreement: CasesText.clockAgreement
        case .order: CasesText.clockOrder
        case .program(.limitation): CasesText.clockLimitation
        case .program(.attendBy): CasesText.clockAttendBy
        case .program(.noRearrest): CasesText.clockNoRearrest
        case .program(.clearanceNote): CasesText.clockClearanceNote
        case .program(.evidenceLimit): CasesText.clockEvidenceLimit
        case .program(.marker): CasesText.clockMarker
        case .program(.secondEntry): CasesText.clockSecondEntry
        case .program(.retention): CasesText.clockRetention
        case .program(.decideBy): CasesText.clockDecideBy
        }
    }

    /// What happens when it runs out.
    public var effect: Bilingual {
        switch self {
        case .court: CasesText.clockCourtEffect
        case .agreement: CasesText.clockAgreementEffect
        case .order: CasesText.clockOrderEffect
        case .program(.limitation): CasesText.clockLimitationEffect
        case .program(.attendBy): CasesText.clockAttendByEffect
        case .program(.noRearrest): CasesText.clockNoRearrestEffect
        case .program(.clearanceNote): CasesText.clockClearanceNoteEffect
        case .program(.evidenceLimit): CasesText.clockEvidenceLimitEffect
        case .program(.marker): CasesText.clockMarkerEffect
        case .program(.secondEntry): CasesText.clockSecondEntryEffect
        case .program(.retention): CasesText.clockRetentionEffect
        case .program(.decideBy): CasesText.clockDecideByEffect
        }
    }
}
