import Core
import Programs

/// A text whose French differs from its English, as every text of a program does.
func both(_ text: String) -> Bilingual { Bilingual(en: text, fr: "\(text) (fr)") }

func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }

func time(_ text: String) -> CivilTime { CivilTime(text) ?? .midnight }

extension Program {
    /// Small programs made by hand, each with what one kind of stream needs: the rules are tested on these, so that a change in a
    /// shipped definition changes no test here.
    static func fixture(
        _ id: String, streams: [Programs.Stream: StreamRules], repeatRule: RepeatRule = .onceOnly, criteria: [Criterion] = [.noViolence],
        authorization: Authorization? = .attorneyGeneral, fee: FeeRules? = nil, segments: [Segment] = Segment.morningAndAfternoon,
        makeUp: Bool = false, therapy: TherapyRules? = nil, clocks: [ClockRule] = ClockRule.usual
    ) -> Program {
        Program(
            id: id, version: String(repeating: "a", count: 64), name: both(id), kind: .diversion,
            operator: Operator(name: both("Agency"), telephone: nil, partners: []),
            jurisdiction: Jurisdiction(
                code: "CA-AB", zone: "America/Edmonton", childProtection: both("the director"),
                childProtectionSource: "Child, Youth and Family Enhancement Act, s. 4"),
            authorization: authorization, languages: [.en, .fr], streams: streams, criteria: criteria, repeatRule: repeatRule, fee: fee,
            classDay: ClassDayRules(segments: segments, lateAllowanceMinutes: 10, makeUp: makeUp, voluntaryTesting: true),
            therapy: therapy, agreement: AgreementRules(longestMonths: 6, proposedMonths: 3), clocks: clocks,
            labels: Labels(participant: both("participant"), prosecutor: both("Crown prosecutor"), classDay: both("class day")),
            statements: Dictionary(
                uniqueKeysWithValues: StatementKind.allCases.map { ($0, Statement(version: 1, text: both($0.rawValue))) }))
    }

    /// As in Grande Prairie: a charge, a fee, a class day attended whole; volunteers too.
    static let postCharge = fixture("city", streams: [.postCharge: .postCharge, .volunteer: .volunteer], fee: .sevenHundredFifty)
    /// As in Longueuil: therapy if an assessment asks for it.
    static let withTherapy = fixture(
        "longueuil", streams: [.postCharge: .postCharge],
        therapy: TherapyRules(minimumWeeks: 1, maximumWeeks: 8, sessionsPerWeek: 1, byAssessment: true))
    /// As in Ottawa: before a charge.
    static let preCharge = fixture("before", streams: [.preCharge: .preCharge])
    static let probation = fixture("order", streams: [.probation: .probation], repeatRule: .none)
    static let volunteer = fixture("open-door", streams: [.volunteer: .volunteer], repeatRule: .none)
}

extension StreamRules {
    static let postCharge = StreamRules(
        gate717: true, acceptance: true, courtWatch: true, marker: true, decides: .prosecutor,
        endings: [.withdrawn, .dismissed, .stayed, .returnedToCourt])
    static let preCharge = StreamRules(
        gate717: true, acceptance: true, courtWatch: false, marker: true, decides: .prosecutor,
        endings: [.noChargeLaid, .chargeLaid])
    static let probation = StreamRules(
        gate717: false, acceptance: false, courtWatch: false, marker: false, decides: .court, endings: [.reportedToOfficer])
    static let volunteer = StreamRules(
        gate717: false, acceptance: false, courtWatch: false, marker: false, decides: .coordinator,
        endings: [.attended, .didNotAttend])
}

extension Authorization {
    static let attorneyGeneral = Authorization(
        instrument: both("Letter of authorization"), by: both("the Attorney General"), from: day("2020-01-01"), until: nil)
}

extension Criterion {
    static let noViolence = Criterion(
        id: "no-violence", question: both("Has the person a history of violence?"), eligibleAnswer: false,
        refusal: both("The program isn’t open to a person with a history of violence."), source: "City page", shelfLifeDays: 90,
        streams: Programs.Stream.allCases, exceptionAllowed: true)
    static let noChildExploitation = Criterion(
        id: "no-child-exploitation", question: both("Has the person exploited a child?"), eligibleAnswer: false,
        refusal: both("The program isn’t open to a person who has exploited a child."), source: "City page", shelfLifeDays: nil,
        streams: Programs.Stream.allCases, exceptionAllowed: false)
}

extension FeeRules {
    static let sevenHundredFifty = FeeRules(
        amounts: [.postCharge: .stated(Money(cents: 75_000))], reducible: [.volunteer],
        methods: [.moneyOrder: PaymentRule(acceptance: .preferred, surcharge: nil, sentence: nil)], purpose: both("Support"),
        dueBeforeClass: true)
}

extension Segment {
    static let morningAndAfternoon = [
        Segment(id: "laws", title: both("The law"), required: true), Segment(id: "lunch", title: both("Lunch"), required: false),
        Segment(id: "survivor", title: both("A survivor speaks"), required: true),
    ]
}

extension ClockRule {
    static let usual = [
        ClockRule(kind: .limitation, length: .months(12), starts: .offence, source: "Criminal Code, s. 786(2)"),
        ClockRule(kind: .evidenceLimit, length: .years(2), starts: .agreementEnd, source: "Criminal Code, s. 717.4(5)"),
        ClockRule(kind: .clearanceNote, length: .years(1), starts: .ending, source: "City page"),
        ClockRule(kind: .marker, length: .years(5), starts: .ending, source: "City page"),
        ClockRule(kind: .retention, length: .years(2), starts: .ending, source: "City page"),
        ClockRule(kind: .decideBy, length: .days(14), starts: .referral, source: "City page"),
    ]
}
