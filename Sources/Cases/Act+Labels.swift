import Core

extension Act.AgeFinding.Evidence {
    /// How the age is known, as a choice on a form.
    public var label: Bilingual {
        switch self {
        case .ownWord: CasesText.evidenceOwnWord
        case .birthDateGiven: CasesText.evidenceBirthDateGiven
        case .identityDocument: CasesText.evidenceIdentityDocument
        case .courtRecord: CasesText.evidenceCourtRecord
        }
    }
}

extension Act.CriterionAnswer.Source {
    /// Where an answer comes from, as a choice on a form.
    public var label: Bilingual {
        switch self {
        case .recordCheck: CasesText.criterionSourceRecordCheck
        case .policeFile: CasesText.criterionSourcePoliceFile
        case .prosecutor: CasesText.criterionSourceProsecutor
        case .person: CasesText.criterionSourcePerson
        case .programFile: CasesText.criterionSourceProgramFile
        }
    }
}

extension Act.MarkerResult {
    /// What the check found. A possible match is never more than that.
    public var label: Bilingual {
        switch self {
        case .noMatch: CasesText.markerResultNoMatch
        case .possibleMatch: CasesText.markerResultPossibleMatch
        }
    }
}

extension Act.Appearance.Attended {
    /// Who appeared in court.
    public var label: Bilingual {
        switch self {
        case .person: CasesText.attendedPerson
        case .counsel: CasesText.attendedCounsel
        case .nobody: CasesText.attendedNobody
        }
    }
}

extension Act.Call.Direction {
    /// Who came to whom.
    public var label: Bilingual {
        switch self {
        case .incoming: CasesText.directionIncoming
        case .outgoing: CasesText.directionOutgoing
        case .visit: CasesText.directionVisit
        }
    }
}

extension Act.Call.Outcome {
    /// What came of it.
    public var label: Bilingual {
        switch self {
        case .spoke: CasesText.outcomeSpoke
        case .noAnswer: CasesText.outcomeNoAnswer
        case .wrongNumber: CasesText.outcomeWrongNumber
        case .somebodyElse: CasesText.outcomeSomebodyElse
        }
    }
}

extension Act.Attachment.Purpose {
    /// What the document is.
    public var label: Bilingual {
        switch self {
        case .decisionLetter: CasesText.purposeDecisionLetter
        case .consentForm: CasesText.purposeConsentForm
        case .courtRecord: CasesText.purposeCourtRecord
        case .identity: CasesText.purposeIdentity
        case .other: CasesText.purposeOther
        }
    }
}

extension Act.SeatRelease {
    /// Why the seat became free.
    public var label: Bilingual {
        switch self {
        case .weather: CasesText.releaseWeather
        case .ownRequest: CasesText.releaseOwnRequest
        case .program: CasesText.releaseProgram
        }
    }
}

extension Act.Absence {
    /// How the class day ended short.
    public var label: Bilingual {
        switch self {
        case .acceptable: CasesText.absenceAcceptable
        case .unacceptable: CasesText.absenceUnacceptable
        case .leftEarly: CasesText.absenceLeftEarly
        case .removed: CasesText.absenceRemoved
        }
    }
}

extension Act.Attendee {
    public var label: Bilingual {
        switch self {
        case .person: CasesText.attendeePerson
        case .counsel: CasesText.attendeeCounsel
        case .other: CasesText.attendeeOther
        }
    }
}

extension Act.AdjournmentVia {
    public var label: Bilingual {
        switch self {
        case .counsel: CasesText.viaCounsel
        case .prosecutor: CasesText.viaProsecutor
        case .registry: CasesText.viaRegistry
        }
    }
}

extension Act.SessionMissed {
    /// On whose side it lay.
    public var label: Bilingual {
        switch self {
        case .person: CasesText.missedPerson
        case .therapist: CasesText.missedTherapist
        case .logistics: CasesText.missedLogistics
        }
    }
}
