import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

/// The list of cases: its parts, its orders, and its pages there and back.
@Suite("the list of cases") struct CaseListTests {
    @Test(arguments: EngineKind.available)
    func everyOrderGoesThereAndBackOverEachLineOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            try await Self.fill(house, 13)
            for order in CaseOrder.allCases {
                // All 13 are wanted, so a page of 5 is a walk along the order.
                for group in [CaseGroup.open, .prosecutor, .all] {
                    var filter = CaseFilter(group: group, order: order, limit: 5)
                    var there: [[CaseID]] = []
                    var pages: [CaseList] = []
                    repeat {
                        let page = try await house.desk.list(filter, by: People.coordinator)
                        #expect(page.total == 13, "\(order) \(group)")
                        there.append(page.lines.map(\.id))
                        pages.append(page)
                        filter.after = page.next
                    } while filter.after != nil && there.count < 9
                    #expect(there.map(\.count) == [5, 5, 3], "\(order) \(group)")
                    #expect(Set(there.joined()).count == 13)
                    #expect(pages[0].previous == nil)
                    filter.after = nil
                    filter.before = pages[2].previous
                    let second = try await house.desk.list(filter, by: People.coordinator)
                    #expect(second.lines.map(\.id) == there[1] && second.next == pages[1].next && second.previous == pages[1].previous)
                    filter.before = second.previous
                    let first = try await house.desk.list(filter, by: People.coordinator)
                    #expect(first.lines.map(\.id) == there[0] && first.previous == nil)
                }
            }
        }
    }

    /// Two of twelve are fewer than a walk would read, so they are sorted.
    @Test(arguments: EngineKind.available)
    func whatIsRareIsFoundInTheSameOrder(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let ids = try await Self.fill(house, 12)
            for id in ids[3...4] { try await house.act(.decide(Act.Decision(eligible: false)), in: id, by: People.prosecutor, texts: [.reason: "r"]) }
            for order in CaseOrder.allCases {
                let list = try await house.desk.list(
                    CaseFilter(group: .open, stages: [.ineligible], order: order, limit: 1), by: People.coordinator)
                let next = try await house.desk.list(
                    CaseFilter(group: .open, stages: [.ineligible], order: order, limit: 1, after: list.next), by: People.coordinator)
                #expect(list.total == 2 && Set((list.lines + next.lines).map(\.id)) == Set(ids[3...4]), "\(order)")
                #expect(next.next == nil && next.previous != nil)
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func eachPartHoldsItsStages(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.live("Jean Tremblay", .postCharge, "grande-prairie-stop")
            _ = try await house.opened(.of("Minh Nguyen", born: "1991-02-03"))
            _ = try await house.opened(.of("Anna", born: nil, stream: .volunteer), by: People.coordinator)
            let counts = try await house.desk.list(CaseFilter(), by: People.coordinator).counts
            #expect(CaseGroup.allCases.map { counts.count($0) } == [2, 1, 0, 1, 3])
            #expect(counts.count(.all, stream: .volunteer) == 1)
            // A volunteer's application is the coordinator's to decide.
            let waiting = try await house.desk.list(CaseFilter(group: .prosecutor), by: People.coordinator)
            #expect(waiting.lines.map(\.stream) == [.postCharge])
            // Nothing is due in what is over: by referral instead, and nobody is left out.
            let all = CaseFilter(group: .all, order: .due)
            #expect(all.effectiveOrder == .newest)
            #expect(try await house.desk.list(all, by: People.coordinator).lines.count == 3)
        }
    }

    @Test(arguments: EngineKind.available)
    func anOrderByWhatIsDueTellsNobodyOfAWorry(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let ids = try await Self.fill(house, 12)
            let filter = CaseFilter(group: .open, order: .due)
            let before = try await house.desk.list(filter, by: People.prosecutor).lines.map(\.id)
            let last = try #require(before.last)
            #expect(Set(before) == Set(ids))
            try await house.act(.worry, in: last, texts: [.note: "he said that he can't go on"])
            #expect(try await house.desk.list(filter, by: People.prosecutor).lines.map(\.id) == before)
            let agency = try await house.desk.list(filter, by: People.coordinator).lines
            #expect(agency.first?.id == last && agency.first?.next?.kind == .worry)
            // Few of many: the same from the other reading.
            let few = CaseFilter(group: .open, stages: [.referred], order: .due, limit: 100)
            #expect(try await house.desk.list(few, by: People.prosecutor).lines.map(\.id) == before)
            #expect(try await house.desk.list(few, by: People.coordinator).lines.first?.id == last)
        }
    }

    @Test func theRankInTheDatabaseIsTheRankInHand() {
        for kind in Attention.Kind.allCases {
            let rank = AttentionRank.of(kind)
            let isNamed = AttentionRank.sql.text.contains("WHEN '\(kind.rawValue)' THEN \(rank)")
            #expect(isNamed || rank == 5 && !AttentionRank.sql.text.contains("'\(kind.rawValue)'"), "\(kind)")
        }
        let migrations = CaseSchema.migrations.map(\.sqlite).joined()
        #expect(migrations.contains("(program, \(AttentionRank.sql.text), due, kind, case_id)"), "the index serves another rank")
        let court = Attention(kind: .court, due: day("2026-03-15"))
        #expect(court.cantWait(on: day("2026-03-08")) && !court.cantWait(on: day("2026-03-07")))
        let decide = Attention(kind: .decide, due: day("2026-03-15"))
        #expect(decide.cantWait(on: day("2026-03-15")) && !decide.cantWait(on: day("2026-03-14")))
        #expect(!Attention(kind: .close, due: day("2026-03-15")).cantWait(on: day("2026-04-15")))
    }

    /// People who aren't alike, with different days in court.
    @discardableResult
    private static func fill(_ house: DeskHouse, _ count: Int) async throws -> [CaseID] {
        var ids: [CaseID] = []
        for number in 0..<count {
            var referral = Referral.of(
                "\(["Amber", "Bruno", "Celestin"][number % 3]) \(String(repeating: "xk", count: number + 1))",
                born: "19\(60 + number)-01-1\(number % 10)")
            referral.nextAppearance = day("2026-04-\(10 + (number * 7) % 13)")
            ids.append(try await house.opened(referral))
        }
        return ids
    }
}
