import Core
import Programs

/// A part of the yearly report as page and PDF draw it: both have the same words and the same figures, since both are drawn from this.
public struct ReportSection: Sendable, Hashable {
    public let title: Bilingual
    /// What is counted, and how to read it: a paragraph each.
    public let said: [Bilingual]
    public let tables: [Table]

    public struct Table: Sendable, Hashable {
        public let caption: Bilingual
        /// The first is the rows' own.
        public let columns: [Bilingual]
        public let rows: [[Cell]]
        public let hasTotals: Bool
    }

    public enum Cell: Sendable, Hashable {
        case name(Bilingual)
        case count(Int)
        case money(Money)
        case hidden

        public func text(_ language: Language) -> String {
            switch self {
            case .name(let name): name(language)
            case .count(let count): count.text(language)
            case .money(let money): money.text(language)
            case .hidden: CasesText.reportHidden(language)
            }
        }
    }
}

extension PublicReport {
    /// Every part, in the order in which it is read.
    public var sections: [ReportSection] { [peopleSection, classSection, moneySection, communitySection].compactMap { $0 } }

    private var peopleSection: ReportSection? {
        guard let people else {
            return ReportSection(title: CasesText.reportPeople, said: [CasesText.reportNoPeople], tables: [])
        }
        let names = people.rows.map { YearRow(key: $0)?.name ?? Bilingual(en: $0, fr: $0) } + [CasesText.reportAll]
        let headlines = [
            (CasesText.reportServed, people.served), (CasesText.reportReferred, people.referred), (CasesText.reportAttended, people.attended),
        ].map { [ReportSection.Cell.name($0.0), Self.cell($0.1)] }
        return ReportSection(
            title: CasesText.reportPeople,
            said: [
                CasesText.reportPeopleCounted, CasesText.reportPeopleStanding, CasesText.reportHiddenWhy(n: people.threshold),
                CasesText.reportVolunteers,
            ],
            tables: [
                ReportSection.Table(
                    caption: CasesText.reportHeadlines(year: year), columns: [CasesText.reportWho, CasesText.reportCount], rows: headlines,
                    hasTotals: false),
                ReportSection.Table(
                    caption: CasesText.reportPeopleCaption(year: year), columns: [CasesText.reportStanding] + names,
                    rows: Self.lines.map { line in [.name(line.name)] + people.cells.map { Self.cell($0[line.place]) } }, hasTotals: true),
            ])
    }

    private var classSection: ReportSection? {
        classDays.map { ReportSection(title: CasesText.reportClassDays, said: [CasesText.reportClassDaysHeld(n: $0)], tables: []) }
    }

    private var moneySection: ReportSection {
        func line(_ name: Bilingual, _ cents: Int64?) -> [ReportSection.Cell] { [.name(name), cents.map { .money(Money(cents: $0)) } ?? .hidden] }
        func sum(_ lines: [Sums.Line]) -> Int64 { lines.reduce(0) { $0 + $1.cents } }
        var rows = [line(CasesText.reportOpening, money.opening)]
        if money.asksFee {
            if money.received != nil {
                rows += [line(CasesText.reportReceived, money.received), line(CasesText.reportRefunded, money.refunded)]
            }
            rows.append(line(CasesText.reportFees, money.fees))
        }
        rows += [
            line(CasesText.reportGrants, sum(money.grants)), line(CasesText.reportPaidOut, sum(money.paidOut)),
            line(CasesText.reportClosing, money.closing),
        ]
        let areas = (CommunityArea.allCases.map(Optional.some) + [nil]).filter { area in (money.grants + money.paidOut).contains { $0.area == area } }
        let byArea = areas.map { area in
            [ReportSection.Cell.name(area?.name ?? CasesText.fundNotFiled)]
                + [money.grants, money.paidOut].map { .money(Money(cents: sum($0.filter { $0.area == area }))) }
        } + [[.name(CasesText.reportAll), .money(Money(cents: sum(money.grants))), .money(Money(cents: sum(money.paidOut)))]]
        return ReportSection(
            title: CasesText.reportMoney,
            said: [CasesText.reportMoneyCounted] + (money.asksFee ? [CasesText.reportMoneyHidden(n: YearReport.threshold)] : []),
            tables: [
                ReportSection.Table(
                    caption: CasesText.reportMoneyCaption(year: year), columns: [CasesText.reportWhat, CasesText.reportAmount], rows: rows,
                    hasTotals: true)
            ]
                + (areas.isEmpty
                    ? []
                    : [
                        ReportSection.Table(
                            caption: CasesText.reportAreasCaption(year: year),
                            columns: [CasesText.reportArea, CasesText.reportGrants, CasesText.reportPaidOut], rows: byArea, hasTotals: true)
                    ]))
    }

    private var communitySection: ReportSection {
        func figures(_ caption: Bilingual, _ figures: [Figure], _ what: Bilingual) -> ReportSection.Table? {
            guard !figures.isEmpty else { return nil }
            let total: [ReportSection.Cell] = [.name(CasesText.reportAll), .count(figures.reduce(0) { $0 + $1.count })]
            return ReportSection.Table(
                caption: caption, columns: [what, CasesText.reportCount],
                rows: figures.map { [.name($0.name), .count($0.count)] } + [total], hasTotals: true)
        }
        let initiatives = community.initiatives.map { [ReportSection.Cell.name($0.name)] + $0.counts.map { .count($0) } }
        let sums = community.statuses.indices.map { status in ReportSection.Cell.count(community.initiatives.reduce(0) { $0 + $1.counts[status] }) }
        return ReportSection(
            title: CasesText.reportCommunity, said: [CasesText.reportCommunityCounted],
            tables: [
                figures(CasesText.reportEvents(year: year), community.events, CasesText.reportKind),
                figures(CasesText.reportServices, community.services, CasesText.reportArea),
                initiatives.isEmpty
                    ? nil
                    : ReportSection.Table(
                        caption: CasesText.reportInitiatives, columns: [CasesText.reportArea] + community.statuses,
                        rows: initiatives + [[.name(CasesText.reportAll)] + sums], hasTotals: true),
            ].compactMap { $0 })
    }

    /// What stands on each line of the table of people as it is read, and where its counts are in a row of ``People/cells``. The table is turned
    /// round, since there are more ways to stand than ways to come.
    public static let lines: [(name: Bilingual, columns: [YearColumn], place: Int)] = {
        let each = YearColumn.allCases.enumerated().map { (name: $1.name, columns: [$1], place: $0) }
        let attended = (name: CasesText.reportAttendedTogether, columns: Array(YearColumn.allCases[YearColumn.attended]), place: each.count)
        return each[YearColumn.attended] + [attended] + each[YearColumn.attended.upperBound...]
            + [(name: CasesText.reportAll, columns: YearColumn.allCases, place: each.count + 1)]
    }()

    private static func cell(_ count: Int?) -> ReportSection.Cell { count.map { .count($0) } ?? .hidden }
}
