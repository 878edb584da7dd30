import Core
import Programs

extension Surcharge {
    /// What is added to a payment of so much: computed once, on the payment, in whole cents, half a cent up. Where a document says that one
    /// applies and not how much, nothing is added.
    public func charged(on amount: Money) -> Money {
        switch self {
        case .fixed(let money): money
        case .basisPoints(let points): Money(cents: (amount.cents * Int64(points) + 5_000) / 10_000)
        case .amountUnknown: .zero
        }
    }

    /// The rule, and what it makes of a payment of all that is owed.
    public func sentence(owing balance: Money) -> Bilingual {
        let total = balance + charged(on: balance)
        return switch self {
        case .fixed(let money): CasesText.surchargeFixed(surcharge: money, total: total)
        case .basisPoints(let points): CasesText.surchargePercent(percent: Bilingual { $0.hundredths(points) }, total: total)
        case .amountUnknown: CasesText.surchargeUnknown
        }
    }
}

extension PaymentRule {
    public func surcharge(on amount: Money) -> Money { surcharge?.charged(on: amount) ?? .zero }
}

extension FeeLedger {
    /// What a refund gives back of what the program had added to its payment: what no longer belongs to the rest of the payment, less what was
    /// given back before. Whatever the steps, and whatever the program says by then, all of it has come back with the last cent.
    public func surchargeBack(of request: FeeEntry.Request) -> Money {
        guard case .refund(let payment, let money) = request, let standing = payments[payment] else { return .zero }
        let rest = standing.left - money
        let belongs = rest > .zero ? rules.methods[standing.payment.tender]?.surcharge(on: rest) ?? .zero : .zero
        return max(.zero, standing.payment.surcharge - belongs - standing.surchargeRefunded)
    }
}
