import Core

/// A diversion program as data: who runs it, by what authority, for whom, on what terms.
///
/// A value of one definition file, checked whole. A new city is a new file, never new code.
public struct Program: Sendable, Hashable {
    /// The file's name without its ending, such as `grande-prairie-stop`: lower-case letters, digits and hyphens.
    public let id: String
    /// SHA-256 of the definition's bytes, as 64 hexadecimal digits. A case keeps the version it was decided under.
    public let version: String
    public let name: Bilingual
    /// What the program does: only `diversion` takes cases; `support` has a compartment of its own.
    public let kind: ProgramKind
    public let `operator`: Operator
    public let jurisdiction: Jurisdiction
    /// Nil where nobody has authorized the program (the template): gate (a) is then not met.
    public let authorization: Authorization?
    public let languages: [Language]
    /// By the stream's kind; a stream that isn't there isn't offered.
    public let streams: [Stream: StreamRules]
    public let criteria: [Criterion]
    public let repeatRule: RepeatRule
    public let fee: FeeRules?
    public let classDay: ClassDayRules?
    public let therapy: TherapyRules?
    public let agreement: AgreementRules?
    public let clocks: [ClockRule]
    public let labels: Labels
    /// The fixed, versioned sentences read to a person: `consent`, `rights`, `responsibility`.
    public let statements: [StatementKind: Statement]

    public init(
        id: String, version: String, name: Bilingual, kind: ProgramKind, operator: Operator, jurisdiction: Jurisdiction,
        authorization: Authorization?, languages: [Language], streams: [Stream: StreamRules], criteria: [Criterion],
        repeatRule: RepeatRule, fee: FeeRules?, classDay: ClassDayRules?, therapy: TherapyRules?,
        agreement: AgreementRules?, clocks: [ClockRule], labels: Labels, statements: [StatementKind: Statement]
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.kind = kind
        self.operator = `operator`
        self.jurisdiction = jurisdiction
        self.authorization = authorization
        self.languages = languages
        self.streams = streams
        self.criteria = criteria
        self.repeatRule = repeatRule
        self.fee = fee
        self.classDay = classDay
        self.therapy = therapy
        self.agreement = agreement
        self.clocks = clocks
        self.labels = labels
        self.statements = statements
    }

    /// The program's criterion with this id.
    public func criterion(_ id: String) -> Criterion? { criteria.first { $0.id == id } }
}

/// What a definition defines.
public enum ProgramKind: String, Sendable, Hashable, CaseIterable {
    case diversion, support
}

/// The agency that runs a program and how a person reaches it.
public struct Operator: Sendable, Hashable {
    public let name: Bilingual
    /// As it is dialled and printed, such as `780-539-6692`; absent where the documents give none.
    public let telephone: String?
    public let partners: [Bilingual]

    public init(name: Bilingual, telephone: String?, partners: [Bilingual]) {
        self.name = name
        self.telephone = telephone
        self.partners = partners
    }
}

/// Where a program is, whose law on children applies, and whose wall clock its dates follow.
public struct Jurisdiction: Sendable, Hashable {
    /// ISO 3166-2, such as `CA-AB`.
    public let code: String
    /// IANA zone, such as `America/Edmonton`.
    public let zone: String
    /// The authority to which a child in need of protection is reported, and the section that names it.
    public let childProtection: Bilingual
    public let childProtectionSource: String

    public init(code: String, zone: String, childProtection: Bilingual, childProtectionSource: String) {
        self.code = code
        self.zone = zone
        self.childProtection = childProtection
        self.childProtectionSource = childProtectionSource
    }
}

/// By what instrument the Attorney General or delegate authorized the program: Criminal Code, s. 717(1)(a).
public struct Authorization: Sendable, Hashable {
    public let instrument: Bilingual
    public let by: Bilingual
    public let from: CivilDate
    /// The last day on which it holds; nil when it has no end.
    public let until: CivilDate?

    public init(instrument: Bilingual, by: Bilingual, from: CivilDate, until: CivilDate?) {
        self.instrument = instrument
        self.by = by
        self.from = from
        self.until = until
    }

    public func holds(on date: CivilDate) -> Bool { from <= date && (until.map { date <= $0 } ?? true) }
}

/// The four ways into a program.
public enum Stream: String, Sendable, Hashable, Codable, CaseIterable {
    /// No charge is laid yet; ends in "no charge laid" or back with the police.
    case preCharge = "pre-charge"
    /// A charge is before the court; ends in its disposition.
    case postCharge = "post-charge"
    /// Sent under an order; ends in a report to the officer.
    case probation
    /// Never arrested; ends in "attended". No offence, no marker, in no list for police or Crown.
    case volunteer
}

