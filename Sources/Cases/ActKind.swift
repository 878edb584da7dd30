/// The kinds of ``Act``, as they are stored and as the transition table names them. A stored name never changes meaning.
public enum ActKind: String, Sendable, Hashable, Codable, CaseIterable {
    case refer
    case correctReferral = "correct-referral"
    case establishAge = "establish-age"
    case findMinorSought = "find-minor-sought"
    case answer
    case makeException = "make-exception"
    case checkMarker = "check-marker"
    case resolveMatch = "resolve-match"
    case findGate = "find-gate"
    case decide
    case offer
    case tellRights = "tell-rights"
    case consultCounsel = "consult-counsel"
    case consent
    case acceptResponsibility = "accept-responsibility"
    case decline
    case wantCourt = "want-court"
    case deny
    case withdrawConsent = "withdraw-consent"
    case agree
    case amend
    case setCourtDate = "set-court-date"
    case appear
    case expectAttendance = "expect-attendance"
    case askAdjournment = "ask-adjournment"
    case nameCounsel = "name-counsel"
    case schedule
    case releaseSeat = "release-seat"
    case attendSegment = "attend-segment"
    case recordAbsence = "record-absence"
    case assessTherapy = "assess-therapy"
    case attendSession = "attend-session"
    case missSession = "miss-session"
    case settleFee = "settle-fee"
    case meetCondition = "meet-condition"
    case report
    case confirmEnding = "confirm-ending"
    case confirmNoteRemoved = "confirm-note-removed"
    case close
    case raiseConcern = "raise-concern"
    case recordAuthorityReport = "record-authority-report"
    case liftConcern = "lift-concern"
    case recordRearrest = "record-rearrest"
    case recordDeath = "record-death"
    case placeHold = "place-hold"
    case releaseHold = "release-hold"
    case correct
    case note
    case ownConsent = "own-consent"
    case askToStop = "ask-to-stop"
    case goOn = "go-on"
    case tellContact = "tell-contact"
    case answerContact = "answer-contact"
    case askRelief = "ask-relief"
    case answerRelief = "answer-relief"
    case call
    case worry
    case answerWorry = "answer-worry"
    case attach
    case dispose
    case carryOver = "carry-over"
    case confirmPaper = "confirm-paper"
}

extension Act {
    public var kind: ActKind {
        switch self {
        case .refer: .refer
        case .correctReferral: .correctReferral
        case .establishAge: .establishAge
        case .findMinorSought: .findMinorSought
        case .answer: .answer
        case .makeException: .makeException
        case .checkMarker: .checkMarker
        case .resolveMatch: .resolveMatch
        case .findGate: .findGate
        case .decide: .decide
        case .offer: .offer
        case .tellRights: .tellRights
        case .consultCounsel: .consultCounsel
        case .consent: .consent
        case .acceptResponsibility: .acceptResponsibility
        case .decline: .decline
        case .wantCourt: .wantCourt
        case .deny: .deny
        case .withdrawConsent: .withdrawConsent
        case .agree: .agree
        case .amend: .amend
        case .setCourtDate: .setCourtDate
        case .appear: .appear
        case .expectAttendance: .expectAttendance
        case .askAdjournment: .askAdjournment
        case .nameCounsel: .nameCounsel
        case .schedule: .schedule
        case .releaseSeat: .releaseSeat
        case .attendSegment: .attendSegment
        case .recordAbsence: .recordAbsence
        case .assessTherapy: .assessTherapy
        case .attendSession: .attendSession
        case .missSession: .missSession
        case .settleFee: .settleFee
        case .meetCondition: .meetCondition
        case .report: .report
        case .confirmEnding: .confirmEnding
        case .confirmNoteRemoved: .confirmNoteRemoved
        case .close: .close
        case .raiseConcern: .raiseConcern
        case .recordAuthorityReport: .recordAuthorityReport
        case .liftConcern: .liftConcern
        case .recordRearrest: .recordRearrest
        case .recordDeath: .recordDeath
        case .placeHold: .placeHold
        case .releaseHold: .releaseHold
        case .correct: .correct
        case .note: .note
        case .ownConsent: .ownConsent
        case .askToStop: .askToStop
        case .goOn: .goOn
        case .tellContact: .tellContact
        case .answerContact: .answerContact
        case .askRelief: .askRelief
        case .answerRelief: .answerRelief
        case .call: .call
        case .worry: .worry
        case .answerWorry: .answerWorry
        case .attach: .attach
        case .dispose: .dispose
        case .carryOver: .carryOver
        case .confirmPaper: .confirmPaper
        }
    }
}
