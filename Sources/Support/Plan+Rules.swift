import Core

/// Who may do what in a plan, and why not: the same function enables the button, refuses the request, and says the reason.
extension Plan {
    /// Why this can't be done by this hand today; nil when it can.
    public func refusal(of deed: PlanDeed, by hand: PlanHand, today: CivilDate) -> Refusal? {
        refusalOfHand(deed, hand) ?? refusalOfStatus(deed) ?? refusalOfDeed(deed, hand, today)
    }

    /// The plan is hers. Her worker writes down and goes along; a supervisor gives it to a worker, and reads none.
    private func refusalOfHand(_ deed: PlanDeed, _ hand: PlanHand) -> Refusal? {
        switch hand {
        case .hers:
            guard hasOwnPage else { return .planPageIsOff }
            switch deed {
            case .add, .reword, .set, .show, .delete, .turn(.pause), .turn(.comeBack), .closeOwnPage, .release, .revoke, .tellAboutHer,
                .takeBack:
                return nil
            default: return .planWorkersPart
            }
        case .worker(let actor):
            guard actor == worker else { return .planAnotherWorkers }
            if case .assign = deed { return .planSupervisorsPart }
            if case .show = deed { return .planHersToShow }
            return nil
        case .supervisor:
            if case .assign = deed { return nil }
            return .planWorkersPart
        }
    }

    /// A plan that went elsewhere or came to its end is opened again before anything is done in it. What she has let others know she can always
    /// take back.
    private func refusalOfStatus(_ deed: PlanDeed) -> Refusal? {
        switch deed {
        case .turn(let turn):
            if turn.leads == status { return .planIsSo(status) }
            return turn == .pause && !status.isOpen ? .planIsClosed(status) : nil
        case .revoke, .takeBack, .closeOwnPage, .assign, .raiseConcern, .readLimits: return nil
        default: return status.isOpen ? nil : .planIsClosed(status)
        }
    }

    private func refusalOfDeed(_ deed: PlanDeed, _ hand: PlanHand, _ today: CivilDate) -> Refusal? {
        switch deed {
        case .reword(let item), .delete(let item):
            return hand.kind == .worker && item.author == .hers ? .planHerWords : refusalOfHidden(item, hand)
        case .set(let item, _): return refusalOfHidden(item, hand)
        case .release(let terms): return refusalOfRelease(terms, hand, today)
        case .revoke(let terms): return terms.revoked == nil ? nil : .releaseIsRevoked
        case .refer(let terms): return heardLimits == nil ? .planLimitsFirst : terms.flatMap { refusalOfRelease($0, hand, today) }
        case .handOver(let referral): return refusalOfHandOver(referral, today)
        case .noteOutcome(let referral, let day): return referral.takenBack != nil ? .referralTakenBack : refusalOfDay(day, referral, today)
        case .takeBack(let referral): return referral.takenBack == nil ? nil : .referralTakenBack
        case .openOwnPage: return hasOwnPage ? .planPageIsOn : nil
        case .closeOwnPage: return hasOwnPage ? nil : .planPageIsOff
        case .raiseConcern: return heardLimits == nil ? .planLimitsFirst : nil
        default: return nil
        }
    }

    /// What she keeps to herself isn't there for anybody else.
    private func refusalOfHidden(_ item: PlanItem, _ hand: PlanHand) -> Refusal? {
        hand.kind == .worker && !item.isShown ? .planItemIsHers : nil
    }

    /// Nobody speaks for her without her consent, and not a day longer than it holds.
    private func refusalOfHandOver(_ referral: ServiceReferral, _ today: CivilDate) -> Refusal? {
        if referral.takenBack != nil { return .referralTakenBack }
        guard let consent = referral.consent else { return .referralNumberAlone }
        return consent.isOpen(on: today) ? nil : .referralConsentOver
    }

    /// What came of it was heard between the day of the referral and today.
    private func refusalOfDay(_ day: CivilDate, _ referral: ServiceReferral, _ today: CivilDate) -> Refusal? {
        day < referral.made || day > today ? .referralDay : nil
    }

    /// Item by item, to one, for a reason, until a day; a prosecutor is told no more than that she is at it, or has done it.
    private func refusalOfRelease(_ terms: ReleaseTerms, _ hand: PlanHand, _ today: CivilDate) -> Refusal? {
        if terms.to == .prosecutor, terms.what != .engaged, terms.what != .completed { return .releaseTooMuch }
        if terms.until < today { return .releaseInThePast }
        if terms.until > today.adding(months: ReleaseTerms.longestMonths) { return .releaseTooLong }
        // What she didn't hear read, she can't let others know.
        return hand.kind == .worker && heardLimits == nil ? .planLimitsFirst : nil
    }
}