/// What a stream declares: everything that applies to it applies because it stands here.
public struct StreamRules: Sendable, Hashable {
    /// Whether the gates of s. 717(1) must be met before an agreement.
    public let gate717: Bool
    /// Whether accepting responsibility (s. 717(1)(e)) is asked.
    public let acceptance: Bool
    /// Whether the court-date watch runs until the ending is confirmed.
    public let courtWatch: Bool
    /// Whether a completed case leaves the once-only marker.
    public let marker: Bool
    /// Who decides eligibility.
    public let decides: Decider
    /// Which endings close the stream.
    public let endings: [Ending]

    public init(gate717: Bool, acceptance: Bool, courtWatch: Bool, marker: Bool, decides: Decider, endings: [Ending]) {
        self.gate717 = gate717
        self.acceptance = acceptance
        self.courtWatch = courtWatch
        self.marker = marker
        self.decides = decides
        self.endings = endings
    }
}

/// Who decides that a person is eligible. The coordinator never decides where a prosecutor must.
public enum Decider: String, Sendable, Hashable, Codable, CaseIterable {
    case prosecutor, police, court, coordinator
}

/// How a case ends, once a person has confirmed it.
public enum Ending: String, Sendable, Hashable, Codable, CaseIterable {
    /// The charge is withdrawn.
    case withdrawn
    /// Dismissed under s. 717(4).
    case dismissed
    case stayed
    /// Prosecuted after all.
    case returnedToCourt = "returned-to-court"
    /// Pre-charge: no charge is laid.
    case noChargeLaid = "no-charge-laid"
    /// Pre-charge: a charge is laid after all.
    case chargeLaid = "charge-laid"
    /// Probation: reported to the officer.
    case reportedToOfficer = "reported-to-officer"
    /// Volunteer: attended.
    case attended
    /// Volunteer: left without attending.
    case didNotAttend = "did-not-attend"
}

/// A question of eligibility, with its test and the sentence that refuses.
public struct Criterion: Sendable, Hashable {
    /// Lower-case with hyphens, such as `no-violence`.
    public let id: String
    public let question: Bilingual
    /// The answer that makes a person eligible.
    public let eligibleAnswer: Bool
    /// Said on screen and in the letter when the answer is the other one.
    public let refusal: Bilingual
    /// The document or statute that sets the criterion.
    public let source: String
    /// After so many days the answer is stale and must be given anew; nil: it keeps.
    public let shelfLifeDays: Int?
    /// Streams that ask it.
    public let streams: [Stream]
    /// Whether the decider may make an exception with a reason. Never for a bar of the law.
    public let exceptionAllowed: Bool

    public init(
        id: String, question: Bilingual, eligibleAnswer: Bool, refusal: Bilingual, source: String, shelfLifeDays: Int?,
        streams: [Stream], exceptionAllowed: Bool
    ) {
        self.id = id
        self.question = question
        self.eligibleAnswer = eligibleAnswer
        self.refusal = refusal
        self.source = source
        self.shelfLifeDays = shelfLifeDays
        self.streams = streams
        self.exceptionAllowed = exceptionAllowed
    }
}

/// Whether a person who has attended may come again.
public enum RepeatRule: Sendable, Hashable {
    /// Once in a lifetime; the marker says only that somebody like this has attended.
    case onceOnly
    /// Again after so many years from the end of the earlier participation.
    case yearsBetween(Int)
    /// The documents don't say, and the program hasn't decided.
    case none
}

/// What participation costs and how it may be paid.
public struct FeeRules: Sendable, Hashable {
    /// By stream; a stream that isn't there has no stated fee.
    public let amounts: [Stream: Money]
    /// Streams in which a reduced fee may be decided.
    public let reducible: [Stream]
    public let methods: [PaymentMethod: PaymentRule]
    /// What the fee pays for, in the program's words.
    public let purpose: Bilingual
    /// Whether the fee must be settled before the class day.
    public let dueBeforeClass: Bool

    public init(
        amounts: [Stream: Money], reducible: [Stream], methods: [PaymentMethod: PaymentRule], purpose: Bilingual,
        dueBeforeClass: Bool
    ) {
        self.amounts = amounts
        self.reducible = reducible
        self.methods = methods
        self.purpose = purpose
        self.dueBeforeClass = dueBeforeClass
    }
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

/// A class day: its segments, and what counts as attending.
public struct ClassDayRules: Sendable, Hashable {
    public let segments: [Segment]
    /// Minutes after a segment's start until which an arrival still counts.
    public let lateAllowanceMinutes: Int
    /// Whether a missed segment may be made up another day.
    public let makeUp: Bool
    /// Whether voluntary STI testing is offered. Nothing about it can be recorded anywhere.
    public let voluntaryTesting: Bool

