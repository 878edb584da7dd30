import Core

/// The published reports of one year side by side. Nothing is counted for it: each figure is the one that its program published, and a sum stands only
/// where nothing in its column is hidden, so that it gives nothing away.
public struct ProgramsYear: Sendable, Hashable {
    public let year: Int
    private let lines: [(name: Bilingual, report: PublicReport)]

    /// - Parameter reports: the newest edition of each program that has published the year, with the program's name.
    public init(year: Int, _ reports: [(name: Bilingual, report: PublicReport)]) {
        self.year = year
        lines = reports
    }

    public static func == (left: ProgramsYear, right: ProgramsYear) -> Bool {
        left.year == right.year && left.lines.map(\.report) == right.lines.map(\.report)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(year)
        hasher.combine(lines.map(\.report))
    }

    public var sections: [ReportSection] {
        [
            ReportSection(
                title: CasesText.reportPeople, said: [CasesText.reportAllSaid, CasesText.reportPeopleCounted, CasesText.reportNoPeople],
                tables: [
                    table(
                        CasesText.reportAllPeople(year: year),
                        [CasesText.reportServed, CasesText.reportReferred, CasesText.reportAttended, CasesText.reportClassDays]
                    ) { report in
                        guard let people = report.people else { return [.uncounted, .uncounted, .uncounted, .count(report.classDays ?? 0)] }
                        return [.of(people.served), .of(people.referred), .of(people.attended), .count(report.classDays ?? 0)]
                    }
                ]),
            ReportSection(
                title: CasesText.reportMoney, said: [CasesText.reportMoneyCounted],
                tables: [
                    table(
                        CasesText.reportAllMoney(year: year),
                        [CasesText.reportFees, CasesText.reportGrants, CasesText.reportPaidOut, CasesText.reportClosing]
                    ) { report in
                        let money = report.money
                        return [.of(cents: money.fees), .sum(money.grants), .sum(money.paidOut), .of(cents: money.closing)]
                    }
                ]),
        ]
    }

    private enum Value: Hashable {
        case count(Int)
        case cents(Int64)
        case hidden
        /// Nobody may count them.
        case uncounted

        static func of(_ count: Int?) -> Value { count.map { .count($0) } ?? .hidden }
        static func of(cents: Int64?) -> Value { cents.map { .cents($0) } ?? .hidden }
        static func sum(_ lines: [PublicReport.Sums.Line]) -> Value { .cents(lines.reduce(0) { $0 + $1.cents }) }

        var cell: ReportSection.Cell {
            switch self {
            case .count(let count): .count(count)
            case .cents(let cents): .money(Money(cents: cents))
            case .hidden: .hidden
            case .uncounted: .name(CasesText.reportNotCounted)
            }
        }

        /// The sum of a column.
        static func total(_ values: [Value]) -> Value {
            let counted = values.filter { $0 != .uncounted }
            guard let first = counted.first else { return .uncounted }
            return counted.dropFirst().reduce(first) { sum, value in
                switch (sum, value) {
                case (.count(let left), .count(let right)): .count(left + right)
                case (.cents(let left), .cents(let right)): .cents(left + right)
                default: .hidden
                }
            }
        }
    }

    private func table(_ caption: Bilingual, _ columns: [Bilingual], _ values: (PublicReport) -> [Value]) -> ReportSection.Table {
        let rows = lines.map { values($0.report) }
        let totals = columns.indices.map { column in Value.total(rows.map { $0[column] }) }
        return ReportSection.Table(
            caption: caption, columns: [CasesText.reportProgram] + columns,
            rows: zip(lines, rows).map { [.name($0.name)] + $1.map(\.cell) } + [[.name(CasesText.reportAll)] + totals.map(\.cell)], hasTotals: true)
    }
}
