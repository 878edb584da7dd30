import Core
import Programs

/// Every refusal of the workflow, each with its stable code, its sentence and the rule's source.
extension Refusal {
    private init(_ code: String, _ sentence: Bilingual, _ source: String) {
        self.init(code: code, sentence: sentence, source: source)
    }

    private static let workflow = "docs/workflow.md"
    /// Consent is informed, full and free, or none.
    private static let freeConsent = "Criminal Code, s. 717(1)(c)"

    // MARK: Who and when

    static func notYours(_ program: Program) -> Refusal {
        Refusal("not-yours", CasesText.refusalNotYours, "docs/access.md")
    }
    static func decidesInProsecutorsPlace(_ program: Program) -> Refusal {
        Refusal(
            "decides-in-prosecutors-place", CasesText.refusalProsecutorsPlace(prosecutor: program.labels.prosecutor),
            "Criminal Code, s. 717(1)(b), (f)")
    }
    /// Like ``decidesInProsecutorsPlace(_:)`` where a stream's decision is somebody else's.
    static func decidesInPlace(of role: Role, _ program: Program) -> Refusal {
        switch role {
        case .police: Refusal("decides-in-anothers-place", CasesText.refusalAnothersPlace(who: CasesText.whoPolice), program.source)
        case .probationOfficer:
            Refusal("decides-in-anothers-place", CasesText.refusalAnothersPlace(who: CasesText.whoCourt), program.source)
        default: decidesInProsecutorsPlace(program)
        }
    }
    static let letterNotAttached = Refusal("letter-not-attached", CasesText.refusalLetterNotAttached, workflow)
    static let letterWithoutName = Refusal("letter-without-name", CasesText.refusalLetterWithoutName, workflow)
    public static func inTheFuture(today: CivilDate) -> Refusal {
        Refusal("in-the-future", CasesText.refusalInTheFuture(today: today), workflow)
    }
    static func notAtStage(_ stage: Stage, needed: Set<Stage>) -> Refusal {
        notAtStage(stage, neededNames: list(needed))
    }
    static func notAtStage(_ stage: Stage, neededNames: Bilingual) -> Refusal {
        Refusal("not-at-stage", CasesText.refusalNotAtStage(stage: stage.name, needed: neededNames), workflow)
    }
    static func list(_ stages: Set<Stage>) -> Bilingual {
        let names = Stage.allCases.filter(stages.contains).map(\.name)
        return Bilingual { language in names.map { language.quoted($0(language)) }.joined(separator: ", ") }
    }
    static func disposed(on date: CivilDate) -> Refusal {
        Refusal("disposed", CasesText.refusalDisposed(date: date), workflow)
    }
    static func textMissing(_ text: SealedText) -> Refusal {
        Refusal("text-missing", CasesText.refusalTextMissing(what: text.name), workflow)
    }
    static let alreadyReferred = Refusal("already-referred", CasesText.refusalAlreadyReferred, workflow)
    static let streamStays = Refusal("stream-stays", CasesText.refusalStreamStays, workflow)
    static let nothingCorrected = Refusal("nothing-corrected", CasesText.refusalNothingCorrected, workflow)

    // MARK: Bars of the law

