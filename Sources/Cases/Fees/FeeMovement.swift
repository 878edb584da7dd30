import Core
import Programs

/// Money that changed hands by one line of a fee ledger: taken, given back, or never taken after all.
public struct FeeMovement: Sendable, Hashable {
    /// The line.
    public let sequence: Int
    public let on: CivilDate
    public let kind: Kind
    public let tender: PaymentMethod
    /// Towards the fee; below zero for what was given back.
    public let amount: Money
    /// What the program added for this way of paying; below zero for what was given back of it.
    public let surcharge: Money
    /// The payment that it belongs to: itself, or the one that was given back or voided.
    public let payment: Int
    /// The version of the program under which the payment was recorded; nil where the line doesn't say.
    public let version: String?

    public init(
        sequence: Int, on: CivilDate, kind: Kind, tender: PaymentMethod, amount: Money, surcharge: Money, payment: Int, version: String? = nil
    ) {
        self.sequence = sequence
        self.on = on
        self.kind = kind
        self.tender = tender
        self.amount = amount
        self.surcharge = surcharge
        self.payment = payment
        self.version = version
    }

    public var total: Money { amount + surcharge }

    public enum Kind: String, Sendable, Hashable, CaseIterable { case payment, refund, void }
}

extension FeeLedger {
    /// What changed hands at this desk, line by line. With what was paid before Onward, the amounts add up to ``paid``.
    public var movements: [FeeMovement] { entries.movements }
}

extension [FeeEntry] {
    /// What changed hands by these lines. It did, whatever the program asks today.
    public var movements: [FeeMovement] {
        var payments: [Int: FeeEntry.Payment] = [:]
        var requests: [Int: FeeEntry.Request] = [:]
        return compactMap { entry in
            switch entry.kind {
            case .payment(let paid):
                payments[entry.sequence] = paid
                return FeeMovement(
                    sequence: entry.sequence, on: entry.happened, kind: .payment, tender: paid.tender, amount: paid.amount,
                    surcharge: paid.surcharge, payment: entry.sequence, version: paid.version)
            case .asked(let request):
                requests[entry.sequence] = request
                return nil
            case .granted(let sequence, let surcharge): return requests[sequence].flatMap { movement(of: $0, surcharge, by: entry, payments) }
            default: return nil
            }
        }
    }

    private func movement(
        of request: FeeEntry.Request, _ surcharge: Money, by entry: FeeEntry, _ payments: [Int: FeeEntry.Payment]
    ) -> FeeMovement? {
        func back(_ payment: Int, _ kind: FeeMovement.Kind, _ amount: Money, _ surcharge: Money) -> FeeMovement? {
            payments[payment].map {
                FeeMovement(
                    sequence: entry.sequence, on: entry.happened, kind: kind, tender: $0.tender, amount: .zero - amount,
                    surcharge: .zero - surcharge, payment: payment, version: $0.version)
            }
        }
        switch request {
        case .relief: return nil
        case .refund(let payment, let money): return back(payment, .refund, money, surcharge)
        case .void(let payment):
            return payments[payment].flatMap { back(payment, .void, $0.amount, $0.surcharge) }
        }
    }
}
