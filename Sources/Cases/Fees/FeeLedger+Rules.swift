import Core
import Programs

extension FeeLedger {
    /// A payment of so much towards the fee, with what the program adds for this way of paying.
    public func payment(_ amount: Money, by tender: PaymentMethod) -> FeeEntry.Kind {
        .payment(FeeEntry.Payment(tender: tender, amount: amount, surcharge: rules.methods[tender]?.surcharge(on: amount) ?? .zero))
    }

    /// Why this line can't be added; nil when it can.
    ///
    /// - Parameters:
    ///   - classDay: the day on which the person has a seat, where there is one.
    ///   - hasReason: whether a reason stands beside the line.
    ///   - absence: how the last class day ended short, where it did.
    ///   - talks: the recorded calls and visits of the case, by their places in its ledger.
    public func refusal(
        of kind: FeeEntry.Kind, by actor: String, on day: CivilDate, classDay: CivilDate? = nil, hasReason: Bool = true, talks: Set<Int>,
        absence: Act.Absence? = nil
    ) -> Refusal? {
        if kind.needsReason && !hasReason { return Refusal.textMissing(.reason) }
        if case .asked(.refund) = kind, absence == .unacceptable, rules.noShow == .forfeit { return Refusal.feeForfeited(program) }
        return switch kind {
        case .amount(let money): refusalOfAmount(money)
        case .payment(let payment): refusalOfPayment(payment)
        case .opening(let money): refusalOfOpening(money)
        case .cashAllowed(let talk):
            rules.methods[.cash]?.acceptance != .afterTalk
                ? Refusal.cashNeedsNoTalk(program) : talks.contains(talk) ? nil : Refusal.cashNeedsTalk(rules.methods[.cash]?.sentence, program)
        case .plan(let parts): refusalOfPlan(parts, day, classDay)
        case .asked(let request): refusalOfRequest(request, day)
        case .granted(let sequence), .declined(let sequence): refusalOfAnswer(to: sequence, by: actor, isGranted: kind == .granted(sequence), day)
        }
    }

    private func refusalOfAmount(_ money: Money) -> Refusal? {
        if case .stated(let stated)? = rules.amounts[stream] {
            guard rules.reducible.contains(stream) else { return Refusal.feeIsStated(stated, program) }
            if money > stated { return Refusal.feeIsStated(stated, program) }
        }
        return money < paid + relieved ? Refusal.feeBelowPaid(paid + relieved) : nil
    }

    private func refusalOfPayment(_ payment: FeeEntry.Payment) -> Refusal? {
        guard let balance else { return Refusal.feeUnknown }
        guard let rule = rules.methods[payment.tender], rule.acceptance.takesPayment else {
            return Refusal.tenderRefused(rules.methods[payment.tender]?.sentence, program)
        }
        if rule.acceptance == .afterTalk && cashTalk == nil { return Refusal.cashNeedsTalk(rule.sentence, program) }
        if payment.amount <= .zero { return Refusal.nothingPaid }
        if payment.amount > balance { return Refusal.moreThanOwed(balance) }
        let surcharge = rule.surcharge(on: payment.amount)
        return payment.surcharge == surcharge ? nil : Refusal.surchargeIs(surcharge, program)
    }

    /// What was paid before is the first line, and no more than is asked.
    private func refusalOfOpening(_ money: Money) -> Refusal? {
        if money <= .zero || !entries.isEmpty { return Refusal.nothingPaid }
        return balance.flatMap { money > $0 ? Refusal.moreThanOwed($0) : nil }
    }

    private func refusalOfPlan(_ parts: [FeeEntry.Instalment], _ day: CivilDate, _ classDay: CivilDate?) -> Refusal? {
        guard let balance else { return Refusal.feeUnknown }
        let sum = parts.reduce(Money.zero) { $0 + $1.amount }
        if sum != balance || parts.contains(where: { $0.amount <= .zero }) { return Refusal.planDiffers(sum: sum, balance: balance) }
        let dates = parts.map(\.due)
        if zip(dates, dates.dropFirst()).contains(where: { $0 >= $1 }) || dates.first.map({ $0 < day }) == true { return Refusal.planOutOfOrder }
        if rules.dueBeforeClass, let classDay, let last = dates.last, last >= classDay { return Refusal.planPastClass(classDay, program) }
        return nil
    }

    private func refusalOfRequest(_ request: FeeEntry.Request, _ day: CivilDate) -> Refusal? {
        switch request {
        case .relief(let money):
            guard let balance else { return Refusal.feeUnknown }
            return money <= .zero ? Refusal.nothingPaid : money > balance ? Refusal.moreThanOwed(balance) : nil
        case .refund(let payment, let money):
            guard let standing = payments[payment], standing.left > .zero else { return Refusal.noSuchPayment }
            return money <= .zero ? Refusal.nothingPaid : money > standing.left ? Refusal.moreThanLeft(standing.left) : nil
        case .void(let payment):
            guard let standing = payments[payment], standing.refunded == .zero else { return Refusal.noSuchPayment }
            return standing.on == day ? nil : Refusal.voidTooLate
        }
    }

    /// Another person than who asked. What is granted is asked again of the rules as they stand now: two requests may be about the same money.
    private func refusalOfAnswer(to sequence: Int, by actor: String, isGranted: Bool, _ day: CivilDate) -> Refusal? {
        guard let asked = requests[sequence] else { return Refusal.noSuchRequest }
        if asked.by == actor { return Refusal.takesTwo }
        return isGranted ? refusalOfRequest(asked.request, day) : nil
    }
}

extension FeeEntry.Kind {
    /// What somebody else will ask why of: another amount, what takes two people, and a no.
    var needsReason: Bool {
        switch self {
        case .amount, .asked, .declined: true
        case .payment, .opening, .cashAllowed, .plan, .granted: false
        }
    }
}

extension Case {
    /// The calls and visits at which somebody was spoken with, by their places in the ledger.
    public var talks: Set<Int> {
        Set(ledger.filter { event in
            guard case .call(let call) = event.act else { return false }
            return call.outcome == .spoke && !corrected.contains(event.sequence)
        }.map(\.sequence))
    }
}
