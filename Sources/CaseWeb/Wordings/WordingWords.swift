import Core
import Programs

// What the texts of letters are called, and what stands in braces in them.
extension WordingForm {
    /// A text's name. A text that has none yet goes by its key.
    static func label(of part: String) -> Bilingual {
        switch part {
        case "title": CaseWebText.wordingsPartTitle
        case "opening": CaseWebText.wordingsPartOpening
        case "asks": CaseWebText.wordingsPartAsks
        case "fee": CaseWebText.wordingsPartFee
        case "fee-unknown": CaseWebText.wordingsPartFeeUnknown
        case "fee-and-fine": CaseWebText.wordingsPartFeeAndFine
        case "rights": CaseWebText.wordingsPartRights
        case "choice": CaseWebText.wordingsPartChoice
        case "consent": CaseWebText.wordingsPartConsent
        case "closing": CaseWebText.wordingsPartClosing
        case "outcome": CaseWebText.wordingsPartOutcome
        case "evidence": CaseWebText.wordingsPartEvidence
        case "change": CaseWebText.wordingsPartChange
        case "change-order": CaseWebText.wordingsPartChangeOrder
        case "venue": CaseWebText.wordingsPartVenue
        case "venue-later": CaseWebText.wordingsPartVenueLater
        case "hours": CaseWebText.wordingsPartHours
        case "hours-later": CaseWebText.wordingsPartHoursLater
        case "late": CaseWebText.wordingsPartLate
        case "late-none": CaseWebText.wordingsPartLateNone
        case "check": CaseWebText.wordingsPartCheck
        case "still": CaseWebText.wordingsPartStill
        case "bring": CaseWebText.wordingsPartBring
        case "absence": CaseWebText.wordingsPartAbsence
        case "balance": CaseWebText.wordingsPartBalance
        case "settled": CaseWebText.wordingsPartSettled
        case "full": CaseWebText.wordingsPartFull
        case "partial": CaseWebText.wordingsPartPartial
        case "full-order": CaseWebText.wordingsPartFullOrder
        case "partial-order": CaseWebText.wordingsPartPartialOrder
        case "none": CaseWebText.wordingsPartNone
        case "use": CaseWebText.wordingsPartUse
        case "note": CaseWebText.wordingsPartNote
        case "note-none": CaseWebText.wordingsPartNoteNone
        case "keep": CaseWebText.wordingsPartKeep
        case "reason": CaseWebText.wordingsPartReason
        case "next": CaseWebText.wordingsPartNext
        case "next-unknown": CaseWebText.wordingsPartNextUnknown
        case "protection": CaseWebText.wordingsPartProtection
        case "lawyer": CaseWebText.wordingsPartLawyer
        case "empty": CaseWebText.wordingsPartEmpty
        case "name": CaseWebText.wordingsPartName
        case "address": CaseWebText.wordingsPartAddress
        case "telephone": CaseWebText.wordingsPartTelephone
        default: Bilingual(en: part, fr: part)
        }
    }
}

extension LetterPlaceholder {
    /// What it becomes in a letter.
    var meaning: Bilingual {
        switch self {
        case .agency: CaseWebText.wordingsMeansAgency
        case .program: CaseWebText.wordingsMeansProgram
        case .prosecutor: CaseWebText.wordingsMeansProsecutor
        case .telephone: CaseWebText.wordingsMeansTelephone
        case .name: CaseWebText.wordingsMeansName
        case .purpose: CaseWebText.wordingsMeansPurpose
        case .venue: CaseWebText.wordingsMeansVenue
        case .receipt: CaseWebText.wordingsMeansReceipt
        case .ending: CaseWebText.wordingsMeansEnding
        case .reason: CaseWebText.wordingsMeansReason
        case .fee: CaseWebText.wordingsMeansFee
        case .amount: CaseWebText.wordingsMeansAmount
        case .balance: CaseWebText.wordingsMeansBalance
        case .agreed: CaseWebText.wordingsMeansAgreed
        case .until: CaseWebText.wordingsMeansUntil
        case .from: CaseWebText.wordingsMeansFrom
        case .completed: CaseWebText.wordingsMeansCompleted
        case .ended: CaseWebText.wordingsMeansEnded
        case .classDay: CaseWebText.wordingsMeansClassDay
        case .paidOn: CaseWebText.wordingsMeansPaidOn
        case .noteUntil: CaseWebText.wordingsMeansNoteUntil
        case .noteRemoved: CaseWebText.wordingsMeansNoteRemoved
        case .hours: CaseWebText.wordingsMeansHours
        case .begins: CaseWebText.wordingsMeansBegins
        case .late: CaseWebText.wordingsMeansLate
        case .venueDay: CaseWebText.wordingsMeansVenueDay
        case .evidenceUntil: CaseWebText.wordingsMeansEvidenceUntil
        case .courtDate: CaseWebText.wordingsMeansCourtDate
        }
    }
}
