import Core
import Programs

/// What a yearly report is computed from: everything that is on record, read at one moment.
public struct YearFacts: Sendable {
    public let program: Program
    public let year: CivilYear
    /// Every case of the program.
    public var files: [YearFile]
    /// Every movement at the fee desk, as the takings have it, each with the rules by which it is divided over the funds.
    public var takings: [(movement: FeeMovement, rules: FeeRules)]
    /// What the counts of the drawer counted, and what no count has covered yet.
    public var counted: Money
    public var uncounted: Money
    /// Every line of the funds.
    public var lines: [FundLine]
    /// The days on which a class was held.
    public var classDays: [CivilDate]
    /// How many cases the list of cases has with a referral in the year.
    public var listed: Int
    public var community: CommunityFigures

    public init(
        program: Program, year: CivilYear, files: [YearFile], takings: [(movement: FeeMovement, rules: FeeRules)], counted: Money,
        uncounted: Money, lines: [FundLine], classDays: [CivilDate], listed: Int, community: CommunityFigures
    ) {
        self.program = program
        self.year = year
        self.files = files
        self.takings = takings
        self.counted = counted
        self.uncounted = uncounted
        self.lines = lines
        self.classDays = classDays
        self.listed = listed
        self.community = community
    }
}

/// A program's civil year in figures, computed once from the facts and checked against its sources. For the agency's staff: nothing is hidden
/// in it.
public struct YearReport: Sendable {
    public let program: Program
    public let year: CivilYear
    public let table: YearTable
    public let money: YearMoney
    public let shownMoney: ShownMoney
    /// Whether the program asks a fee, or anybody ever paid one.
    public let asksFee: Bool
    public let classDays: Int
    public let community: CommunityFigures
    public let checks: [YearCheck]

    /// The least number of people that a figure of the public report may be about.
    public static let threshold = 10

    public init(_ facts: YearFacts) {
        program = facts.program
        year = facts.year
        table = YearTable(facts.files, year: facts.year, program: facts.program)
        // From the fee ledgers themselves; the takings are what they are checked against.
        let fees = facts.files.flatMap { file in file.fees.movements.map { YearFee(id: file.id, movement: $0) } }
        money = YearMoney(fees, facts.lines, year: facts.year)
        asksFee = facts.program.fee != nil || !fees.isEmpty
        shownMoney = ShownMoney(money, fees, year: facts.year, asksFee: asksFee, threshold: Self.threshold)
        classDays = facts.classDays.count(where: facts.year.contains)
        community = facts.community
        checks = YearCheck.all(facts, table, money)
    }

    /// Why this report can't be published: the first check that failed; nil when everything agrees.
    public var refusal: Refusal? { checks.first { !$0.isMet }.map(Refusal.reportDiffers) }

    /// Why a report of this year can't be published now, whatever it says.
    public static func refusal(of year: CivilYear, today: CivilDate) -> Refusal? { today <= year.last ? Refusal.yearNotOver : nil }
}