    public init(segments: [Segment], lateAllowanceMinutes: Int, makeUp: Bool, voluntaryTesting: Bool) {
        self.segments = segments
        self.lateAllowanceMinutes = lateAllowanceMinutes
        self.makeUp = makeUp
        self.voluntaryTesting = voluntaryTesting
    }
}

public struct Segment: Sendable, Hashable {
    /// Lower-case with hyphens, such as `vice-laws`.
    public let id: String
    public let title: Bilingual
    /// Missing it keeps the day from counting as attended.
    public let required: Bool

    public init(id: String, title: Bilingual, required: Bool) {
        self.id = id
        self.title = title
        self.required = required
    }
}

/// Individual therapy, by assessment.
public struct TherapyRules: Sendable, Hashable {
    public let minimumWeeks: Int
    public let maximumWeeks: Int
    public let sessionsPerWeek: Int
    /// Whether an assessment decides if and how long; otherwise everybody attends the minimum.
    public let byAssessment: Bool

    public init(minimumWeeks: Int, maximumWeeks: Int, sessionsPerWeek: Int, byAssessment: Bool) {
        self.minimumWeeks = minimumWeeks
        self.maximumWeeks = maximumWeeks
        self.sessionsPerWeek = sessionsPerWeek
        self.byAssessment = byAssessment
    }
}

public struct AgreementRules: Sendable, Hashable {
    /// The longest agreed period, in months from the agreement's date.
    public let longestMonths: Int
    /// Proposed on the form, in months.
    public let proposedMonths: Int

    public init(longestMonths: Int, proposedMonths: Int) {
        self.longestMonths = longestMonths
        self.proposedMonths = proposedMonths
    }
}

/// A clock the program sets or a statute sets for it.
public struct ClockRule: Sendable, Hashable {
    public let kind: ClockKind
    public let length: ClockLength
    /// Where the law leaves the start open, the one the program takes; the page then says "at most until".
    public let starts: ClockStart
    public let source: String

    public init(kind: ClockKind, length: ClockLength, starts: ClockStart, source: String) {
        self.kind = kind
        self.length = length
        self.starts = starts
        self.source = source
    }
}

public enum ClockKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Summary proceedings: 12 months from the offence (Criminal Code, s. 786(2)).
    case limitation
    /// Attend by so many days from the referral.
    case attendBy = "attend-by"
    /// A time without re-arrest after the class day.
    case noRearrest = "no-rearrest"
    /// The note on a security check.
    case clearanceNote = "clearance-note"
    /// Two years after the end of the agreed period (s. 717.4(5)).
    case evidenceLimit = "evidence-limit"
    /// How long the once-only marker is kept.
    case marker
    /// Years until a second entry.
    case secondEntry = "second-entry"
    /// How long the agency keeps the record after its use has ended.
    case retention
    /// Days until an undecided referral is raised.
    case decideBy = "decide-by"
}

public enum ClockLength: Sendable, Hashable {
    case days(Int), months(Int), years(Int)

    /// The last day of the length that starts on `date`.
    public func end(from date: CivilDate) -> CivilDate {
        switch self {
        case .days(let n): date.adding(days: n)
        case .months(let n): date.adding(months: n)
        case .years(let n): date.adding(years: n)
        }
    }
}

public enum ClockStart: String, Sendable, Hashable, Codable, CaseIterable {
    case offence, referral, charge
    case classDay = "class-day"
    case completion, ending
    case agreementEnd = "agreement-end"
}

/// Words that are contested, as this program says them.
public struct Labels: Sendable, Hashable {
    /// The person: "participant".
    public let participant: Bilingual
    /// Who decides: "Crown prosecutor", "procureur aux poursuites criminelles et pénales".
    public let prosecutor: Bilingual
    public let classDay: Bilingual

    public init(participant: Bilingual, prosecutor: Bilingual, classDay: Bilingual) {
        self.participant = participant
        self.prosecutor = prosecutor
        self.classDay = classDay
    }
}

public enum StatementKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// What is consented to: read in the person's language before consent.
    case consent
    /// The right to be represented by counsel, told before consent (s. 717(1)(d)).
    case rights
    /// The fixed acceptance of responsibility (s. 717(1)(e)): no account of the act.
    case responsibility
}

/// A text read to a person, with the version that the record names.
public struct Statement: Sendable, Hashable {
    /// Counts from 1 as the text changes.
    public let version: Int
    public let text: Bilingual

    public init(version: Int, text: Bilingual) {
        self.version = version
        self.text = text
    }

    /// Where the file's number goes.
    public static let filePlaceholder = "{file}"

    /// The text as it is read aloud and printed, with the number of the file it is about.
    public func text(file: String) -> Bilingual {
        Bilingual(
            en: text.en.replacing(Self.filePlaceholder, with: file), fr: text.fr.replacing(Self.filePlaceholder, with: file))
    }
}
