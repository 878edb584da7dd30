import Core
import Programs

extension Case {
    /// What one act needs beyond its stage, its actor and its words.
    func refusalOfRule(_ act: Act, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        switch act {
        case .refer: Refusal.alreadyReferred
        case .answer(let answer): refusalOfAnswer(answer, program)
        case .makeException(let criterion): refusalOfException(criterion, program)
        case .resolveMatch: marker?.value == .possibleMatch ? nil : Refusal.noMatchToResolve
        case .findGate(let finding): refusalOfFinding(finding, program)
        case .findMinorSought(let sought): refusalOfMinorFinding(sought, circumstances)
        case .decide(let decision): refusalOfDecision(decision, circumstances, program)
        case .offer: refusalOfOffer(program)
        case .tellRights(let statement): refusalOfStatement(statement, .rights, program, circumstances)
        case .consent(let statement): refusalOfConsent(statement, circumstances, program)
        case .acceptResponsibility(let statement): refusalOfAcceptance(statement, circumstances, program)
        case .wantCourt, .deny: stream == .volunteer ? Refusal.volunteerHasNoOffence : nil
        case .agree(let until): refusalOfAgreement(until, circumstances, program)
        case .amend(let until): refusalOfAmendment(until, program)
        case .setCourtDate(let date): refusalOfCourtDate(date, circumstances, program)
        case .appear(let appearance): refusalOfAppearance(appearance, circumstances)
        case .schedule(let day): refusalOfClassDay(day, program)
        case .attendSegment(let segment): refusalOfSegment(segment, circumstances, program)
        case .assessTherapy(let weeks): refusalOfAssessment(weeks, program)
        case .attendSession: program.therapy == nil || stream == .volunteer ? Refusal.noTherapy : nil
        case .settleFee: program.fee == nil ? Refusal.noFee : nil
        case .meetCondition(let index):
            (0..<(decision?.value.conditions ?? 0)).contains(index) ? nil : Refusal.noSuchCondition
        case .report(let level): refusalOfReport(level, program)
        case .confirmEnding(let ending): refusalOfEnding(ending, program)
        case .recordAuthorityReport: concern == nil ? Refusal.noConcern : nil
        case .liftConcern: concern?.isOpen == true ? nil : Refusal.noConcern
        case .answerWorry: worry == nil ? Refusal.noWorry : nil
        case .placeHold: hold == nil ? nil : Refusal.alreadyHeld
        case .releaseHold: hold == nil ? Refusal.notHeld : nil
        case .correct(let sequence): refusalOfCorrection(sequence)
        case .dispose: hold == nil ? nil : Refusal.underHold
        case .close: concern.map { $0.isOpen && $0.reportedToAuthority == nil } == true ? Refusal.concernOpen : nil
        case .establishAge, .checkMarker, .consultCounsel, .decline, .withdrawConsent, .nameCounsel, .raiseConcern,
            .recordRearrest, .recordDeath, .note, .call, .worry, .attach:
            nil
        }
    }

    static func refusalToOpen(
        _ referral: Act.Referral, _ adult: Act.AgeFinding?, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard program.kind == .diversion else { return Refusal.takesNoCases(program) }
        guard program.streams[referral.stream] != nil else { return Refusal.streamNotRun(program) }
        guard circumstances.role == nil || Workflow.transition(.refer).by.contains(circumstances.role ?? .auditor) else {
            return Refusal.notYours(program)
        }
        if circumstances.happened.date > circumstances.today { return Refusal.inTheFuture(today: circumstances.today) }
        if referral.stream == .volunteer {
            return referral.offence == nil ? nil : Refusal.volunteerHasNoOffence
        }
        if adult?.adult == false { return Refusal.underEighteen }
        if referral.stream != .probation && referral.offence == nil { return Refusal.offenceDateMissing }
        if let offence = referral.offence, offence > circumstances.happened.date { return Refusal.offenceAfterReferral }
        if referral.stream == .probation {
            guard let ends = referral.orderEnds else { return Refusal.orderEndMissing }
            if ends < circumstances.today { return Refusal.orderEnded(on: ends) }
        }
        return nil
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
        return criterion.exceptionAllowed ? nil : Refusal.noException(criterion)
    }

    private func refusalOfFinding(_ finding: Act.GateFinding, _ program: Program) -> Refusal? {
        guard program.streams[stream]?.gate717 == true else { return Refusal.gateNotNeeded }
        return Gate.prosecutors.contains(finding.gate) ? nil : Refusal.gateIsComputed
    }

