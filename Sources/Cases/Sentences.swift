import Core
import Programs

extension CaseEvent {
    /// What happened, as the timeline says it: "Agreed to take part until June 30, 2026." Clear facts only, so it can
    /// still be said after the sealed texts are destroyed. Names nobody, and says nothing of the person's sex.
    ///
    /// - Parameter ledger: where a correction finds the entry that it is about, to say which it was.
    public func sentence(under program: Program, in ledger: [CaseEvent]) -> Bilingual {
        let sentence = corrected(in: ledger).map { entry in
            CasesText.eventCorrect(what: entry.sentence(under: program, in: ledger).withoutPeriod, date: entry.happened.date)
        }
        let said = sentence ?? act.sentence(under: program)
        return letter == nil ? said : said.followed(by: CasesText.eventByLetter)
    }

    /// The earlier entry that this one corrects; nil when it corrects none.
    private func corrected(in ledger: [CaseEvent]) -> CaseEvent? {
        guard case .correct(let number) = act, number < sequence else { return nil }
        return ledger.first { $0.sequence == number }
    }
}

extension Act {
    /// What was done, without who recorded it or how.
    public func sentence(under program: Program) -> Bilingual {
        switch self {
        case .refer(let referral): referral.sentence
        case .correctReferral(let facts): facts.correctionSentence
        case .establishAge(let finding):
            finding.adult
                ? CasesText.eventAdult(evidence: finding.by.label.asPhrase)
                : CasesText.eventNotAdult(evidence: finding.by.label.asPhrase)
        case .findMinorSought(let sought): sought ? CasesText.eventMinorSought : CasesText.eventNoMinorSought
        case .answer(let answer): answer.sentence(under: program)
        case .makeException(let criterion):
            CasesText.eventMakeException(question: program.criterion(criterion)?.question ?? CasesText.eventQuestionGone)
        case .checkMarker(let check): check.sentence
        case .resolveMatch(let same): same ? CasesText.eventMatchSame : CasesText.eventMatchDifferent
        case .findGate(let finding):
            finding.met ? CasesText.eventGateFound(gate: finding.gate.name) : CasesText.eventGateNotFound(gate: finding.gate.name)
        case .decide(let decision): decision.sentence
        case .offer: CasesText.eventOffer
        case .tellRights(let statement): CasesText.eventTellRights(language: statement.manner)
        case .consultCounsel: CasesText.eventConsultCounsel
        case .consent(let statement): CasesText.eventConsent(language: statement.manner, version: statement.version)
        case .acceptResponsibility(let statement):
            CasesText.eventAcceptResponsibility(language: statement.manner, version: statement.version)
        case .decline: CasesText.eventDecline
        case .wantCourt: CasesText.eventWantCourt
        case .deny: CasesText.eventDeny
        case .withdrawConsent: CasesText.eventWithdrawConsent
        case .agree(let until): CasesText.eventAgree(date: until)
        case .amend(let new): CasesText.eventAmend(language: manner(new.language, interpreter: new.interpreter), date: new.until)
        case .setCourtDate, .appear, .expectAttendance, .askAdjournment, .nameCounsel: courtSentence
        case .schedule, .releaseSeat, .attendSegment, .recordAbsence, .assessTherapy, .attendSession, .missSession, .settleFee, .meetCondition: partSentence(program)
        case .report(let level): CasesText.eventReport(level: level.name.asPhrase)
        case .confirmEnding(let ending): CasesText.eventConfirmEnding(ending: ending.name.asPhrase)
        default: sentenceAtAnyTime(program)
        }
    }

    private var courtSentence: Bilingual {
        switch self {
        case .setCourtDate(let date):
            date.sentence
        case .appear(let appearance):
            appearance.next.map { CasesText.eventAppearNext(who: appearance.attended.label.asPhrase, date: $0) }
                ?? CasesText.eventAppear(who: appearance.attended.label.asPhrase)
        case .expectAttendance(let who): CasesText.eventExpectAttendance(who: who.label.asPhrase)
        case .askAdjournment(let via): CasesText.eventAskAdjournment(via: via.label.asPhrase)
        default: CasesText.eventNameCounsel
        }
    }

    private func partSentence(_ program: Program) -> Bilingual {
        switch self {
        case .schedule(let day): CasesText.eventSchedule(classDay: program.labels.classDay, date: day)
        case .releaseSeat(let why): CasesText.eventReleaseSeat(reason: why.label.asPhrase)
        case .recordAbsence(let how): CasesText.eventRecordAbsence(how: how.label.asPhrase)
        case .attendSegment(let id):
            CasesText.eventAttendSegment(
                title: program.classDay?.segments.first { $0.id == id }?.title ?? CasesText.eventPartGone)
        case .assessTherapy(let weeks): weeks == 0 ? CasesText.eventNoTherapy : CasesText.eventAssessTherapy(n: weeks)
        case .missSession(let why): CasesText.eventMissSession(why: why.label.asPhrase)
        case .settleFee(.paid): CasesText.eventFeePaid
        case .settleFee(.relieved): CasesText.eventFeeRelieved
        case .meetCondition(let index): CasesText.eventMeetCondition(number: index + 1)
        default: CasesText.eventAttendSession
        }
    }

