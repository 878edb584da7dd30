import Cases
import Core
import WebFrame

extension ActKind: PathValue {}

/// The addresses of the cases' pages, each written once. File numbers stand in them, never names.
public enum CasePaths {
    public static let today = Path("/today")
    public static let queue = Path("/queue")
    public static let cases = Path("/cases")
    public static let search = Path("/search")
    public static let refer = Path("/refer")
    public static let referTable = Path("/refer/table")
    /// An empty table for a spreadsheet.
    public static let referTemplate = Path("/refer/table/template")
    public static let cards = Path("/refer/cards")
    /// Calls and visits that belong to no case.
    public static let calls = Path("/calls")
    public static let call = Path("/calls/:call", String.self)
    public static let held = Path("/held")
    public static let heldOne = Path("/held/:held", String.self)
    /// What police and probation officers see of their own referrals.
    public static let referrals = Path("/referrals")
    /// Where they say that a child may be at risk.
    public static let concern = Path("/referrals/:case/concern", FileNumber.self)
    public static let page = Path("/cases/:case", FileNumber.self)
    public static let act = Path("/cases/:case/acts/:act", FileNumber.self, ActKind.self)
    /// What is kept about the person, to be corrected.
    public static let person = Path("/cases/:case/person", FileNumber.self)
    public static let fee = Path("/cases/:case/fee", FileNumber.self)
    /// What was sent to the person, and what waits.
    public static let messages = Path("/cases/:case/messages", FileNumber.self)
    /// The class day for the person's calendar.
    public static let calendar = Path("/cases/:case/messages/calendar", FileNumber.self)
    /// What couldn't be sent.
    public static let deadMessages = Path("/messages")
    public static let deadMessage = Path("/messages/:message", String.self)
    public static let marker = Path("/cases/:case/marker", FileNumber.self)
    public static let document = Path("/cases/:case/documents/:document", FileNumber.self, DocumentID.self)
    public static let sheet = Path("/cases/:case/sheet", FileNumber.self)
    /// Where the purpose of opening a closed case is said.
    public static let purpose = Path("/cases/:case/purpose", FileNumber.self)
    public static let looks = Path("/cases/:case/looks", FileNumber.self)
    /// The auditor's log of who looked at what.
    public static let audit = Path("/audit")

    /// Where an act is done: most have a form of their own, and the fee has its desk.
    static func step(_ number: FileNumber, _ kind: ActKind) -> String { kind == .settleFee ? fee(number) : act(number, kind) }
}
