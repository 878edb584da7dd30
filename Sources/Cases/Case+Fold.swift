import Core
import Programs

extension Case {
    /// Folds a ledger, in recorded order, into the case it makes. Nil when it doesn't begin with a referral.
    ///
    /// Events that a later event corrects are left out, as if they had never been recorded.
    public init?(_ events: [CaseEvent]) {
        guard let first = events.first, case .refer(let referral) = first.act else { return nil }
        self.init(referral, Mark(first))
        for event in events {
            if case .correct(let sequence) = event.act { corrected.insert(sequence) }
        }
        for event in events.dropFirst() where !corrected.contains(event.sequence) { apply(event) }
        sequence = events.last?.sequence ?? sequence
    }

    /// This case with further events, which follow it directly. A correction folds the whole ledger anew, so it isn't taken here.
    public func adding(_ events: [CaseEvent]) -> Case {
        var copy = self
        for event in events {
            copy.apply(event)
            copy.sequence = event.sequence
        }
        return copy
    }

    private mutating func apply(_ event: CaseEvent) {
        let mark = Mark(event)
        switch event.act {
        case .refer, .correct, .note, .attach: break
        case .establishAge(let finding): age = Fact(finding, mark)
        case .findMinorSought(let sought): minorSought = Fact(sought, mark)
        case .answer(let answer): answers[answer.criterion] = Fact(answer, mark)
        case .makeException(let criterion): exceptions[criterion] = mark
        case .checkMarker(let result):
            marker = Fact(result, mark)
            match = nil
        case .resolveMatch(let same): match = Fact(same, mark)
        case .findGate(let finding): findings[finding.gate] = Fact(finding.met, mark)
        case .decide(let decided):
            decision = Fact(decided, mark)
            conditionsMet = [:]
        case .offer: beginOffer(mark)
        case .tellRights(let statement): rights = Fact(statement, mark)
        case .consultCounsel: counselConsulted = mark
        case .consent(let statement): consent = Fact(statement, mark)
        case .acceptResponsibility(let statement): acceptance = Fact(statement, mark)
        case .decline: declined = mark
        case .wantCourt: wantsCourt = mark
        case .deny: denied = mark
        case .withdrawConsent: consentWithdrawn = mark
        case .agree(let until):
            agreement = Agreement(made: mark, from: mark.happened.date, until: until, amendments: [])
        case .amend(let until):
            guard let old = agreement else { break }
            agreement = Agreement(made: old.made, from: old.from, until: until, amendments: old.amendments + [mark])
        case .setCourtDate(let date): nextCourtDate = Fact(date, mark)
        case .appear(let appearance):
            appearances.append(Fact(appearance, mark))
            nextCourtDate = appearance.next.map { Fact(Act.CourtDate(on: $0), mark) }
        case .nameCounsel: counselNamed = mark
        case .schedule(let day): classDay = Fact(day, mark)
        case .attendSegment(let segment): segments[segment] = mark
        case .assessTherapy(let weeks): therapyWeeks = Fact(weeks, mark)
        case .attendSession: sessions.append(mark)
        case .settleFee(let how): fee = Fact(how, mark)
        case .meetCondition(let index): conditionsMet[index] = mark
        case .report(let level): reported = Fact(level, mark)
        case .confirmEnding(let how): ending = Fact(how, mark)
        case .close: closed = mark
        case .raiseConcern: concern = Concern(raised: mark)
        case .recordAuthorityReport: concern?.reportedToAuthority = mark
        case .liftConcern: concern?.lifted = mark
        case .recordRearrest: rearrest = mark
        case .recordDeath: death = mark
        case .placeHold: hold = mark
        case .releaseHold: hold = nil
        case .call(let call): callBack = call.callBackOn.map { Fact($0, mark) }
        case .worry: worry = mark
        case .answerWorry: worry = nil
        case .dispose: disposed = mark
        }
    }

    /// An offer begins anew what the person says to it: an earlier no, or a consent taken back, no longer stands,
    /// and rights, consent and acceptance are asked again.
    private mutating func beginOffer(_ mark: Mark) {
        offer = mark
        rights = nil
        consent = nil
        acceptance = nil
        declined = nil
        consentWithdrawn = nil
        agreement = nil
    }
}

extension Case.Mark {
    init(_ event: CaseEvent) {
        sequence = event.sequence
        happened = event.happened
    }
}

extension Case.Fact {
    init(_ value: Value, _ mark: Case.Mark) {
        self.value = value
        self.mark = mark
    }
}
