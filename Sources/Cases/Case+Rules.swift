import Core
import Programs

extension Case {
    /// What one act needs beyond its stage, its actor and its words.
    func refusalOfRule(_ act: Act, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        switch act {
        case .refer: Refusal.alreadyReferred
        case .correctReferral(let facts): refusalOfFacts(facts)
        case .establishAge(let finding): refusalOfAge(finding)
        case .answer(let answer): refusalOfAnswer(answer, program)
        case .makeException(let criterion): refusalOfException(criterion, program)
        case .resolveMatch: marker?.value.result == .possibleMatch ? nil : Refusal.noMatchToResolve
        case .findGate(let finding): refusalOfFinding(finding, program)
        case .findMinorSought(let sought): refusalOfMinorFinding(sought, circumstances)
        case .decide(let decision): refusalOfDecision(decision, circumstances, program)
        case .offer: refusalOfOffer(circumstances, program)
        case .decline: refusalOfDecline(program) ?? refusalOfClock(circumstances, program)
        case .withdrawConsent: refusalOfClock(circumstances, program)
        case .ownConsent(let given): refusalOfOwnConsent(given, circumstances, program)
        case .askToStop: stopAsked.map { Refusal.stopAskedAlready(on: $0.happened.date) }
        case .goOn: refusalOfGoingOn
        case .askRelief: refusalOfAskingRelief(program)
        case .answerRelief: reliefAsked == nil ? Refusal.noReliefAsked : nil
        case .answerContact: contactAsked == nil ? Refusal.noContactAsked : nil
        case .tellRights(let statement): refusalOfStatement(statement, .rights, program, circumstances)
        case .consent(let statement): refusalOfConsent(statement, circumstances, program)
        case .acceptResponsibility(let statement): refusalOfAcceptance(statement, circumstances, program)
        case .agree(let until): refusalOfAgreement(until, circumstances, program)
        case .amend(let new): refusalOfAmendment(new, circumstances, program)
        case .setCourtDate(let date): date.on < circumstances.happened.date ? Refusal.courtDatePast : nil
        case .appear(let appearance): refusalOfAppearance(appearance, circumstances)
        case .expectAttendance: nextCourtDate == nil ? Refusal.noCourtDate : nil
        case .askAdjournment: refusalOfAdjournment(circumstances)
        case .schedule(let day): refusalOfClassDay(day, circumstances, program)
        case .releaseSeat(let why): classDay == nil ? Refusal.noSeat : circumstances.isPerson && why != .ownRequest ? Refusal.notYours(program) : nil
        case .attendSegment(let segment): refusalOfSegment(segment, circumstances, program)
        case .recordAbsence(let how): refusalOfAbsence(how, circumstances, program)
        case .assessTherapy(let weeks): refusalOfAssessment(weeks, program)
        case .attendSession, .missSession: refusalOfSession(circumstances) ?? refusalAfterStop(circumstances)
        case .settleFee: refusalAfterStop(circumstances)
        case .meetCondition(let index):
            (0..<(decision?.value.conditions ?? 0)).contains(index) ? refusalAfterStop(circumstances) : Refusal.noSuchCondition
        case .report(let level): refusalOfReport(level, circumstances, program)
        case .confirmEnding(let ending): refusalOfEnding(ending, program)
        case .confirmNoteRemoved: refusalOfNoteRemoved(circumstances, program)
        case .recordAuthorityReport: concern == nil ? Refusal.noConcern : nil
        case .liftConcern(let evidence): refusalOfLifting(evidence)
        case .answerWorry: worry == nil ? Refusal.noWorry : nil
        case .placeHold: hold == nil ? nil : Refusal.alreadyHeld
        case .releaseHold: hold == nil ? Refusal.notHeld : nil
        case .correct(let sequence): refusalOfCorrection(sequence, circumstances, program)
        case .dispose: refusalOfDisposal(circumstances, program)
        case .carryOver(let carried): refusalOfPaper(carried, circumstances, program)
        case .confirmPaper: paper == nil || paperConfirmed != nil ? Refusal.noPaper : nil
        case .close: refusalOfSilence
        case .checkMarker, .consultCounsel, .wantCourt, .deny, .nameCounsel, .raiseConcern,
            .recordRearrest, .recordDeath, .note, .call, .worry, .attach, .tellContact:
            nil
        }
    }

