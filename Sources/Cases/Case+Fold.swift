import Core
import Programs

extension Case {
    /// Folds a ledger, in recorded order, into the case it makes. Nil when it doesn't begin with a referral.
    ///
    /// Events that a later event corrects are left out, as if they had never been recorded; so is a correction that was
    /// itself a mistake, and what it had left out counts again.
    public init?(_ events: [CaseEvent]) {
        guard let first = events.first, case .refer(let referral) = first.act else { return nil }
        self.init(referral, Mark(first), ledger: events)
        for event in events.reversed() where !corrected.contains(event.sequence) {
            if case .correct(let sequence) = event.act { corrected.insert(sequence) }
        }
        for event in events.dropFirst() where !corrected.contains(event.sequence) { apply(event) }
        sequence = events.last?.sequence ?? sequence
    }

    /// This case with further events, which follow it directly. A correction among them folds the whole ledger anew.
    public func adding(_ events: [CaseEvent]) -> Case {
        if events.contains(where: { $0.act.kind == .correct }) { return Case(ledger + events) ?? self }
        var copy = self
        for event in events {
            copy.apply(event)
            copy.ledger.append(event)
            copy.sequence = event.sequence
        }
        return copy
    }

    private mutating func apply(_ event: CaseEvent) {
        let mark = Mark(event)
        switch event.act {
        case .refer, .correct, .note: break
        case .correctReferral(let facts): referral = facts
        case .attach(let attachment): attached.insert(attachment.document)
        case .establishAge(let finding): age = Fact(finding, mark)
        case .findMinorSought(let sought): minorSought = Fact(sought, mark)
        case .answer(let answer): answers[answer.criterion] = Fact(answer, mark)
        case .makeException(let criterion): exceptions[criterion] = mark
        case .checkMarker(let result):
            marker = Fact(result, mark)
            match = nil
        case .resolveMatch(let same): match = Fact(same, mark)
        case .findGate(let finding):
            takeFinding(finding.gate, Fact(finding.met, mark))
        case .decide(let decided): takeDecision(Fact(decided, mark))
        case .offer: beginOffer(mark)
        case .tellRights(let statement): takeRights(Fact(statement, mark))
        case .consultCounsel: counselConsulted = mark
        case .ownConsent(let given): ownConsent = Fact(given, mark)
        case .consent(let statement): consent = Fact(statement, mark)
        case .acceptResponsibility(let statement): acceptance = Fact(statement, mark)
        case .decline: stop(\.declined, mark)
        case .wantCourt: stop(\.wantsCourt, mark)
        case .deny: stop(\.denied, mark)
        case .withdrawConsent: stop(\.consentWithdrawn, mark)
        case .askToStop: stopAsked = mark
        case .goOn: stopAsked = nil
        case .agree(let until):
            pastAgreements += agreement.map { [$0] } ?? []
            agreement = Agreement(made: mark, from: mark.happened.date, until: until, amendments: [])
            declined = nil
            consentWithdrawn = nil
        case .amend(let new):
            guard let old = agreement else { break }
            agreement = Agreement(made: old.made, from: old.from, until: new.until, amendments: old.amendments + [mark])
        case .setCourtDate(let date): takeCourtDate(Fact(date, mark))
        case .appear(let appearance):
            appearances.append(Fact(appearance, mark))
            takeCourtDate(appearance.next.map { Fact(Act.CourtDate(on: $0), mark) })
        case .expectAttendance(let who): attendee = Fact(who, mark)
        case .askAdjournment(let via): adjournmentAsked = Fact(via, mark)
        case .nameCounsel: counselNamed = mark
        case .schedule(let day): classDay = Fact(day, mark)
        case .releaseSeat: classDay = nil
        case .attendSegment(let segment): takeAttendance(segment, mark)
        case .recordAbsence(let how):
            absences.append(Fact(how, mark))
            classDay = nil
        case .assessTherapy(let weeks): therapyWeeks = Fact(weeks, mark)
        case .attendSession: sessions.append(mark)
        case .missSession(let why): missedSessions.append(Fact(why, mark))
        case .settleFee(let how):
            fee = Fact(how, mark)
            reliefAsked = nil
        case .askRelief: reliefAsked = mark
        case .answerRelief: reliefAsked = nil
        case .tellContact(let told): takeContact(told, mark)
        case .answerContact: contactAsked = nil
        case .meetCondition(let index): conditionsMet[index] = mark
        case .report(let level): reported = Fact(level, mark)
        case .confirmEnding(let how): ending = Fact(how, mark)
        case .confirmNoteRemoved: noteRemoved = mark
        case .close: closed = mark
        case .raiseConcern: takeConcern(mark)
        case .recordAuthorityReport: concern?.reportedToAuthority = mark
        case .liftConcern: concern?.lifted = mark
        case .recordRearrest: rearrest = mark
        case .recordDeath: death = mark
        case .placeHold: hold = mark
        case .releaseHold: hold = nil
        case .call(let call):
            if let on = call.callBackOn { callBack = Fact(on, mark) } else if call.outcome == .spoke { callBack = nil }
        case .worry: worry = worry ?? mark
        case .answerWorry: worry = nil
        case .dispose: disposed = mark
        case .carryOver(let carried): takePaper(carried, mark)
        case .confirmPaper: paperConfirmed = mark
        }
    }