    /// Anybody who may record it can say that a child was sought; only the prosecutor can say that none was after all.
    private func refusalOfMinorFinding(_ sought: Bool, _ circumstances: Circumstances) -> Refusal? {
        guard !sought, minorSought?.value == true else { return nil }
        let byProsecutor = circumstances.role == .prosecutor || circumstances.letter != nil
        return byProsecutor ? nil : Refusal.minorFindingIsProsecutors
    }

    private func refusalOfDecision(
        _ decision: Act.Decision, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard decision.eligible else { return nil }
        return refusalOfEligibility(on: circumstances.happened.date, under: program)
    }

    /// Why this person can't be found eligible on `date`; nil when nothing stands in the way.
    public func refusalOfEligibility(on date: CivilDate, under program: Program) -> Refusal? {
        if let death { return Refusal.died(on: death.happened.date) }
        if concern?.isOpen == true { return Refusal.concernOpen }
        if let denied { return Refusal.denied(on: denied.happened.date) }
        if let wantsCourt { return Refusal.wantsCourt(on: wantsCourt.happened.date) }
        return obstacles(on: date, under: program).first
    }

    /// Everything that stands between this person and eligibility on `date`, in the order in which it is looked at:
    /// the law first, then the program's criteria, then the once-only rule.
    public func obstacles(on date: CivilDate, under program: Program) -> [Refusal] {
        lawObstacles() + criteriaObstacles(on: date, program) + repeatObstacles(program)
    }

    private func lawObstacles() -> [Refusal] {
        guard stream != .volunteer else { return [] }
        var found: [Refusal] = []
        if age?.value.adult == false { found.append(.underEighteen) }
        if age == nil { found.append(.ageUnknown) }
        if stream != .probation {
            if minorSought?.value == true { found.append(.minorSought) }
            if minorSought == nil { found.append(.minorSoughtUnknown) }
        }
        return found
    }

    private func criteriaObstacles(on date: CivilDate, _ program: Program) -> [Refusal] {
        program.criteria.filter { $0.streams.contains(stream) }.compactMap { criterion in
            switch standing(of: criterion, on: date) {
            case .met, .excepted: nil
            case .unanswered: Refusal.criterionUnanswered(criterion)
            case .stale(let since): Refusal.criterionStale(criterion, since: since)
            case .failed: Refusal.criterionFailed(criterion)
            }
        }
    }

    private func repeatObstacles(_ program: Program) -> [Refusal] {
        guard program.streams[stream]?.marker == true, program.repeatRule != .none else { return [] }
        switch marker?.value {
        case nil: return [.markerUnchecked]
        case .noMatch: return []
        case .possibleMatch:
            switch match?.value {
            case nil: return [.matchUnresolved]
            case .some(true): return [.attendedBefore(program)]
            case .some(false): return []
            }
        }
    }

    private func refusalOfOffer(_ program: Program) -> Refusal? {
        program.streams[stream]?.gate717 == true ? nil : Refusal.offerNotNeeded
    }

    // MARK: What the person is told and says

    private func refusalOfStatement(
        _ statement: Act.Statement, _ kind: StatementKind, _ program: Program, _ circumstances: Circumstances
    ) -> Refusal? {
        guard let text = program.statements[kind], text.version == statement.version else { return Refusal.statementVersion }
        if referral.interpreterNeeded && !statement.interpreter { return Refusal.interpreterNeeded }
        if statement.interpreter && !circumstances.texts.contains(.interpreter) { return Refusal.textMissing(.interpreter) }
        return nil
    }

    private func refusalOfConsent(
        _ statement: Act.Statement, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard let rights, rights.happened.isBefore(circumstances.happened) != false else { return Refusal.consentBeforeCounsel }
        if let offer, circumstances.happened.date < offer.happened.date {
            return Refusal.consentBeforeOffer(offered: offer.happened.date)
        }
        return refusalOfStatement(statement, .consent, program, circumstances)
    }

    private func refusalOfAcceptance(
        _ statement: Act.Statement, _ circumstances: Circumstances, _ program: Program
    ) -> Refusal? {
        guard program.streams[stream]?.acceptance == true else { return Refusal.acceptanceNotAsked }
        if let offer, circumstances.happened.date < offer.happened.date {
            return Refusal.acceptanceBeforeOffer(offered: offer.happened.date)
        }
        return refusalOfStatement(statement, .responsibility, program, circumstances)
    }

