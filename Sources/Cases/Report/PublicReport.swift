import Core
import Programs

/// How many there are of something that has a name in each language.
public struct Figure: Sendable, Hashable, Codable {
    public let name: Bilingual
    public let count: Int

    public init(name: Bilingual, count: Int) {
        self.name = name
        self.count = count
    }
}

/// What the community's compartment tells of a year. Nobody is counted in it.
public struct CommunityFigures: Sendable, Hashable, Codable {
    /// Services in the directory by area, as they stand on the day of the report.
    public var services: [Figure]
    /// Initiatives by area, with a count for each of ``statuses``, as they stand on the day of the report.
    public var statuses: [Bilingual]
    public var initiatives: [Row]
    /// Events of the year by kind, without those that were called off.
    public var events: [Figure]

    public struct Row: Sendable, Hashable, Codable {
        public let name: Bilingual
        public let counts: [Int]

        public init(name: Bilingual, counts: [Int]) {
            self.name = name
            self.counts = counts
        }
    }

    public init(services: [Figure] = [], statuses: [Bilingual] = [], initiatives: [Row] = [], events: [Figure] = []) {
        self.services = services
        self.statuses = statuses
        self.initiatives = initiatives
        self.events = events
    }
}

/// What the public reads of a year: kept as it was published. What is hidden isn't in it.
public struct PublicReport: Sendable, Hashable, Codable {
    public let program: String
    public let year: Int
    /// Nil in a support program, whose people nobody may count.
    public let people: People?
    public let classDays: Int?
    public let money: Sums
    public let community: CommunityFigures

    /// The table of people; a cell is nil where the count is hidden.
    public struct People: Sendable, Hashable, Codable {
        public let rows: [String]
        /// By row: each of ``YearColumn``, those who attended together, all; then a row of totals.
        public let cells: [[Int?]]
        public let threshold: Int

        public init(rows: [String], cells: [[Int?]], threshold: Int) {
            self.rows = rows
            self.cells = cells
            self.threshold = threshold
        }

        public var hidden: [[Bool]] { cells.map { $0.map { $0 == nil } } }
        private var total: Int { YearColumn.allCases.count + 1 }
        /// Attended a class day in the year.
        public var attended: Int? { cells.last?[YearColumn.allCases.count] }
        /// Everybody who is counted.
        public var served: Int? { cells.last?[total] }
        /// Nil where either of the counts that it is the difference of is hidden.
        public var referred: Int? {
            guard let served, let earlier = cells.dropLast().last?[total] else { return nil }
            return served - earlier
        }
    }

    /// Money in cents; nil where it is hidden.
    public struct Sums: Sendable, Hashable, Codable {
        public let asksFee: Bool
        public let opening: Int64?
        public let fees: Int64?
        public let received: Int64?
        public let refunded: Int64?
        public let grants: [Line]
        public let paidOut: [Line]
        public let closing: Int64?

        public struct Line: Sendable, Hashable, Codable {
            /// Nil where it isn't filed under one.
            public let area: CommunityArea?
            public let cents: Int64
        }
    }

    /// - Parameter cells: of the report's table, with the small counts hidden.
    public init(_ report: YearReport, cells: [[Int?]]) {
        program = report.program.id
        year = report.year.number
        people = report.program.kind == .support || report.table.rows.isEmpty
            ? nil : People(rows: report.table.rows.map(\.key), cells: cells, threshold: YearReport.threshold)
        classDays = report.program.classDay == nil && report.classDays == 0 ? nil : report.classDays
        money = Sums(report)
        community = report.community
    }
}

extension PublicReport.Sums {
    init(_ report: YearReport) {
        func lines(_ sums: [CommunityArea?: Money]) -> [Line] {
            (CommunityArea.allCases.map(Optional.some) + [nil]).compactMap { area in sums[area].map { Line(area: area, cents: $0.cents) } }
        }
        let shown = report.shownMoney
        asksFee = report.asksFee
        opening = shown.opening?.cents
        fees = shown.fees?.cents
        received = shown.received?.cents
        refunded = shown.refunded?.cents
        grants = lines(report.money.grants)
        paidOut = lines(report.money.paidOut)
        closing = shown.closing?.cents
    }
}