    static let underEighteen = Refusal("under-18", CasesText.refusalUnderEighteen, "Criminal Code, s. 716; Youth Criminal Justice Act, s. 10")
    static let ageUnknown = Refusal("age-unknown", CasesText.refusalAgeUnknown, "Criminal Code, s. 716")
    static let minorSought = Refusal("minor-sought", CasesText.refusalMinorSought, "Criminal Code, s. 286.1(2)")
    static let minorSoughtUnknown = Refusal("minor-sought-unknown", CasesText.refusalMinorSoughtUnknown, "Criminal Code, s. 286.1(2)")
    static let minorFindingIsProsecutors = Refusal(
        "minor-finding-is-prosecutors", CasesText.refusalMinorFindingIsProsecutors, "Criminal Code, s. 286.1(2)")
    static func denied(on date: CivilDate) -> Refusal {
        Refusal("denied", CasesText.refusalDenied(date: date), "Criminal Code, s. 717(2)(a)")
    }
    static func wantsCourt(on date: CivilDate) -> Refusal {
        Refusal("wants-court", CasesText.refusalWantsCourt(date: date), "Criminal Code, s. 717(2)(b)")
    }
    static let concernOpen = Refusal("concern-open", CasesText.refusalConcernOpen, CasesText.sourcePromise.en)
    static let concernUnreported = Refusal("concern-unreported", CasesText.refusalConcernUnreported, CasesText.sourcePromise.en)
    static let concernNeedsProof = Refusal("concern-needs-proof", CasesText.refusalConcernNeedsProof, CasesText.sourcePromise.en)
    static func evidenceNotHere(_ evidence: Act.AgeFinding.Evidence) -> Refusal {
        Refusal("evidence-not-here", CasesText.refusalEvidenceNotHere(evidence: evidence.label), workflow)
    }
    static func died(on date: CivilDate) -> Refusal { Refusal("died", CasesText.refusalDied(date: date), workflow) }

    // MARK: Referral

    static func takesNoCases(_ program: Program) -> Refusal {
        Refusal("takes-no-cases", CasesText.refusalTakesNoCases(program: program.name), program.source)
    }
    static func streamNotRun(_ program: Program) -> Refusal {
        Refusal("stream-not-run", CasesText.refusalStreamNotRun(program: program.name), program.source)
    }
    static let volunteerHasNoOffence = Refusal("volunteer-has-no-offence", CasesText.refusalVolunteerHasNoOffence, workflow)
    static let volunteerAgeUnknown = Refusal("volunteer-age-unknown", CasesText.refusalVolunteerAgeUnknown, workflow)
    static let volunteerUnderEighteen = Refusal("volunteer-under-18", CasesText.refusalVolunteerUnderEighteen, workflow)
    static let offenceDateMissing = Refusal("offence-date-missing", CasesText.refusalOffenceDateMissing, "Criminal Code, s. 716")
    static let noChargeInStream = Refusal("no-charge-in-stream", CasesText.refusalNoChargeInStream, workflow)
    static let chargeOutOfOrder = Refusal("charge-out-of-order", CasesText.refusalChargeOutOfOrder, workflow)
    static let offenceAfterReferral = Refusal("offence-after-referral", CasesText.refusalOffenceAfterReferral, workflow)
    static let orderEndMissing = Refusal("order-end-missing", CasesText.refusalOrderEndMissing, workflow)
    static func orderEnded(on date: CivilDate) -> Refusal {
        Refusal("order-ended", CasesText.refusalOrderEnded(date: date), workflow)
    }

    // MARK: Eligibility

    static let noSuchCriterion = Refusal("no-such-criterion", CasesText.refusalNoSuchCriterion, workflow)
    static func noException(_ criterion: Criterion) -> Refusal {
        Refusal("no-exception", CasesText.refusalNoException(question: criterion.question), criterion.source)
    }
    static let nothingToExcept = Refusal("nothing-to-except", CasesText.refusalNothingToExcept, workflow)
    static func criterionUnanswered(_ criterion: Criterion) -> Refusal {
        Refusal("criterion-unanswered", CasesText.refusalCriterionUnanswered(question: criterion.question), criterion.source)
    }
    static func criterionStale(_ criterion: Criterion, since: CivilDate) -> Refusal {
        Refusal("criterion-stale", CasesText.refusalCriterionStale(date: since, question: criterion.question), criterion.source)
    }
    static func criterionFailed(_ criterion: Criterion) -> Refusal {
        Refusal("criterion-failed", criterion.refusal, criterion.source)
    }
    static let markerUnchecked = Refusal("marker-unchecked", CasesText.refusalMarkerUnchecked, workflow)
    static let matchUnresolved = Refusal("match-unresolved", CasesText.refusalMatchUnresolved, workflow)
    static let noMatchToResolve = Refusal("no-match-to-resolve", CasesText.refusalNoMatchToResolve, workflow)
    static let notDecided = Refusal("not-decided", CasesText.refusalNotDecided, workflow)
    static let markerNotKept = Refusal("marker-not-kept", CasesText.refusalMarkerNotKept, workflow)
    static func attendedBefore(_ program: Program) -> Refusal {
        Refusal("attended-before", CasesText.refusalAttendedBefore(program: program.name), program.source)
    }
    static func attendedUntil(_ last: CivilDate, _ program: Program) -> Refusal {
        Refusal("attended-before", CasesText.refusalAttendedUntil(date: last), program.source)
    }
    static func attendedUnknownWhen(_ program: Program) -> Refusal {
        Refusal("attended-before", CasesText.refusalAttendedUnknownWhen, program.source)
    }
    static let gateNotNeeded = Refusal("gate-not-needed", CasesText.refusalGateNotNeeded, "Criminal Code, s. 717(1)")
    static let gateIsComputed = Refusal("gate-is-computed", CasesText.refusalGateIsComputed, "Criminal Code, s. 717(1)")