    // MARK: Agreement and taking part

    private func refusalOfAgreement(_ until: CivilDate, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard stream != .volunteer else { return Refusal.volunteerHasNoOffence }
        if program.streams[stream]?.gate717 == true && consent == nil { return Refusal.notAtStage(.eligible, needed: [.consented]) }
        let from = circumstances.happened.date
        if let refusal = refusalOfPeriod(from: from, until: until, program) { return refusal }
        if let open = gates(under: program, on: from).first(where: { $0.state != .met }) { return Refusal.gateOpen(open) }
        return nil
    }

    private func refusalOfAmendment(_ until: CivilDate, _ program: Program) -> Refusal? {
        guard let agreement else { return Refusal.noAgreement }
        return refusalOfPeriod(from: agreement.from, until: until, program)
    }

    private func refusalOfPeriod(from: CivilDate, until: CivilDate, _ program: Program) -> Refusal? {
        guard until > from else { return Refusal.periodEndsBeforeItBegins }
        if let rules = program.agreement, until > from.adding(months: rules.longestMonths) {
            return Refusal.periodTooLong(latest: from.adding(months: rules.longestMonths))
        }
        if let ends = referral.orderEnds, until > ends { return Refusal.periodPastOrder(ends: ends) }
        return nil
    }

    private func refusalOfCourtDate(_ date: Act.CourtDate, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard program.streams[stream]?.courtWatch == true else { return Refusal.noCourtInStream }
        return date.on < circumstances.happened.date ? Refusal.courtDatePast : nil
    }

    private func refusalOfAppearance(_ appearance: Act.Appearance, _ circumstances: Circumstances) -> Refusal? {
        guard let date = nextCourtDate else { return Refusal.noCourtDate }
        if circumstances.happened.date < date.value.on { return Refusal.courtDateAhead(date.value.on) }
        if let next = appearance.next, next <= circumstances.happened.date { return Refusal.courtDatePast }
        return nil
    }

    private func refusalOfClassDay(_ day: CivilDate, _ program: Program) -> Refusal? {
        guard program.classDay != nil else { return Refusal.noClassDay }
        if stream != .volunteer {
            guard let agreement else { return Refusal.noAgreement }
            if day < agreement.from { return Refusal.classBeforeAgreement(from: agreement.from) }
            if day > agreement.until { return Refusal.classAfterAgreement(until: agreement.until) }
        }
        return nil
    }

    private func refusalOfSegment(_ segment: String, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard program.classDay?.segments.contains(where: { $0.id == segment }) == true else { return Refusal.noSuchSegment }
        if let agreement, circumstances.happened.date < agreement.from {
            return Refusal.classBeforeAgreement(from: agreement.from)
        }
        return nil
    }

    private func refusalOfAssessment(_ weeks: Int, _ program: Program) -> Refusal? {
        guard let therapy = program.therapy, stream != .volunteer else { return Refusal.noTherapy }
        let lowest = therapy.byAssessment ? 0 : therapy.minimumWeeks
        let fits = weeks == lowest || (therapy.minimumWeeks...therapy.maximumWeeks).contains(weeks)
        return fits ? nil : Refusal.weeksOutside(therapy)
    }

    // MARK: Report and ending

    private func refusalOfReport(_ level: Compliance, _ program: Program) -> Refusal? {
        guard level == .full else { return nil }
        let missing = requirements(under: program).filter { !$0.isMet }
        return missing.isEmpty ? nil : Refusal.notComplete(missing)
    }

    private func refusalOfEnding(_ ending: Ending, _ program: Program) -> Refusal? {
        guard program.streams[stream]?.endings.contains(ending) == true else { return Refusal.notThisStreamsEnding }
        switch ending {
        case .attended:
            let missing = requirements(under: program).filter { !$0.isMet }
            return missing.isEmpty ? nil : Refusal.notComplete(missing)
        case .returnedToCourt, .chargeLaid:
            return reported?.value == .full ? Refusal.fullCompliance : nil
        case .reportedToOfficer:
            return reported == nil && death == nil && decision?.value.eligible != false ? Refusal.notReported : nil
        case .withdrawn, .dismissed, .stayed, .noChargeLaid, .didNotAttend:
            return nil
        }
    }

    private func refusalOfCorrection(_ sequence: Int) -> Refusal? {
        guard sequence > 1, sequence <= self.sequence else { return Refusal.noSuchEvent }
        return corrected.contains(sequence) ? Refusal.alreadyCorrected : nil
    }
}