    /// An offer begins anew what the person says to it: an earlier no, or a consent taken back, no longer stands,
    /// and rights, consent and acceptance are asked again. What was agreed before is over, and stays on record.
    private mutating func beginOffer(_ mark: Mark) {
        forgetOffer()
        offer = mark
        consentWithdrawn = nil
        pastAgreements += agreement.map { [$0] } ?? []
        agreement = nil
    }

    /// The way through stops here, so nobody has to ask any more whether it was meant.
    private mutating func stop(_ how: WritableKeyPath<Case, Mark?>, _ mark: Mark) {
        self[keyPath: how] = mark
        stopAsked = nil
    }

    private mutating func takeContact(_ told: Act.ToldContact, _ mark: Mark) {
        referral = Act.Referral(
            stream: referral.stream, offence: referral.offence, charged: referral.charged, language: told.language,
            interpreterNeeded: told.interpreterNeeded, packageHandedOver: referral.packageHandedOver, orderEnds: referral.orderEnds)
        contactAsked = told.waits ? mark : nil
    }

    private mutating func forgetOffer() {
        offer = nil
        rights = nil
        ownConsent = nil
        consent = nil
        acceptance = nil
        declined = nil
    }

    /// What was offered rested on the decision before, with its conditions, so a new one asks for a new offer. Not for
    /// somebody who takes part: there it only mends what a correction took away.
    private mutating func takeDecision(_ new: Fact<Act.Decision>) {
        decision = new
        guard agreement == nil else { return }
        conditionsMet = [:]
        forgetOffer()
    }

    /// Who will come, and what was asked, was said of one day. Its hour or room may change without asking anew.
    private mutating func takeCourtDate(_ date: Fact<Act.CourtDate>?) {
        if date?.value.on != nextCourtDate?.value.on {
            attendee = nil
            adjournmentAsked = nil
        }
        nextCourtDate = date
    }

    private mutating func takeFinding(_ gate: Gate, _ found: Fact<Bool>) {
        let last = findings[gate]
        findings[gate] = found
        if let last, last.value == found.value, last.happened == found.happened { return }
        findingHistory[gate, default: []].append(found)
    }

    /// The right to counsel may be told again; what counts is the first time, and a time of day that settles the order.
    private mutating func takeRights(_ told: Fact<Act.Statement>) {
        guard let earlier = rights else {
            rights = told
            return
        }
        switch told.happened.isBefore(earlier.happened) {
        case .some(true): rights = told
        case .none where told.happened.time != nil: rights = told
        default: break
        }
    }

    private mutating func takeAttendance(_ segment: String, _ mark: Mark) {
        attendances[segment, default: []].append(mark)
        if let first = segments[segment], first.happened.date <= mark.happened.date { return }
        segments[segment] = mark
    }

    /// A concern that waits for its report keeps the day on which it arose: raising it again doesn't put it off. It is open
    /// again where it had been lifted.
    private mutating func takeConcern(_ mark: Mark) {
        if let concern, concern.reportedToAuthority == nil {
            self.concern = Concern(raised: concern.raised)
        } else {
            concern = Concern(raised: mark)
        }
    }
}

extension Case.Mark {
    init(_ event: CaseEvent) {
        self.init(sequence: event.sequence, happened: event.happened, isByLetter: event.letter != nil)
    }
}

extension Case.Fact {
    init(_ value: Value, _ mark: Case.Mark) {
        self.value = value
        self.mark = mark
    }
}
