import Core
import Programs

extension ActKind {
    /// The button that does it: a verb, "Make the offer".
    public var label: Bilingual {
        switch self {
        case .refer: CasesText.verbRefer
        case .correctReferral: CasesText.verbCorrectReferral
        case .establishAge: CasesText.verbEstablishAge
        case .findMinorSought: CasesText.verbFindMinorSought
        case .answer: CasesText.verbAnswer
        case .makeException: CasesText.verbMakeException
        case .checkMarker: CasesText.verbCheckMarker
        case .resolveMatch: CasesText.verbResolveMatch
        case .findGate: CasesText.verbFindGate
        case .decide: CasesText.verbDecide
        case .offer: CasesText.verbOffer
        case .tellRights: CasesText.verbTellRights
        case .consultCounsel: CasesText.verbConsultCounsel
        case .consent: CasesText.verbConsent
        case .acceptResponsibility: CasesText.verbAcceptResponsibility
        case .decline: CasesText.verbDecline
        case .wantCourt: CasesText.verbWantCourt
        case .deny: CasesText.verbDeny
        case .withdrawConsent: CasesText.verbWithdrawConsent
        case .agree: CasesText.verbAgree
        case .amend: CasesText.verbAmend
        case .setCourtDate: CasesText.verbSetCourtDate
        case .appear: CasesText.verbAppear
        case .expectAttendance: CasesText.verbExpectAttendance
        case .askAdjournment: CasesText.verbAskAdjournment
        case .nameCounsel: CasesText.verbNameCounsel
        case .schedule: CasesText.verbSchedule
        case .releaseSeat: CasesText.verbReleaseSeat
        case .attendSegment: CasesText.verbAttendSegment
        case .carryOver: CasesText.verbCarryOver
        case .confirmPaper: CasesText.verbConfirmPaper
        case .recordAbsence: CasesText.verbRecordAbsence
        case .assessTherapy: CasesText.verbAssessTherapy
        case .attendSession: CasesText.verbAttendSession
        case .missSession: CasesText.verbMissSession
        case .settleFee: CasesText.verbSettleFee
        case .meetCondition: CasesText.verbMeetCondition
        case .report: CasesText.verbReport
        case .confirmEnding: CasesText.verbConfirmEnding
        case .confirmNoteRemoved: CasesText.verbConfirmNoteRemoved
        case .close: CasesText.verbClose
        case .raiseConcern: CasesText.verbRaiseConcern
        case .recordAuthorityReport: CasesText.verbRecordAuthorityReport
        case .liftConcern: CasesText.verbLiftConcern
        case .recordRearrest: CasesText.verbRecordRearrest
        case .recordDeath: CasesText.verbRecordDeath
        case .placeHold: CasesText.verbPlaceHold
        case .releaseHold: CasesText.verbReleaseHold
        case .correct: CasesText.verbCorrect
        case .note: CasesText.verbNote
        case .ownConsent: CasesText.verbOwnConsent
        case .askToStop: CasesText.verbAskToStop
        case .goOn: CasesText.verbGoOn
        case .tellContact: CasesText.verbTellContact
        case .answerContact: CasesText.verbAnswerContact
        case .askRelief: CasesText.verbAskRelief
        case .answerRelief: CasesText.verbAnswerRelief
        case .call: CasesText.verbCall
        case .worry: CasesText.verbWorry
        case .answerWorry: CasesText.verbAnswerWorry
        case .attach: CasesText.verbAttach
        case .dispose: CasesText.verbDispose
        }
    }
}
