import CaseDesk
import Cases
import Core
import Programs
import WebFrame

extension ActKind: PathValue {}
extension WordingSheet: PathValue {}

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
    /// The spreadsheet of before Onward.
    public static let carryOver = Path("/carry-over")
    public static let carryColumns = Path("/carry-over/columns")
    public static let carryRun = Path("/carry-over/run")
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
    /// Where police confirm that the note of the measures is off the record.
    public static let note = Path("/referrals/:case/note", FileNumber.self)
    public static let page = Path("/cases/:case", FileNumber.self)
    public static let act = Path("/cases/:case/acts/:act", FileNumber.self, ActKind.self)
    /// What is kept about the person, to be corrected.
    public static let person = Path("/cases/:case/person", FileNumber.self)
    public static let fee = Path("/cases/:case/fee", FileNumber.self)
    /// The fee desk of a program: the count of the drawer, the bookkeeper's file, and where the money goes.
    public static let fees = Path("/fees")
    public static let feesExport = Path("/fees/export")
    public static let funds = Path("/fees/funds")
    public static let fairness = Path("/fees/fairness")
    /// The yearly reports: the coordinator's, before they are published; and what anybody reads.
    public static let reports = Path("/reports")
    public static let report = Path("/reports/:year", Int.self)
    /// The cases that a cell counts, which the query names.
    public static let reportCases = Path("/reports/:year/cases", Int.self)
    public static let allReports = Path("/yearly-reports")
    public static let allReport = Path("/yearly-reports/:year", Int.self)
    public static let allReportPDF = Path("/yearly-reports/:year/pdf", Int.self)
    public static let publicReports = Path("/programs/:program/report", String.self)
    public static let publicReport = Path("/programs/:program/report/:year", String.self, Int.self)
    public static let publicReportPDF = Path("/programs/:program/report/:year/pdf", String.self, Int.self)
    public static let letters = Path("/cases/:case/letters", FileNumber.self)
    public static let letter = Path("/cases/:case/letters/:letter", FileNumber.self, LetterID.self)
    public static let revokeLetter = Path("/cases/:case/letters/:letter/revoke", FileNumber.self, LetterID.self)
    /// The list for the prosecutor of the cases that are before court soon.
    public static let courtList = Path("/court-list")
    /// The days in court, and one of them by room.
    public static let courtDays = Path("/court-days")
    public static let courtListSent = Path("/court-days/list-sent")
    public static let courtDay = Path("/court-days/on/:date", CivilDate.self)
    /// Letters of many cases: what waits, what was ordered, and the file to print.
    public static let letterQueue = Path("/letters")
    public static let letterBatch = Path("/letters/batches/:batch", LetterBatchID.self)
    public static let letterBatchPrint = Path("/letters/batches/:batch/print", LetterBatchID.self)
    /// What letters say, as the administrator edits it.
    public static let wordings = Path("/letters/wordings")
    public static let wording = Path("/letters/wordings/:sheet", WordingSheet.self)
    public static let wordingVersion = Path("/letters/wordings/:sheet/versions/:number", WordingSheet.self, Int.self)
    /// Where anybody asks whether a letter's code stands.
    public static let verify = Path("/verify")
    public static let verifyCode = Path("/verify/:code", String.self)
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
    /// The calendar of class days.
    public static let classDays = Path("/class-days")
    public static let classDayNew = Path("/class-days/new")
    public static let classDay = Path("/class-days/:day", ClassDayID.self)
    public static let classDayPlan = Path("/class-days/:day/plan", ClassDayID.self)
    public static let classDaySeats = Path("/class-days/:day/seats", ClassDayID.self)
    public static let classDayCancel = Path("/class-days/:day/cancel", ClassDayID.self)
    /// Who presents on a day.
    public static let presenters = Path("/class-days/:day/presenters", ClassDayID.self)
    /// The door list on paper, and what it says once it is typed in.
    public static let doorPaper = Path("/class-days/:day/paper", ClassDayID.self)
    public static let dayEntry = Path("/class-days/:day/entry", ClassDayID.self)
    /// The door list on a screen: a page without anything in it, and what its script asks for.
    public static let door = Path("/class-days/:day/door", ClassDayID.self)
    public static let doorList = Path("/class-days/:day/door/list", ClassDayID.self)
    public static let doorScript = Path("/class-days/door.js")
    public static let doorWorker = Path("/class-days/door-worker.js")
    /// Where a sign-out leads (`OfficePaths.doorLeft`) that left somebody else's entries on the device.
    public static let doorLeft = Path("/class-days/left")
    public static let doorLeftScript = Path("/class-days/left.js")
    /// A seat for one person, and from whom the person is kept apart.
    public static let seat = Path("/cases/:case/seat", FileNumber.self)
    public static let apart = Path("/cases/:case/apart", FileNumber.self)
    /// A therapist's own clients, and the sessions of one.
    public static let clients = Path("/clients")
    public static let client = Path("/clients/:case", FileNumber.self)
    /// Which therapist sees a case.
    public static let therapist = Path("/cases/:case/therapist", FileNumber.self)
    /// The auditor's log of who looked at what.
    public static let audit = Path("/audit")
    /// A presenter's own page.
    public static let herDays = Path("/agenda")
    public static let herNames = Path("/agenda/names")
    public static let herLeave = Path("/agenda/leave")
    public static let own = Path("/mine")
    public static let ownAsk = Path("/mine/ask")
    public static let ownOneTime = Path("/mine/code")
    public static let ownLeave = Path("/mine/leave")
    public static let ownLetter = Path("/mine/letters/:letter", LetterID.self)
    /// The offer, one text on each page, and the answer to it.
    public static let ownRights = Path("/mine/rights")
    public static let ownOffer = Path("/mine/offer")
    public static let ownAnswer = Path("/mine/answer")
    public static let ownDays = Path("/mine/days")
    public static let ownDayFree = Path("/mine/days/free")
    public static let ownRelief = Path("/mine/pay")
    public static let ownContact = Path("/mine/contact")
    public static let ownStop = Path("/mine/stop")
    public static let ownDone = Path("/mine/done/:what", OwnDone.self)
    /// Whether another way of reaching somebody is theirs.
    public static let answerContact = Path("/cases/:case/contact", FileNumber.self)
    public static let ask = Path("/programs/:program/not-arrested/ask", String.self)
    public static let asked = Path("/programs/:program/not-arrested/asked", String.self)
    public static let ownCode = Path("/cases/:case/own-code", FileNumber.self)

    /// Where an act is done: most have a form of their own, and the fee has its desk.
    static func step(_ number: FileNumber, _ kind: ActKind) -> String {
        switch kind {
        case .settleFee: fee(number)
        case .schedule: seat(number)
        case .answerContact: answerContact(number)
        default: act(number, kind)
        }
    }
}