    // MARK: Offer, rights, consent, acceptance

    static let offerNotNeeded = Refusal("offer-not-needed", CasesText.refusalOfferNotNeeded, workflow)
    static func offerBeforeDecision(decided: CivilDate) -> Refusal {
        Refusal("offer-before-decision", CasesText.refusalOfferBeforeDecision(date: decided), workflow)
    }
    static let barNotHere = Refusal("bar-not-here", CasesText.refusalBarNotHere, "Criminal Code, s. 717(2)")
    static let statementVersion = Refusal("statement-version", CasesText.refusalStatementVersion, workflow)
    static let interpreterNeeded = Refusal("interpreter-needed", CasesText.refusalInterpreterNeeded, "Criminal Code, s. 717(1)(c)")
    static let consentBeforeCounsel = Refusal(
        "consent-before-counsel", CasesText.refusalConsentBeforeCounsel, "Criminal Code, s. 717(1)(d)")
    static func consentBeforeOffer(offered: CivilDate) -> Refusal {
        Refusal("consent-before-offer", CasesText.refusalConsentBeforeOffer(date: offered), "Criminal Code, s. 717(1)(c)")
    }
    static let acceptanceNotAsked = Refusal("acceptance-not-asked", CasesText.refusalAcceptanceNotAsked, workflow)
    static func acceptanceBeforeOffer(offered: CivilDate) -> Refusal {
        Refusal("acceptance-before-offer", CasesText.refusalAcceptanceBeforeOffer(date: offered), "Criminal Code, s. 717(1)(e)")
    }

    // MARK: Agreement and taking part

