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
    public internal(set) var `operator`: Operator
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
    /// What its letters say.
    public internal(set) var letters: LetterWordings
    /// When its people are sent no message.
    public let quietHours: QuietHours

    public init(
        id: String, version: String, name: Bilingual, kind: ProgramKind, operator: Operator, jurisdiction: Jurisdiction,
        authorization: Authorization?, languages: [Language], streams: [Stream: StreamRules], criteria: [Criterion],
        repeatRule: RepeatRule, fee: FeeRules?, classDay: ClassDayRules?, therapy: TherapyRules?,
        agreement: AgreementRules?, clocks: [ClockRule], labels: Labels, statements: [StatementKind: Statement],
        letters: LetterWordings = .none, quietHours: QuietHours = .standard
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
        self.letters = letters
        self.quietHours = quietHours
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
    /// Under the name on letters, line by line; nil until an administrator has written it there.
    public let address: Bilingual?
    private let frenchTelephone: String?

    /// - Parameter frenchTelephone: where somebody answers in French, if that is another number.
    public init(name: Bilingual, telephone: String?, partners: [Bilingual], address: Bilingual? = nil, frenchTelephone: String? = nil) {
        self.name = name
        self.telephone = telephone
        self.partners = partners
        self.address = address
        self.frenchTelephone = frenchTelephone
    }

    /// The number that a letter in this language gives.
    public func telephone(in language: Language) -> String? { language == .fr ? frenchTelephone ?? telephone : telephone }
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
    /// Where a report is made, the first one first; empty in definitions of earlier releases.
    public let reportLines: [ReportLine]
    /// What the authority asks whoever calls: a list to go through.
    public let reportAsks: [Bilingual]

    public init(
        code: String, zone: String, childProtection: Bilingual, childProtectionSource: String, reportLines: [ReportLine] = [],
        reportAsks: [Bilingual] = []
    ) {
        self.code = code
        self.zone = zone
        self.childProtection = childProtection
        self.childProtectionSource = childProtectionSource
        self.reportLines = reportLines
        self.reportAsks = reportAsks
    }
}

/// A telephone that takes reports about children.
public struct ReportLine: Sendable, Hashable {
    /// Who answers, and when.
    public let name: Bilingual
    /// As it is dialled and printed, such as `1-800-555-0100` or `911`.
    public let telephone: String

    public init(name: Bilingual, telephone: String) {
        self.name = name
        self.telephone = telephone
    }
}

/// By what instrument the Attorney General or delegate authorized the program: Criminal Code, s. 717(1)(a).
public struct Authorization: Sendable, Hashable {
    public let instrument: Bilingual
    public let by: Bilingual
    public let from: CivilDate
    /// The last day on which it holds; nil when it has no end.
    public let until: CivilDate?
    /// False while nobody has put the instrument itself in the place of what the documents only hint at: then the gate is
    /// unknown, and nobody is enrolled.
    public let isConfirmed: Bool

    public init(instrument: Bilingual, by: Bilingual, from: CivilDate, until: CivilDate?, isConfirmed: Bool = true) {
        self.instrument = instrument
        self.by = by
        self.from = from
        self.until = until
        self.isConfirmed = isConfirmed
    }

    public func holds(on date: CivilDate) -> Bool { from <= date && (until.map { date <= $0 } ?? true) }
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