    static func refusalToOpen(
        _ referral: Act.Referral, _ adult: Act.AgeFinding?, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard program.kind == .diversion else { return Refusal.takesNoCases(program) }
        guard program.streams[referral.stream] != nil else { return Refusal.streamNotRun(program) }
        if let role = circumstances.role, !referrers(of: referral.stream).contains(role) { return Refusal.notYours(program) }
        if circumstances.happened.date > circumstances.today { return Refusal.inTheFuture(today: circumstances.today) }
        if let adult, let refusal = refusalOfEvidence(adult, in: referral.stream) { return refusal }
        if adult?.adult == false { return referral.stream == .volunteer ? Refusal.volunteerUnderEighteen : Refusal.underEighteen }
        if let refusal = refusalOfFacts(referral, referredOn: circumstances.happened.date) { return refusal }
        if referral.stream == .probation, let ends = referral.orderEnds, ends < circumstances.today { return Refusal.orderEnded(on: ends) }
        return nil
    }

    /// The facts that a stream's referral needs, and those that it can't have.
    private static func refusalOfFacts(_ referral: Act.Referral, referredOn day: CivilDate) -> Refusal? {
        switch referral.stream {
        case .volunteer: if referral.offence != nil || referral.orderEnds != nil { return Refusal.volunteerHasNoOffence }
        case .preCharge, .postCharge: if referral.offence == nil { return Refusal.offenceDateMissing }
        case .probation: if referral.orderEnds == nil { return Refusal.orderEndMissing }
        }
        if let offence = referral.offence, offence > day { return Refusal.offenceAfterReferral }
        if let charged = referral.charged {
            if referral.stream != .postCharge { return Refusal.noChargeInStream }
            if charged > day || referral.offence.map({ charged < $0 }) == true { return Refusal.chargeOutOfOrder }
        }
        return nil
    }

    private func refusalOfFacts(_ facts: Act.Referral) -> Refusal? {
        if facts.stream != stream { return Refusal.streamStays }
        if facts == referral { return Refusal.nothingCorrected }
        return Self.refusalOfFacts(facts, referredOn: referred.happened.date)
    }

    /// Who refers in which stream. Police and Crown know nothing of volunteers; only the court's side sends people under an order.
    private static func referrers(of stream: Stream) -> Set<Role> {
        let any = Workflow.transition(.refer).by
        return switch stream {
        case .preCharge, .postCharge: any.subtracting([.probationOfficer])
        case .probation: any.intersection([.probationOfficer, .coordinator])
        case .volunteer: any.intersection([.coordinator])
        }
    }

    // MARK: Age and children

    private func refusalOfAge(_ finding: Act.AgeFinding) -> Refusal? { Self.refusalOfEvidence(finding, in: stream) }

    private static func refusalOfEvidence(_ finding: Act.AgeFinding, in stream: Stream) -> Refusal? {
        Act.AgeFinding.Evidence.accepted(in: stream).contains(finding.by) ? nil : Refusal.evidenceNotHere(finding.by)
    }

    private func refusalOfLifting(_ evidence: Act.AgeFinding.Evidence) -> Refusal? {
        guard concern?.isOpen == true else { return Refusal.noConcern }
        return Act.AgeFinding.Evidence.ofConcern.contains(evidence) ? nil : Refusal.concernNeedsProof
    }

    /// Nothing is put away while the authority hasn't been told of a child, whether the concern was lifted or not: the law asks
    /// for the report on suspicion, and the authority says what came of it.
    private var refusalOfSilence: Refusal? {
        concern.map { $0.reportedToAuthority == nil } == true ? Refusal.concernUnreported : nil
    }

    // MARK: Screening and decision

    private func refusalOfAnswer(_ answer: Act.CriterionAnswer, _ program: Program) -> Refusal? {
        guard let criterion = program.criterion(answer.criterion), criterion.streams.contains(stream) else {
            return Refusal.noSuchCriterion
        }
        return nil
    }

