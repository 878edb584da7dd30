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
    ///   - hasReference: whether a number stands beside it.
    ///   - absence: how the last class day ended short, where it did.
    ///   - talks: the recorded calls and visits of the case, by their places in its ledger.
    public func refusal(
        of kind: FeeEntry.Kind, by actor: String, on day: CivilDate, classDay: CivilDate? = nil, hasReason: Bool = true,
        hasReference: Bool = true, talks: Set<Int>, absence: Act.Absence? = nil
    ) -> Refusal? {
        if kind.needsReason && !hasReason { return Refusal.textMissing(.reason) }
        return switch kind {
        case .amount(let money): refusalOfAmount(money)
        case .payment(let payment):
            refusalOfPayment(payment, talks) ?? (payment.tender.needsReference && !hasReference ? .moneyOrderNumberMissing : nil)
        case .opening(let money): refusalOfOpening(money)
        case .cashAllowed(let talk):
            rules.methods[.cash]?.acceptance != .afterTalk
                ? Refusal.cashNeedsNoTalk(program) : talks.contains(talk) ? nil : Refusal.cashNeedsTalk(rules.methods[.cash]?.sentence, program)
        case .plan(let parts): refusalOfPlan(parts, day, classDay)
        case .asked(let request): refusalOfRequest(request, day, absence)
        case .granted(let sequence, _): refusalOfAnswer(to: sequence, by: actor) ?? requests[sequence].flatMap { refusalOfRequest($0.request, day, absence) }
        case .declined(let sequence): refusalOfAnswer(to: sequence, by: actor)
        }
    }

    /// The amount that was said first may be lowered by one person only where the program lets it be reduced. To ask nothing is relief.
    private func refusalOfAmount(_ money: Money) -> Refusal? {
        if money <= .zero { return Refusal.feeOfNothing }
        let isReducible = rules.reducible.contains(stream)
        if case .stated(let stated)? = rules.amounts[stream], !isReducible || money > stated { return Refusal.feeIsStated(stated, program) }
        if let amount, money < amount, !isReducible { return Refusal.feeNotLowered(amount, program) }
        return money < paid + relieved ? Refusal.feeBelowPaid(paid + relieved) : nil
    }

    private func refusalOfPayment(_ payment: FeeEntry.Payment, _ talks: Set<Int>) -> Refusal? {
        guard let balance else { return Refusal.feeUnknown }
        guard let rule = rules.methods[payment.tender], rule.acceptance.takesPayment else {
            return Refusal.tenderRefused(rules.methods[payment.tender]?.sentence, program)
        }
        if !isTaken(payment.tender, talks: talks) { return Refusal.cashNeedsTalk(rule.sentence, program) }
        if payment.amount <= .zero { return Refusal.nothingPaid }
        if payment.amount > balance { return Refusal.moreThanOwed(balance) }
        let surcharge = rule.surcharge(on: payment.amount)
        return payment.surcharge == surcharge ? nil : Refusal.surchargeIs(surcharge, program)
    }

    /// Whether a payment by this method can be taken now: where it depends on a talk, the talk that a line points to has to stand.
    public func isTaken(_ tender: PaymentMethod, talks: Set<Int>) -> Bool {
        guard let acceptance = rules.methods[tender]?.acceptance, acceptance.takesPayment else { return false }
        return acceptance != .afterTalk || cashTalk.map(talks.contains) == true
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

    /// A fee that a no-show forfeits isn't given back, whenever it was asked for.
    private func refusalOfRequest(_ request: FeeEntry.Request, _ day: CivilDate, _ absence: Act.Absence?) -> Refusal? {
        switch request {
        case .relief(let money):
            guard let balance else { return Refusal.feeUnknown }
            return money <= .zero ? Refusal.nothingPaid : money > balance ? Refusal.moreThanOwed(balance) : nil
        case .refund(let payment, let money):
            if absence == .unacceptable, rules.noShow == .forfeit { return Refusal.feeForfeited(program) }
            guard let standing = payments[payment], standing.left > .zero else { return Refusal.noSuchPayment }
            return money <= .zero ? Refusal.nothingPaid : money > standing.left ? Refusal.moreThanLeft(standing.left) : nil
        case .void(let payment):
            guard let standing = payments[payment], standing.refunded == .zero else { return Refusal.noSuchPayment }
            return standing.on == day ? nil : Refusal.voidTooLate
        }
    }

    /// Another person than who asked. What is granted is asked again of the rules as they then stand: two requests may be about the same money.
    private func refusalOfAnswer(to sequence: Int, by actor: String) -> Refusal? {
        guard let asked = requests[sequence] else { return Refusal.noSuchRequest }
        return asked.by == actor ? Refusal.takesTwo : nil
    }
}

extension PaymentMethod {
    /// A money order is found again, at the post office or the bank, by its number alone.
    public var needsReference: Bool { self == .moneyOrder }
}

extension FeeEntry.Kind {
    /// Whether it gives money back, takes back a mistake or answers somebody. That isn't held up by where the case stands: a person who was
    /// reported, ended or found ineligible is still owed an answer, and their money.
    public var isOpenAtEveryStage: Bool {
        switch self {
        case .asked(.refund), .asked(.void), .granted, .declined: true
        case .amount, .payment, .opening, .cashAllowed, .plan, .asked(.relief): false
        }
    }

    /// Whether it answers a person who asked to pay less, later or nothing: less was asked or agreed, or parts.
    public var takesUpRelief: Bool {
        switch self {
        case .amount, .plan, .asked(.relief): true
        case .payment, .opening, .cashAllowed, .asked, .granted, .declined: false
        }
    }

    /// What somebody else will ask why of: another amount, what takes two people, and a no.
    var needsReason: Bool {
        switch self {
        case .amount, .asked, .declined: true
        case .payment, .opening, .cashAllowed, .plan, .granted: false
        }
    }
}

extension Case {
    /// Why nothing can be asked, paid, planned or relieved where the case stands; nil where it can. What
    /// ``FeeEntry/Kind/isOpenAtEveryStage`` lists isn't held up by it.
    public func feeIsHeldUp(under program: Program) -> Refusal? {
        guard case .refused(let refusal) = standing(of: .settleFee, as: .coordinator, under: program) else { return nil }
        return refusal
    }

    /// The calls and visits at which somebody was spoken with, by their places in the ledger.
    public var talks: Set<Int> {
        Set(ledger.filter { event in
            guard case .call(let call) = event.act else { return false }
            return call.outcome == .spoke && !corrected.contains(event.sequence)
        }.map(\.sequence))
    }
}
