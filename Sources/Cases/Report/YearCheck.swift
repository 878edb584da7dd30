import Core
import Programs

/// One thing that two sources say about a year, and that must be the same.
public struct YearCheck: Sendable, Hashable {
    public let kind: Kind
    public let left: Int64
    public let right: Int64

    public var isMet: Bool { left == right }

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Each case stands once in the list that is counted.
        case once
        /// The sum of the rows is the sum of the columns is the length of the list.
        case sums
        /// Referred in the year by the ledgers, and by the list of cases.
        case referred
        /// Opening, what came in and what went out give the balance that the funds have at the year's end.
        case balance
        /// Fees and what was added to them are what the desk took in the year.
        case takings
        /// Fees are what the cases' ledgers say was paid by the year's end, less by its beginning.
        case ledgers
        /// Everything ever taken was counted, or waits for a count.
        case drawer
        /// Every cent of the fees is in a fund.
        case funds

        public var name: Bilingual {
            switch self {
            case .once: CasesText.reportCheckOnce
            case .sums: CasesText.reportCheckSums
            case .referred: CasesText.reportCheckReferred
            case .balance: CasesText.reportCheckBalance
            case .takings: CasesText.reportCheckTakings
            case .ledgers: CasesText.reportCheckLedgers
            case .drawer: CasesText.reportCheckDrawer
            case .funds: CasesText.reportCheckFunds
            }
        }

        var isMoney: Bool {
            switch self {
            case .once, .sums, .referred: false
            case .balance, .takings, .ledgers, .drawer, .funds: true
            }
        }
    }

    /// Both sides in words, or the one where they agree.
    public func said(_ language: Language) -> String {
        let sides = isMet ? [left] : [left, right]
        return sides.map { kind.isMoney ? Money(cents: $0).text(language) : Int($0).text(language) }.joined(separator: " ≠ ")
    }

    static func all(_ facts: YearFacts, _ table: YearTable, _ money: YearMoney) -> [YearCheck] {
        let (year, counts) = (facts.year, table.counts)
        let rows = counts.map { $0.reduce(0, +) }
        let columns = YearColumn.allCases.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
        let referred = zip(table.rows, rows).filter { $0.0 != .earlier }.reduce(0) { $0 + $1.1 }
        let taken = facts.takings.filter { year.contains($0.movement.on) }.map(\.movement)
        let surcharges = facts.files.flatMap(\.fees.movements).filter { year.contains($0.on) }.map(\.surcharge)
        let funds = ledger(facts, until: year.last)
        let income = funds.income.filter { $0.key != Earmark.grants.id }.values.reduce(.zero, +)
        let everything = facts.files.flatMap(\.fees.movements).map(\.total).reduce(.zero, +)
        return [
            people(.once, Set(table.entries.map(\.id)).count, table.entries.count),
            people(.sums, rows.reduce(0, +), columns.reduce(0, +) == table.entries.count ? table.entries.count : -1),
            people(.referred, referred, facts.listed),
            cents(.balance, money.closing, funds.balance),
            cents(.takings, money.fees + surcharges.reduce(.zero, +), taken.map(\.total).reduce(.zero, +)),
            cents(.ledgers, money.fees, paid(facts, by: year.last) - paid(facts, by: year.dayBefore)),
            cents(.drawer, everything, facts.counted + facts.uncounted),
            cents(.funds, paid(facts, by: year.last), income),
        ]
    }

    private static func people(_ kind: Kind, _ left: Int, _ right: Int) -> YearCheck {
        YearCheck(kind: kind, left: Int64(left), right: Int64(right))
    }

    private static func cents(_ kind: Kind, _ left: Money, _ right: Money) -> YearCheck {
        YearCheck(kind: kind, left: left.cents, right: right.cents)
    }

    /// The funds as they stood at the end of a day: another way to the same balance.
    private static func ledger(_ facts: YearFacts, until day: CivilDate) -> FundLedger {
        FundLedger(
            facts.lines.filter { $0.on <= day }, movements: facts.takings.filter { $0.movement.on <= day },
            program: facts.program)
    }

    /// What the cases' own ledgers say was paid to the desk by a day, as they fold it for the person. A case whose program asks nothing any more
    /// has its movements alone.
    private static func paid(_ facts: YearFacts, by day: CivilDate) -> Money {
        facts.files.reduce(.zero) { sum, file in
            let entries = file.fees.filter { $0.happened <= day }
            guard let ledger = FeeLedger(entries, program: file.program, stream: file.state.stream) else {
                return sum + entries.movements.reduce(.zero) { $0 + $1.amount }
            }
            return sum + ledger.paid - ledger.opening
        }
    }
}

extension Refusal {
    private static let report = "docs/decisions/0033-yearly-report.md"
    static func reportDiffers(_ check: YearCheck) -> Refusal {
        Refusal(
            code: "report-differs", sentence: Bilingual { CasesText.refusalReportDiffers(check: check.kind.name, sides: check.said($0))($0) },
            source: report)
    }
    static let yearNotOver = Refusal(code: "year-not-over", sentence: CasesText.refusalYearNotOver, source: report)
    public static let editionUnchanged = Refusal(code: "edition-unchanged", sentence: CasesText.refusalEditionUnchanged, source: report)
    public static let editionNeedsReason = Refusal(code: "edition-needs-reason", sentence: CasesText.refusalEditionNeedsReason, source: report)
}