    private func refusalOfException(_ id: String, _ program: Program) -> Refusal? {
        guard let criterion = program.criterion(id), criterion.streams.contains(stream) else { return Refusal.noSuchCriterion }
        if !criterion.exceptionAllowed { return Refusal.noException(criterion) }
        // An exception is made to an answer; it doesn't stand for one that comes later.
        let failed = answers[id].map { $0.value.answer != criterion.eligibleAnswer } == true
        return failed ? nil : Refusal.nothingToExcept
    }

    private func refusalOfFinding(_ finding: Act.GateFinding, _ program: Program) -> Refusal? {
        Gate.prosecutors.contains(finding.gate) ? nil : Refusal.gateIsComputed
    }

    /// Anybody who may record it can say that a child was sought; only the prosecutor can say that none was after all.
    private func refusalOfMinorFinding(_ sought: Bool, _ circumstances: Circumstances) -> Refusal? {
        guard !sought, minorSought?.value == true else { return nil }
        return isProsecutors(circumstances) ? nil : Refusal.minorFindingIsProsecutors
    }

    private func refusalOfDecision(
        _ decision: Act.Decision, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard decision.eligible else { return nil }
        return refusalOfEligibility(on: circumstances.happened.date, under: program)
    }

    /// An offer rests on a decision that still holds: what was answered since may stand against it, and answers go stale.
    private func refusalOfOffer(_ circumstances: Circumstances, _ program: Program) -> Refusal? {
        if let decision, circumstances.happened.isBefore(decision.happened) == true {
            return Refusal.offerBeforeDecision(decided: decision.happened.date)
        }
        return refusalOfEntry(on: circumstances.happened.date, program)
    }

    /// Where an offer is made, the no is said to it; elsewhere to taking part at all.
    private func refusalOfDecline(_ program: Program) -> Refusal? {
        guard program.streams[stream]?.gate717 == true, offer == nil, consent == nil else { return nil }
        return Refusal.notAtStage(.eligible, needed: [.offered, .consented])
    }

    // MARK: What the person is told and says

    private func refusalOfStatement(
        _ statement: Act.Statement, _ kind: StatementKind, _ program: Program, _ circumstances: Circumstances
    ) -> Refusal? {
        guard let text = program.statements[kind], text.version == statement.version else { return Refusal.statementVersion }
        return refusalOfInterpreter(statement.interpreter, circumstances)
    }

    /// What is said to or by the person is said through an interpreter where one is needed, and the interpreter is named.
    func refusalOfInterpreter(_ present: Bool, _ circumstances: Circumstances) -> Refusal? {
        if referral.interpreterNeeded && !present { return Refusal.interpreterNeeded }
        return present && !circumstances.texts.contains(.interpreter) ? Refusal.textMissing(.interpreter) : nil
    }

    private func refusalOfConsent(
        _ statement: Act.Statement, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard let rights, rights.happened.isBefore(circumstances.happened) != false else { return Refusal.consentBeforeCounsel }
        if let offer, circumstances.happened.isBefore(offer.happened) == true {
            return Refusal.consentBeforeOffer(offered: offer.happened.date)
        }
        if let ends = thinkUntil(under: program), circumstances.happened.date < ends { return Refusal.timeToThink(until: ends) }
        return refusalOfStatement(statement, .consent, program, circumstances)
    }

    private func refusalOfAcceptance(
        _ statement: Act.Statement, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        if let offer, circumstances.happened.isBefore(offer.happened) == true {
            return Refusal.acceptanceBeforeOffer(offered: offer.happened.date)
        }
        return refusalOfStatement(statement, .responsibility, program, circumstances)
    }

    // MARK: Agreement and taking part

    private func refusalOfAgreement(_ until: CivilDate, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        let stage = stage(under: program)
        if program.streams[stream]?.gate717 == true && stage != .consented { return Refusal.notAtStage(stage, needed: [.consented]) }
        let from = circumstances.happened.date
        if let refusal = refusalOfPeriod(from: from, until: until, program) { return refusal }
        if let open = gates(under: program, at: circumstances.happened).first(where: { $0.state != .met }) {
            return Refusal.gateOpen(open)
        }
        return refusalOfEntry(on: from, program)
    }