    private func sentenceAtAnyTime(_ program: Program) -> Bilingual {
        switch self {
        case .close: CasesText.eventClose
        case .confirmNoteRemoved: CasesText.eventConfirmNoteRemoved
        case .raiseConcern: CasesText.eventRaiseConcern
        case .recordAuthorityReport: CasesText.eventAuthorityReport(authority: program.jurisdiction.childProtection)
        case .liftConcern(let evidence): CasesText.eventLiftConcern(evidence: evidence.label.asPhrase)
        case .recordRearrest: CasesText.eventRearrest
        case .recordDeath: CasesText.eventDeath
        case .placeHold: CasesText.eventPlaceHold
        case .releaseHold: CasesText.eventReleaseHold
        case .correct: CasesText.eventCorrectGone
        case .call(let call): call.sentence
        case .ownConsent(let given): CasesText.eventOwnConsent(language: manner(given.language, interpreter: given.interpreter))
        case .askToStop: CasesText.eventAskToStop
        case .goOn: CasesText.eventGoOn
        case .tellContact(let told): told.waits ? CasesText.eventTellContactWaits : CasesText.eventTellContact
        case .answerContact(let isTheirs): isTheirs ? CasesText.eventContactTheirs : CasesText.eventContactNotTheirs
        case .askRelief: CasesText.eventAskRelief
        case .answerRelief: CasesText.eventAnswerRelief
        case .worry: CasesText.eventWorry
        case .answerWorry: CasesText.eventAnswerWorry
        case .attach(let attachment): CasesText.eventAttach(purpose: attachment.purpose.label.asPhrase)
        case .dispose: CasesText.eventDispose
        case .carryOver: CasesText.eventCarryOver
        case .confirmPaper: CasesText.eventConfirmPaper
        default: CasesText.eventNote
        }
    }
}

extension Act.Referral {
    fileprivate var sentence: Bilingual {
        switch stream {
        case .preCharge: CasesText.eventReferPreCharge
        case .postCharge: CasesText.eventReferPostCharge
        case .probation: orderEnds.map { CasesText.eventReferProbationUntil(date: $0) } ?? CasesText.eventReferProbation
        case .volunteer: CasesText.eventReferVolunteer
        }
    }
}

extension Act.Referral {
    /// What stands now; what stood before is told by the entries before.
    fileprivate var correctionSentence: Bilingual {
        var sentence = CasesText.eventCorrectReferral
        if let offence { sentence = sentence.followed(by: CasesText.eventCorrectReferralOffence(date: offence)) }
        if let charged { sentence = sentence.followed(by: CasesText.eventCorrectReferralCharge(date: charged)) }
        if let orderEnds { sentence = sentence.followed(by: CasesText.eventCorrectReferralOrder(date: orderEnds)) }
        return sentence.followed(
            by: interpreterNeeded ? CasesText.eventCorrectReferralInterpreter : CasesText.eventCorrectReferralNoInterpreter)
    }
}

extension Act.CourtDate {
    fileprivate var sentence: Bilingual {
        let said = at.map { CasesText.eventCourtDateTime(date: on, time: $0) } ?? CasesText.eventCourtDate(date: on)
        return room.map { said.followed(by: CasesText.eventCourtroom(room: $0.rawValue)) } ?? said
    }
}

extension Act.CriterionAnswer {
    fileprivate func sentence(under program: Program) -> Bilingual {
        let question = program.criterion(criterion)?.question ?? CasesText.eventQuestionGone
        return answer
            ? CasesText.eventAnswerYes(question: question, from: source.label.asPhrase)
            : CasesText.eventAnswerNo(question: question, from: source.label.asPhrase)
    }
}

extension Act.Decision {
    fileprivate var sentence: Bilingual {
        guard eligible else { return CasesText.eventDecideIneligible }
        return conditions == 0 ? CasesText.eventDecideEligible : CasesText.eventDecideWithConditions(n: conditions)
    }
}

extension Act.Statement {
    fileprivate var manner: Bilingual { Cases.manner(language, interpreter: interpreter) }
}

/// "in English, with an interpreter"
private func manner(_ language: Language, interpreter: Bool) -> Bilingual {
    let spoken = language.inWords
    return interpreter ? CasesText.languageWithInterpreter(language: spoken) : spoken
}

extension Act.MarkerCheck {
    fileprivate var sentence: Bilingual {
        switch (result, markedOn) {
        case (.noMatch, _): CasesText.eventMarkerNoMatch
        case (.possibleMatch, nil): CasesText.eventMarkerPossibleMatch
        case (.possibleMatch, let date?): CasesText.eventMarkerPossibleMatchOn(date: date)
        }
    }
}

extension Act.Call {
    fileprivate var sentence: Bilingual {
        var sentence = CasesText.eventCall(direction: direction.label, outcome: outcome.label.asPhrase)
        if voicemailLeft { sentence = sentence.followed(by: CasesText.eventVoicemail) }
        if let callBackOn { sentence = sentence.followed(by: CasesText.eventCallBack(date: callBackOn)) }
        return sentence
    }
}

extension Bilingual {
    public func followed(by other: Bilingual) -> Bilingual { Bilingual { "\(self($0)) \(other($0))" } }

    /// As it stands within another sentence.
    var withoutPeriod: Bilingual { Bilingual { Self.withoutPeriod(self($0)) } }

    private static func withoutPeriod(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

    /// As a sentence or a heading begins.
    public var capitalizedFirst: Bilingual {
        Bilingual { self($0).prefix(1).uppercased() + self($0).dropFirst() }
    }

    /// A label as it stands within a sentence: its first letter small. None of ours begins with a proper name.
    public var asPhrase: Bilingual {
        Bilingual { self($0).prefix(1).lowercased() + self($0).dropFirst() }
    }
}

extension Language {
    /// "in English", "en français": as a sentence says in which of the official languages something was said.
    public var inWords: Bilingual { official == .fr ? CasesText.languageFrench : CasesText.languageEnglish }
}
