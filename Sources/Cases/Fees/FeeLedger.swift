import Core
import Programs

/// What a person was asked, has paid and still owes: the fold of the lines of a fee ledger under a program's rules.
public struct FeeLedger: Sendable, Hashable {
    public let program: Program
    public let rules: FeeRules
    public let stream: Stream
    public private(set) var entries: [FeeEntry] = []
    /// What is asked. Nil until somebody says so, where the program doesn't.
    public private(set) var amount: Money?
    /// Payments that stand, by their sequence.
    public private(set) var payments: [Int: Standing] = [:]
    /// Paid before Onward.
    public private(set) var opening = Money.zero
    public private(set) var relieved = Money.zero
    /// The talk about cash, by its place in the case's ledger.
    public private(set) var cashTalk: Int?
    /// What was agreed last about paying in parts.
    public private(set) var plan: [FeeEntry.Instalment] = []
    /// Requests that nobody has answered yet, by their sequence.
    public private(set) var requests: [Int: Asked] = [:]

    /// A payment, less what was given back of it.
    public struct Standing: Sendable, Hashable {
        public let payment: FeeEntry.Payment
        public let on: CivilDate
        public fileprivate(set) var refunded = Money.zero
        /// Of what the program had added.
        public fileprivate(set) var surchargeRefunded = Money.zero
        public var left: Money { payment.amount - refunded }
    }

    public struct Asked: Sendable, Hashable {
        public let request: FeeEntry.Request
        public let by: String
    }

    /// Nil where the program asks nothing in this stream.
    public init?(_ entries: [FeeEntry] = [], program: Program, stream: Stream) {
        guard let rules = program.fee, let stated = rules.amounts[stream] else { return nil }
        self.program = program
        self.rules = rules
        self.stream = stream
        if case .stated(let money) = stated { amount = money }
        for entry in entries { apply(entry) }
    }

    /// What counts towards the fee.
    public var paid: Money { payments.values.reduce(opening) { $0 + $1.left } }

    /// What is still owed; nil while nobody has said how much is asked.
    public var balance: Money? { amount.map { $0 - paid - relieved } }

    /// How the fee is settled; nil while something is owed.
    public var settlement: Act.FeeSettlement? {
        guard let balance, balance <= .zero else { return nil }
        return paid == .zero && relieved > .zero ? .relieved : .paid
    }

    /// What of the plan was due by a day and isn't paid.
    public func overdue(on day: CivilDate) -> Money {
        if plan.isEmpty { return .zero }
        let due = plan.filter { $0.due <= day }.reduce(Money.zero) { $0 + $1.amount }
        let rest = plan.reduce(Money.zero) { $0 + $1.amount } - due
        return max(.zero, (balance ?? .zero) - rest)
    }

    /// The days of the plan on which something will still be owed, by what is paid now.
    public var daysDue: Set<CivilDate> { Set(plan.map(\.due).filter { overdue(on: $0) > .zero }) }

    /// The next line, with what the rules now give back of a surcharge. `kind` is one that
    /// ``refusal(of:by:on:classDay:hasReason:hasReference:talks:absence:)`` says nothing against.
    public func adding(_ kind: FeeEntry.Kind, by actor: String, on day: CivilDate) -> FeeLedger {
        var copy = self
        copy.apply(FeeEntry(sequence: entries.count + 1, happened: day, actor: actor, kind: withSurchargeBack(kind)))
        return copy
    }

    private func withSurchargeBack(_ kind: FeeEntry.Kind) -> FeeEntry.Kind {
        guard case .granted(let sequence, _) = kind, let request = requests[sequence]?.request else { return kind }
        return .granted(sequence, surcharge: surchargeBack(of: request))
    }

    private mutating func apply(_ entry: FeeEntry) {
        entries.append(entry)
        switch entry.kind {
        case .amount(let money): amount = money
        case .payment(let payment): payments[entry.sequence] = Standing(payment: payment, on: entry.happened)
        case .opening(let money): opening = opening + money
        case .cashAllowed(let talk): cashTalk = talk
        case .plan(let parts): plan = parts
        case .asked(let request): requests[entry.sequence] = Asked(request: request, by: entry.actor)
        case .granted(let sequence, let surcharge): grant(requests.removeValue(forKey: sequence)?.request, surcharge)
        case .declined(let sequence): requests[sequence] = nil
        }
    }

    private mutating func grant(_ request: FeeEntry.Request?, _ surcharge: Money) {
        switch request {
        case .relief(let money): relieved = relieved + money
        case .refund(let payment, let money):
            guard var standing = payments[payment] else { return }
            standing.refunded = standing.refunded + money
            standing.surchargeRefunded = standing.surchargeRefunded + surcharge
            payments[payment] = standing
        case .void(let payment): payments[payment] = nil
        case nil: break
        }
    }
}