    /// The period is the one for which the person agreed to take part (s. 717.4(5)): its end moves when the person agrees to
    /// another, and what is over can't be agreed to again. The act's date is the day of that agreement.
    private func refusalOfAmendment(_ new: Act.Amendment, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard let agreement else { return Refusal.noAgreement }
        let agreed = circumstances.happened.date
        if agreed < agreement.from { return Refusal.amendmentTooEarly(from: agreement.from) }
        if agreed > agreement.until { return Refusal.amendmentTooLate(until: agreement.until) }
        if let refusal = refusalOfInterpreter(new.interpreter, circumstances) { return refusal }
        if let last = lastDone, new.until < last, last <= agreement.until { return Refusal.amendmentCutsOff(last) }
        return refusalOfPeriod(from: agreement.from, until: new.until, program)
    }

    /// The day of the last thing done that counts towards compliance.
    private var lastDone: CivilDate? {
        (attendances.values.joined() + sessions).filter(counts).map(\.happened.date).max()
    }

    /// What was done before the way through stopped still counts (s. 717(4)(b)); nothing is done after it.
    private func refusalAfterStop(_ circumstances: Circumstances) -> Refusal? {
        guard let stop = [denied, wantsCourt, consentWithdrawn].compactMap({ $0?.happened }).min(by: { $0.date < $1.date })
        else { return nil }
        if lastAgreement == nil { return Refusal.noAgreement }
        return stop.isBefore(circumstances.happened) == true ? Refusal.stoppedOn(stop.date) : nil
    }

    /// One session a day: no program asks for more than seven a week, and the second form of one evening counts once. Sessions from before
    /// Onward have no days of their own.
    private func refusalOfSession(_ circumstances: Circumstances) -> Refusal? {
        let day = circumstances.happened.date
        if let begun = (pastAgreements + (agreement.map { [$0] } ?? [])).map(\.from).min(), day < begun {
            return Refusal.sessionBeforeAgreement(from: begun)
        }
        let recorded = sessions.filter { $0.sequence != paper?.sequence } + missedSessions.map(\.mark)
        return recorded.contains { $0.happened.date == day } ? Refusal.sessionDayTaken(day) : nil
    }

    private func refusalOfPeriod(from: CivilDate, until: CivilDate, _ program: Program) -> Refusal? {
        guard until > from else { return Refusal.periodEndsBeforeItBegins }
        if let rules = program.agreement, until > from.adding(months: rules.longestMonths) {
            return Refusal.periodTooLong(latest: from.adding(months: rules.longestMonths))
        }
        if let ends = referral.orderEnds, until > ends { return Refusal.periodPastOrder(ends: ends) }
        return nil
    }

    private func refusalOfAppearance(_ appearance: Act.Appearance, _ circumstances: Circumstances) -> Refusal? {
        guard let date = nextCourtDate else { return Refusal.noCourtDate }
        if circumstances.happened.date < date.value.on { return Refusal.courtDateAhead(date.value.on) }
        if let next = appearance.next, next <= circumstances.happened.date { return Refusal.courtDatePast }
        return nil
    }

    private func refusalOfAdjournment(_ circumstances: Circumstances) -> Refusal? {
        guard let date = nextCourtDate?.value.on else { return Refusal.noCourtDate }
        return circumstances.happened.date > date ? Refusal.adjournmentTooLate(date) : nil
    }

    private func refusalOfClassDay(_ day: CivilDate, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        if circumstances.isPerson, let court = nextCourtDate?.value.on, day >= court { return Refusal.classAfterCourt(court) }
        if stream == .volunteer { return refusalOfEntry(on: circumstances.happened.date, program) }
        guard let agreement else { return Refusal.noAgreement }
        if day < agreement.from { return Refusal.classBeforeAgreement(from: agreement.from) }
        return day > agreement.until ? Refusal.classAfterAgreement(until: agreement.until) : nil
    }

    private func refusalOfSegment(_ segment: String, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard program.classDay?.segments.contains(where: { $0.id == segment }) == true else { return Refusal.noSuchSegment }
        if let agreement, circumstances.happened.date < agreement.from {
            return Refusal.classBeforeAgreement(from: agreement.from)
        }
        return refusalAfterStop(circumstances)
    }

    /// Nobody is absent before the day, and nobody whose day was complete; sent away is who was sent away, also after the last part that counts.
    private func refusalOfAbsence(_ how: Act.Absence, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard let day = classDay?.value else { return Refusal.noSeat }
        if circumstances.happened.date < day { return Refusal.absenceTooEarly(day) }
        return how != .removed && hasAttendedDay(under: program) ? Refusal.attendedAll : nil
    }

