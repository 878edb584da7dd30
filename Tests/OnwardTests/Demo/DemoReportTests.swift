import CaseDesk
import Cases
import Core
import Database
import Statistics
import Testing

@testable import onward

/// The demonstration's years: each reconciles to the cent and to the case, follows the year before, and its public table gives no hidden count away.
@Suite struct DemoReportTests {
    @Test func everyYearOfEveryProgramReconciles() async throws {
        try await DemoHouse.filled(seed: 5) { house in
            for coordinator in DemoHouse.coordinators {
                let by = try await house.by(coordinator)
                let program = try #require(by.program)
                var closing = Money.zero
                for year in 2023...2026 {
                    let draft = try await house.cases.yearDraft(year, community: CommunityFigures(), by: by)
                    #expect(draft.report.refusal == nil, "\(coordinator) \(year): \(draft.report.checks.filter { !$0.isMet })")
                    #expect(draft.report.money.opening == closing)
                    closing = draft.report.money.closing
                    let (first, last) = ("\(year)-01-01", "\(year)-12-31")
                    let referred = try await house.store.read {
                        try $0.count(
                            """
                            SELECT COUNT(DISTINCT e.case_id) FROM case_event AS e JOIN case_file AS f ON f.id = e.case_id
                            WHERE f.program = $1 AND e.kind = 'refer' AND e.happened_on >= $2 AND e.happened_on <= $3
                            """, program, first, last)
                    }
                    #expect(draft.report.table.entries.count { $0.row != .earlier } == referred)
                    audit(draft)
                }
                let left = try await house.cases.funds(by: by).balance
                #expect(closing == left)
            }
        }
    }

    private func audit(_ draft: YearDraft) {
        guard let people = draft.shown.people else { return }
        let bounds = CellBounds(counts: draft.counts, isHidden: people.hidden, subtotals: [YearColumn.attended])
        for (row, cells) in people.cells.enumerated() {
            for (column, shown) in cells.enumerated() {
                let range = bounds.range(row: row, column: column)
                if let shown {
                    #expect(shown == draft.counts[row][column] && shown >= people.threshold)
                } else {
                    #expect(range.upperBound - range.lowerBound >= people.threshold - 1)
                }
            }
        }
    }
}
