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
}

extension PaymentRule {
    public func surcharge(on amount: Money) -> Money { surcharge?.charged(on: amount) ?? .zero }
}