    private func refusalOfAssessment(_ weeks: Int, _ program: Program) -> Refusal? {
        guard let therapy = program.therapy else { return Refusal.noTherapy }
        let lowest = therapy.byAssessment ? 0 : therapy.minimumWeeks
        let fits = weeks == lowest || (therapy.minimumWeeks...therapy.maximumWeeks).contains(weeks)
        return fits ? nil : Refusal.weeksOutside(therapy)
    }

    // MARK: Report and ending

    /// Compliance is computed, never typed: what is reported is what the record shows. Full compliance isn't reported past a bar,
    /// and an open concern for a child alone doesn't turn full compliance into partial.
    private func refusalOfReport(_ level: Compliance, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard lastAgreement != nil else { return Refusal.noAgreement }
        let requirements = requirements(under: program)
        if let last = lastDone, circumstances.happened.date < last { return Refusal.reportTooEarly(last) }
        if level == .full {
            let missing = requirements.filter { !$0.isMet }
            if !missing.isEmpty { return Refusal.notComplete(missing) }
            return bar ?? paused ?? refusalOfConductPeriod(circumstances, program)
        }
        let supported = supportedCompliance(by: requirements.filter { $0.kind != .noConcern })
        if supported == level { return nil }
        return supported == .full && concern?.isOpen == true ? Refusal.concernOpen : Refusal.complianceOtherwise(supported)
    }

    /// Where the program asks for a time without a new arrest, compliance is full only once that time is over.
    private func refusalOfConductPeriod(_ circumstances: Circumstances, _ program: Program) -> Refusal? {
        let running = clocks(under: program).first { $0.name == .program(.noRearrest) }
        guard let running, circumstances.happened.date <= running.due else { return nil }
        return Refusal.noRearrestRunning(until: running.due)
    }

    /// The endings of this stream that the rules would let somebody confirm now; none once one is confirmed.
    public func endingsAllowed(under program: Program) -> [Ending] {
        guard ending == nil else { return [] }
        return (program.streams[stream]?.endings ?? []).filter { refusalOfEnding($0, program) == nil }
    }

    func refusalOfEnding(_ ending: Ending, _ program: Program) -> Refusal? {
        guard program.streams[stream]?.endings.contains(ending) == true else { return Refusal.notThisStreamsEnding }
        switch ending {
        case .attended:
            if decision?.value.eligible != true { return Refusal.notAtStage(stage(under: program), needed: [.attended, .therapy]) }
            let missing = requirements(under: program).filter { !$0.isMet }
            return missing.isEmpty ? nil : Refusal.notComplete(missing)
        case .returnedToCourt:
            return reported?.value == .full ? Refusal.fullCompliance : nil
        case .reportedToOfficer:
            let neverEnrolled = lastAgreement == nil && (declined != nil || decision?.value.eligible == false)
            return reported != nil || death != nil || neverEnrolled ? nil : Refusal.notReported
        case .didNotAttend:
            return decision?.value.eligible == true && hasAttendedDay(under: program) ? Refusal.attendedAll : nil
        case .withdrawn, .dismissed, .stayed, .noChargeLaid, .chargeLaid:
            // Anybody may lay a charge even after full compliance (s. 717(5)); the court then dismisses it.
            return nil
        }
    }

    /// The note begins with an ending without court; whatever day the year is counted from, police may take it off before.
    private func refusalOfNoteRemoved(_ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard let ending, noteDue(under: program) != nil else { return Refusal.noNote }
        return circumstances.happened.date < ending.happened.date ? Refusal.noteBeforeEnding(ending.happened.date) : nil
    }

    private func refusalOfDisposal(_ circumstances: Circumstances, _ program: Program) -> Refusal? {
        if hold != nil { return Refusal.underHold }
        if let refusal = refusalOfSilence { return refusal }
        // Nothing is destroyed on a day that no clock names.
        guard let kept = clocks(under: program).first(where: { $0.name == .program(.retention) }) else { return Refusal.noRetention }
        return circumstances.today <= kept.due ? Refusal.notDueForDisposal(until: kept.due) : nil
    }
}
