import Core
import Programs

/// A case as its ledger makes it: the fold of its events under a program. Never changed by hand.
///
/// Every field holds clear facts, so that the fold gives the same case after the sealed texts are destroyed.
public struct Case: Sendable, Hashable {
    public internal(set) var referral: Act.Referral
    public internal(set) var referred: Mark
    /// Sequence of the last event; the next has one more.
    public internal(set) var sequence: Int
    public internal(set) var age: Fact<Act.AgeFinding>?
    public internal(set) var minorSought: Fact<Bool>?
    public internal(set) var answers: [String: Fact<Act.CriterionAnswer>] = [:]
    public internal(set) var exceptions: [String: Mark] = [:]
    public internal(set) var marker: Fact<Act.MarkerCheck>?
    public internal(set) var match: Fact<Bool>?
    /// What the prosecutor last found of each gate.
    public internal(set) var findings: [Gate: Fact<Bool>] = [:]
    /// Every finding, in recorded order: what was found when an agreement was made stays readable after a later one.
    var findingHistory: [Gate: [Fact<Bool>]] = [:]
    public internal(set) var decision: Fact<Act.Decision>?
    public internal(set) var offer: Mark?
    public internal(set) var rights: Fact<Act.Statement>?
    public internal(set) var counselConsulted: Mark?
    public internal(set) var consent: Fact<Act.Statement>?
    /// What the person said on their own page, until it counts or another offer asks anew.
    public internal(set) var ownConsent: Fact<Act.OwnConsent>?
    public internal(set) var acceptance: Fact<Act.Statement>?
    public internal(set) var declined: Mark?
    public internal(set) var wantsCourt: Mark?
    public internal(set) var denied: Mark?
    public internal(set) var consentWithdrawn: Mark?
    /// The person asked on their own page to stop, and nobody has spoken with them yet.
    public internal(set) var stopAsked: Mark?
    public internal(set) var agreement: Agreement?
    /// Earlier agreements that a new offer or another agreement replaced, in order. What was agreed and done under them stays.
    public internal(set) var pastAgreements: [Agreement] = []
    /// Past court dates that were kept, in order.
    public internal(set) var appearances: [Fact<Act.Appearance>] = []
    public internal(set) var nextCourtDate: Fact<Act.CourtDate>?
    /// Who will be there on the next court date, once somebody has said so.
    public internal(set) var attendee: Fact<Act.Attendee>?
    /// A date later than the next one was asked for.
    public internal(set) var adjournmentAsked: Fact<Act.AdjournmentVia>?
    public internal(set) var counselNamed: Mark?
    public internal(set) var classDay: Fact<CivilDate>?
    /// Class days that ended short, in order.
    public internal(set) var absences: [Fact<Act.Absence>] = []
    /// Segments attended, by id: the first time that each was.
    public internal(set) var segments: [String: Mark] = [:]
    /// Every time that a segment was attended.
    var attendances: [String: [Mark]] = [:]
    public internal(set) var therapyWeeks: Fact<Int>?
    public internal(set) var sessions: [Mark] = []
    public internal(set) var missedSessions: [Fact<Act.SessionMissed>] = []
    public internal(set) var fee: Fact<Act.FeeSettlement>?
    /// The person asked to pay less, later or nothing, and hasn't heard what comes of it.
    public internal(set) var reliefAsked: Mark?
    /// Another way of reaching the person waits until somebody has spoken with them; until then none is used.
    public internal(set) var contactAsked: Mark?
    public internal(set) var conditionsMet: [Int: Mark] = [:]
    public internal(set) var reported: Fact<Compliance>?
    public internal(set) var ending: Fact<Ending>?
    /// Police have taken the note of the measures off the record.
    public internal(set) var noteRemoved: Mark?
    public internal(set) var closed: Mark?
    public internal(set) var disposed: Mark?
    public internal(set) var concern: Concern?
    public internal(set) var rearrest: Mark?
    public internal(set) var death: Mark?
    public internal(set) var hold: Mark?
    /// The call back that was promised last, until the person is spoken with.
    public internal(set) var callBack: Fact<CivilDate>?
    /// A worry about self-harm that nobody has answered yet. For the agency's staff alone.
    public internal(set) var worry: Mark?
    /// What was carried over from the paper file, and whether somebody has confirmed it.
    public internal(set) var paper: Fact<CarriedOver>?
    public internal(set) var paperConfirmed: Mark?
    /// The whole class day, attended before Onward.
    var paperDay: Mark?
    /// Documents attached, which a transcribed decision may name as its letter.
    public internal(set) var attached: Set<DocumentID> = []
    /// The whole ledger, in recorded order, corrected events included.
    public internal(set) var ledger: [CaseEvent]
    /// Events that a later event corrected, by sequence.
    public internal(set) var corrected: Set<Int> = []

    public var stream: Stream { referral.stream }
    /// The agreement that stands, or the one that stood last.
    public var lastAgreement: Agreement? { agreement ?? pastAgreements.last }

    /// An event and when it happened.
    public struct Mark: Sendable, Hashable {
        public let sequence: Int
        public let happened: Happened
        /// Whether it was transcribed from a letter.
        public let isByLetter: Bool
    }

    /// What an event established.
    public struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
        public let value: Value
        public let mark: Mark
        public var happened: Happened { mark.happened }
        public var sequence: Int { mark.sequence }
    }

    public struct Agreement: Sendable, Hashable {
        public let made: Mark
        public let from: CivilDate
        public let until: CivilDate
        /// The amendments that moved the end, in order.
        public let amendments: [Mark]
    }

    /// A person's statement that a child may be in danger: it stops the offer until it is lifted on evidence of age, and is due
    /// at once until a report to the authority is recorded. The one doesn't do the other's work.
    public struct Concern: Sendable, Hashable {
        public let raised: Mark
        public internal(set) var reportedToAuthority: Mark?
        public internal(set) var lifted: Mark?
        public var isOpen: Bool { lifted == nil }
    }

    init(_ referral: Act.Referral, _ mark: Mark, ledger: [CaseEvent]) {
        self.referral = referral
        self.ledger = ledger
        referred = mark
        sequence = mark.sequence
    }
}
