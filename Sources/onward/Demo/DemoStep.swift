import CaseDesk
import Cases
import Core
import Programs

/// One thing that somebody does at a moment of the history: a form that is sent.
struct DemoStep: Sendable {
    /// The story it belongs to, and its place there.
    let story: Int
    let order: Int
    let program: String
    let at: Instant
    let who: DemoWho
    /// The form's single-use token.
    let token: String
    /// For the ids and numbers that the desk draws at this step.
    let seed: UInt64
    let work: Work

    enum Work: Sendable {
        case refer(Referral, expecting: Expected)
        /// Somebody looked at the referral that was held.
        case resolve(samePerson: Bool)
        case acts([Proposal])
        /// A scan arrives, with acts that rest on it. Those that `transcribe` name the letter.
        case letter([UInt8], Act.Attachment.Purpose, transcribe: [Proposal])
        case checkMarker
        /// The operator, whoever the step names, destroys what is no longer kept.
        case dispose
        /// The consent on record is corrected as a mistake.
        case correctConsent(reason: String)
        /// The whole fee is paid at the desk; where the program names no amount, this one is asked.
        case payFee(PaymentMethod, asked: Money, reason: String)
        /// Relief of the whole fee is asked for, and a colleague grants it; where the program names no amount, this one is asked first.
        case relieveFee(asked: Money, reason: String)
        /// A row of the spreadsheet that the agency kept before Onward, under these columns.
        case carryOver(CarrySheet, [Int: CarryColumn], Program)
        /// What the fee desk took since the last time is counted, and agrees, or is short by so much for a reason.
        case cashUp(short: Money, reason: String)
        /// So much of each hundred dollars in each fund goes to a program for survivors.
        case disburse(percent: Int64, to: String, area: CommunityArea)
        /// An organization gives a grant for an area, of which a part goes on to a program for survivors.
        case grant(Money, from: String, area: CommunityArea, passingOn: Money, to: String)
        /// A class day goes into the calendar.
        case plan(ClassDay, ClassDayWords)
        /// A seat on the class day of that date.
        case seat(CivilDate)
        /// What the class day of that date came to, from its door list.
        case presence(CivilDate, SeatOutcome, reason: String)
        /// The program's therapist is to see this person.
        case assignTherapist
        /// The person does something on their own page.
        case own(DemoOwnDeed)
        /// A caller who gives no name.
        case looseCall(Act.Call, said: String, on: CivilDate)
        /// Somebody looks: at a case, Today, or the Queue.
        case look(Page, purpose: LookPurpose?)
        /// The rules refuse it, with this code, and the audit log keeps that.
        case refused(Refused, code: String)
    }

    /// What a step does to a class day, for those that do.
    enum OfClassDay: Sendable, Hashable { case plan, seat, presence }

    enum Expected: Sendable, Hashable { case opened, held }
    enum Page: Sendable, Hashable { case record, today, queue }
    enum Refused: Sendable { case referral(Referral), act(Proposal) }

    /// History's order: by the moment, then story by story.
    static func isBefore(_ left: DemoStep, _ right: DemoStep) -> Bool {
        (left.at, left.story, left.order) < (right.at, right.story, right.order)
    }
}

/// What didn't come out as planned: a fault of the demonstration, or of the rules that it shows.
enum DemoFault: Error, Sendable, CustomStringConvertible {
    /// `act` in story number `story` was refused, or wasn't refused, against the plan.
    case unplanned(String, story: Int, program: String, at: Instant)
    case noProgram(String)

    var description: String {
        switch self {
        case .unplanned(let what, let story, let program, let at): "demonstration, story \(story) of \(program) at \(at): \(what)"
        case .noProgram(let id): "demonstration: the program \(id) isn't here"
        }
    }
}

extension DemoStep.Work {
    var ofClassDay: DemoStep.OfClassDay? {
        switch self {
        case .plan: .plan
        case .seat: .seat
        case .presence: .presence
        default: nil
        }
    }

    /// Whether it counts what all stories have done until then, and so is played by itself.
    var isAlone: Bool {
        switch self {
        case .cashUp, .disburse, .grant: true
        default: false
        }
    }
}
