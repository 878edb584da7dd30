import Core

/// What participation costs and how it may be paid.
public struct FeeRules: Sendable, Hashable {
    /// By stream; in a stream that isn't there nothing is asked.
    public let amounts: [Stream: FeeAmount]
    /// Streams in which a reduced fee may be decided.
    public let reducible: [Stream]
    public let methods: [PaymentMethod: PaymentRule]
    /// What the fee pays for, in the program's words.
    public let purpose: Bilingual
    /// Whether the fee must be settled before the class day.
    public let dueBeforeClass: Bool

    public init(
        amounts: [Stream: FeeAmount], reducible: [Stream], methods: [PaymentMethod: PaymentRule], purpose: Bilingual,
        dueBeforeClass: Bool
    ) {
        self.amounts = amounts
        self.reducible = reducible
        self.methods = methods
        self.purpose = purpose
        self.dueBeforeClass = dueBeforeClass
    }
}

public enum FeeAmount: Sendable, Hashable {
    case stated(Money)
    /// The documents say that a fee is asked and don't say how much: it is owed, and its amount is for the agency to say.
    case unknown
}

public enum PaymentMethod: String, Sendable, Hashable, Codable, CaseIterable {
    case moneyOrder = "money-order"
    case cheque, debit, credit, cash
    case eTransfer = "e-transfer"
}

/// How a program takes one method of payment.
public struct PaymentRule: Sendable, Hashable {
    public let acceptance: PaymentAcceptance
    /// Added to a payment by this method; nil: none is charged (in Quebec until somebody confirms that one is allowed).
    public let surcharge: Surcharge?
    /// What is said to the person at the desk, such as why a cheque is refused.
    public let sentence: Bilingual?
    /// Who confirmed that the surcharge is allowed, where that needs confirming (Quebec).
    public let surchargeConfirmedBy: String?

    public init(
        acceptance: PaymentAcceptance, surcharge: Surcharge?, sentence: Bilingual?, surchargeConfirmedBy: String? = nil
    ) {
        self.acceptance = acceptance
        self.surcharge = surcharge
        self.sentence = sentence
        self.surchargeConfirmedBy = surchargeConfirmedBy
    }
}

public enum PaymentAcceptance: String, Sendable, Hashable, Codable, CaseIterable {
    case preferred, accepted, refused
    /// Only after a talk with the coordinator.
    case afterTalk = "after-talk"
    /// Possible, and switched off.
    case off
}

/// A processing fee: a fixed amount, a share in basis points (100 = 1 %), or said to apply with the amount unknown.
public enum Surcharge: Sendable, Hashable {
    case fixed(Money)
    case basisPoints(Int)
    /// The documents say that one applies and don't say how much.
    case amountUnknown
}

extension PaymentAcceptance {
    /// Whether a payment by this method can be taken at all.
    public var takesPayment: Bool {
        switch self {
        case .preferred, .accepted, .afterTalk: true
        case .refused, .off: false
        }
    }
}