    static func gateOpen(_ status: GateStatus) -> Refusal {
        Refusal(
            "gate-\(status.gate.rawValue)", CasesText.refusalGateOpen(gate: status.gate.name, sentence: status.sentence),
            status.gate.source)
    }
    static let noAgreement = Refusal("no-agreement", CasesText.refusalNoAgreement, "Criminal Code, s. 717.4(5)")
    static let periodEndsBeforeItBegins = Refusal(
        "period-ends-before-it-begins", CasesText.refusalPeriodEndsBeforeItBegins, "Criminal Code, s. 717.4(5)")
    static func periodTooLong(latest: CivilDate) -> Refusal {
        Refusal("period-too-long", CasesText.refusalPeriodTooLong(date: latest), workflow)
    }
    static func periodPastOrder(ends: CivilDate) -> Refusal {
        Refusal("period-past-order", CasesText.refusalPeriodPastOrder(date: ends), workflow)
    }
    static func amendmentTooEarly(from: CivilDate) -> Refusal {
        Refusal("amendment-too-early", CasesText.refusalAmendmentTooEarly(date: from), "Criminal Code, s. 717.4(5)")
    }
    static func amendmentTooLate(until: CivilDate) -> Refusal {
        Refusal("amendment-too-late", CasesText.refusalAmendmentTooLate(date: until), "Criminal Code, s. 717.4(5)")
    }
    static func amendmentCutsOff(_ date: CivilDate) -> Refusal {
        Refusal("amendment-cuts-off", CasesText.refusalAmendmentCutsOff(date: date), workflow)
    }
    // On the person's own page, and what is asked of the agency after it.
    static let toBeSpokenWith = Refusal("to-be-spoken-with", CasesText.refusalToBeSpokenWith, freeConsent)
    static func stopAskedAlready(on date: CivilDate) -> Refusal {
        Refusal("stop-asked-already", CasesText.refusalStopAskedAlready(date: date), workflow)
    }
    static func stopNotDue(until date: CivilDate) -> Refusal {
        Refusal("stop-not-due", CasesText.refusalStopNotDue(date: date), freeConsent)
    }
    static let nothingToGoOnWith = Refusal("nothing-to-go-on-with", CasesText.refusalNothingToGoOnWith, workflow)
    static let talkFirst = Refusal("talk-first", CasesText.refusalTalkFirst, freeConsent)
    static func ownConsentGiven(on date: CivilDate) -> Refusal {
        Refusal("own-consent-given", CasesText.refusalOwnConsentGiven(date: date), workflow)
    }
    static func timeToThink(until date: CivilDate) -> Refusal {
        Refusal("time-to-think", CasesText.refusalTimeToThink(date: date), freeConsent)
    }
    static let noReliefAsked = Refusal("no-relief-asked", CasesText.refusalNoReliefAsked, workflow)
    static func reliefAskedAlready(on date: CivilDate) -> Refusal {
        Refusal("relief-asked-already", CasesText.refusalReliefAskedAlready(date: date), workflow)
    }
    static let feeIsSettled = Refusal("fee-is-settled", CasesText.refusalFeeIsSettled, workflow)
    static let noContactAsked = Refusal("no-contact-asked", CasesText.refusalNoContactAsked, workflow)
    static func classAfterCourt(_ date: CivilDate) -> Refusal {
        Refusal("class-after-court", CasesText.refusalClassAfterCourt(date: date), workflow)
    }

    static func stoppedOn(_ date: CivilDate) -> Refusal {
        Refusal("stopped", CasesText.refusalStoppedOn(date: date), "Criminal Code, s. 717(4)(b)")
    }
    static func sessionDayTaken(_ day: CivilDate) -> Refusal {
        Refusal("session-day-taken", CasesText.refusalSessionDayTaken(date: day), workflow)
    }
    static func sessionBeforeAgreement(from: CivilDate) -> Refusal {
        Refusal("session-before-agreement", CasesText.refusalSessionBeforeAgreement(date: from), workflow)
    }
    /// What a therapist is told whatever the reason is.
    public static let appointmentPast = Refusal("appointment-past", CasesText.refusalAppointmentPast, workflow)
    public static let noSessionNow = Refusal("no-session-now", CasesText.refusalNoSessionNow, workflow)
    /// Whether it speaks of the session alone, and of nothing that a therapist isn't told.
    public var isOfTheSession: Bool { ["in-the-future", "session-day-taken", "session-before-agreement"].contains(code) }
    static let noClassDay = Refusal("no-class-day", CasesText.refusalNoClassDay, workflow)
    static func classBeforeAgreement(from: CivilDate) -> Refusal {
        Refusal("class-before-agreement", CasesText.refusalClassBeforeAgreement(date: from), workflow)
    }
    static func classAfterAgreement(until: CivilDate) -> Refusal {
        Refusal("class-after-agreement", CasesText.refusalClassAfterAgreement(date: until), "Criminal Code, s. 717.4(5)")
    }
    static func adjournmentTooLate(_ court: CivilDate) -> Refusal {
        Refusal("adjournment-too-late", CasesText.refusalAdjournmentTooLate(date: court), workflow)
    }
    static let noNote = Refusal("no-note", CasesText.refusalNoNote, workflow)
    static func noteBeforeEnding(_ ended: CivilDate) -> Refusal {
        Refusal("note-before-ending", CasesText.refusalNoteBeforeEnding(date: ended), workflow)
    }
    static let noSeat = Refusal("no-seat", CasesText.refusalNoSeat, workflow)
    static func absenceTooEarly(_ day: CivilDate) -> Refusal {
        Refusal("absence-too-early", CasesText.refusalAbsenceTooEarly(date: day), workflow)
    }
    static let noSuchSegment = Refusal("no-such-segment", CasesText.refusalNoSuchSegment, workflow)
    static let noTherapy = Refusal("no-therapy", CasesText.refusalNoTherapy, workflow)
    static func weeksOutside(_ therapy: TherapyRules) -> Refusal {
        Refusal(
            "weeks-outside", CasesText.refusalWeeksOutside(from: therapy.minimumWeeks, to: therapy.maximumWeeks), workflow)
    }
    public static let noFee = Refusal("no-fee", CasesText.refusalNoFee, workflow)
    static let noSuchCondition = Refusal("no-such-condition", CasesText.refusalNoSuchCondition, workflow)

