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
    /// Where the fee goes: funds whose shares add up to the whole. At least one.
    public let earmarks: [Earmark]
    /// What becomes of the fee of somebody who doesn't come and has no acceptable reason; nil where the program says nothing.
    public let noShow: NoShowRule?

    public init(
        amounts: [Stream: FeeAmount], reducible: [Stream], methods: [PaymentMethod: PaymentRule], purpose: Bilingual,
        dueBeforeClass: Bool, earmarks: [Earmark] = [], noShow: NoShowRule? = nil
    ) {
        self.amounts = amounts
        self.reducible = reducible
        self.methods = methods
        self.purpose = purpose
        self.dueBeforeClass = dueBeforeClass
        self.earmarks = earmarks.isEmpty ? [Earmark(id: "purpose", name: purpose, share: 10_000)] : earmarks
        self.noShow = noShow
    }
}

/// A fund that a part of each fee is set aside for.
public struct Earmark: Sendable, Hashable {
    /// Lower-case with hyphens.
    public let id: String
    public let name: Bilingual
    /// In basis points of the fee: 10,000 is all of it.
    public let share: Int

    public init(id: String, name: Bilingual, share: Int) {
        self.id = id
        self.name = name
        self.share = share
    }
}

/// What becomes of the fee of somebody who doesn't come and has no acceptable reason.
public enum NoShowRule: String, Sendable, Hashable, Codable, CaseIterable {
    /// It may be given back, by two people as always.
    case refund
    /// It isn't given back.
    case forfeit
    /// It counts for the next class day.
    case carry
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
