import Cases
import Core
import Programs

/// What a letter is made of: what is known of a case, opened and read.
struct LetterMatter: Sendable {
    let program: Program
    let state: Case
    let number: FileNumber
    let name: String
    let today: CivilDate
    let language: Language
    /// The reason that the decider let out, and no other.
    let releasedReason: String?
    /// The words of the decision's conditions.
    let conditions: [String]
    /// Where the class day is; nil until it may be told.
    let venue: String?
    /// From when to when the class day is; nil where it isn't known.
    let times: ClassTimes?
    let payment: Payment?
    /// What the fee's ledger asks of this person; nil while nobody has said how much.
    let fee: Money?
    let code: String?
    /// Where the public page is, such as `https://onward.example.ca/verify/`; empty where the site's address isn't known.
    let verifyAddress: String

    /// A payment and its receipt.
    struct Payment: Sendable {
        let number: ReceiptNumber
        /// Towards the fee.
        let amount: Money
        /// What the program added for this way of paying.
        let surcharge: Money
        let on: CivilDate
        let tender: PaymentMethod
        /// What was still owed after this payment, whatever was paid or given back since.
        let balance: Money

        /// What was received.
        var total: Money { amount + surcharge }
    }
}