    // MARK: Court, report, ending

    static let noCourtInStream = Refusal("no-court-in-stream", CasesText.refusalNoCourtInStream, workflow)
    static let courtDatePast = Refusal("court-date-past", CasesText.refusalCourtDatePast, workflow)
    static let noCourtDate = Refusal("no-court-date", CasesText.refusalNoCourtDate, workflow)
    static func courtDateAhead(_ date: CivilDate) -> Refusal {
        Refusal("court-date-ahead", CasesText.refusalCourtDateAhead(date: date), workflow)
    }
    static func notComplete(_ requirements: [Requirement]) -> Refusal {
        Refusal("not-complete", CasesText.refusalNotComplete(missing: requirements.missing), "Criminal Code, s. 717(4)")
    }
    static func complianceOtherwise(_ level: Compliance) -> Refusal {
        Refusal("compliance-otherwise", CasesText.refusalComplianceOtherwise(level: level.name.asPhrase), "Criminal Code, s. 717(4)")
    }
    static func reportTooEarly(_ date: CivilDate) -> Refusal {
        Refusal("report-too-early", CasesText.refusalReportTooEarly(date: date), workflow)
    }
    static func noRearrestRunning(until date: CivilDate) -> Refusal {
        Refusal("no-rearrest-running", CasesText.refusalNoRearrestRunning(date: date), workflow)
    }
    static let volunteerReportsToNobody = Refusal(
        "volunteer-reports-to-nobody", CasesText.refusalVolunteerReportsToNobody, workflow)
    static let notThisStreamsEnding = Refusal("not-this-streams-ending", CasesText.refusalNotThisStreamsEnding, workflow)
    static let attendedAll = Refusal("attended-all", CasesText.refusalAttendedAll, workflow)
    static let fullCompliance = Refusal("full-compliance", CasesText.refusalFullCompliance, "Criminal Code, s. 717(4)(a)")
    static let notReported = Refusal("not-reported", CasesText.refusalNotReported, workflow)

    // MARK: At any time

    static let noConcern = Refusal("no-concern", CasesText.refusalNoConcern, workflow)
    static let noWorry = Refusal("no-worry", CasesText.refusalNoWorry, workflow)
    static let alreadyHeld = Refusal("already-held", CasesText.refusalAlreadyHeld, workflow)
    static let notHeld = Refusal("not-held", CasesText.refusalNotHeld, workflow)
    static let underHold = Refusal("under-hold", CasesText.refusalUnderHold, workflow)
    static let noSuchEvent = Refusal("no-such-event", CasesText.refusalNoSuchEvent, workflow)
    static func correctLaterFirst(_ act: ActKind) -> Refusal {
        Refusal("correct-later-first", CasesText.refusalCorrectLaterFirst(act: act.label), workflow)
    }
    static let concernIsLifted = Refusal("concern-is-lifted", CasesText.refusalConcernIsLifted, CasesText.sourcePromise.en)
    static let correctionIsAnothers = Refusal("correction-is-anothers", CasesText.refusalCorrectionIsAnothers, workflow)
    static func notDueForDisposal(until date: CivilDate) -> Refusal {
        Refusal("not-due-for-disposal", CasesText.refusalNotDueForDisposal(date: date), workflow)
    }
    static let noRetention = Refusal("no-retention", CasesText.refusalNoRetention, workflow)
    static let alreadyCorrected = Refusal("already-corrected", CasesText.refusalAlreadyCorrected, workflow)
}

extension Program {
    /// How a rule of this program's definition is cited.
    public var source: String { "programs/\(id).yaml" }
}
