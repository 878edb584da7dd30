import Core
import Programs

/// One line of a case's fee ledger. Lines are only added: what was wrong is undone by a line of its own.
public struct FeeEntry: Sendable, Hashable {
    /// From 1, without a gap.
    public let sequence: Int
    public let happened: CivilDate
    /// Who recorded it: `account:<id>`.
    public let actor: String
    public let kind: Kind

    public init(sequence: Int, happened: CivilDate, actor: String, kind: Kind) {
        self.sequence = sequence
        self.happened = happened
        self.actor = actor
        self.kind = kind
    }

    public enum Kind: Sendable, Hashable {
        /// What is asked of this person: where the program names no amount, or lets one be reduced.
        case amount(Money)
        case payment(Payment)
        /// Paid before Onward; it has no receipt of ours.
        case opening(Money)
        /// The coordinator has talked with the person about paying in cash: the recorded call or visit, by its place in the case's ledger.
        case cashAllowed(talk: Int)
        case plan([Instalment])
        /// What takes two people: one asks, another answers.
        case asked(Request)
        /// The answers to the request with this sequence. What is granted of a refund gives back so much of what the program had added too;
        /// nothing of it on the lines of earlier releases.
        case granted(Int, surcharge: Money = .zero)
        case declined(Int)
    }

    /// Money that was taken. Card numbers have no place here; the terminal's reference goes sealed beside the line.
    public struct Payment: Sendable, Hashable {
        public let tender: PaymentMethod
        /// What counts towards the fee.
        public let amount: Money
        /// What the program adds for this way of paying. It settles nothing.
        public let surcharge: Money
        /// The version of the program whose funds the payment is divided over: the one in force when it was recorded. Nil on the lines of
        /// earlier releases, which go by the case's version.
        public let version: String?

        public init(tender: PaymentMethod, amount: Money, surcharge: Money, version: String? = nil) {
            self.tender = tender
            self.amount = amount
            self.surcharge = surcharge
            self.version = version
        }

        /// What the person hands over.
        public var total: Money { amount + surcharge }
    }

    /// The line as it is recorded while this version of the program is in force.
    public static func recorded(_ kind: Kind, under version: String) -> Kind {
        guard case .payment(let paid) = kind else { return kind }
        return .payment(Payment(tender: paid.tender, amount: paid.amount, surcharge: paid.surcharge, version: version))
    }

    public struct Instalment: Sendable, Hashable {
        public let due: CivilDate
        public let amount: Money

        public init(due: CivilDate, amount: Money) {
            self.due = due
            self.amount = amount
        }
    }

    public enum Request: Sendable, Hashable {
        /// So much isn't asked of the person after all.
        case relief(Money)
        /// So much of a payment is given back; payments go by their sequence.
        case refund(payment: Int, Money)
        /// A payment that was recorded by mistake: no money was taken.
        case void(payment: Int)
    }
}
