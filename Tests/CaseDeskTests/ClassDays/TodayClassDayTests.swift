import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct TodayClassDayTests {
    /// Twenty people of one class day are one thing to do, and leave the page to everything else.
    @Test(arguments: EngineKind.available)
    func aClassDayIsOneLineHoweverManyAreSeated(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let program = "grande-prairie-stop"
            for (name, born) in [("Ann Li", "1981-02-03"), ("Bo Petit", "1975-11-30"), ("Cyr Lavoie", "1990-06-17")] {
                let id = try await house.referred(name, .postCharge, program, born: born)
                try await house.screen(id, .postCharge, program)
                try await house.decide(id, .postCharge, program)
                try await house.enrol(id, .postCharge, program)
            }
            func today(_ date: String) async throws -> Today {
                try await house.desk.today(by: People.by(.coordinator, program, at: Instant("\(date)T18:00:00.000Z")!))
            }
            #expect(try await today("2026-04-03").classDays.isEmpty)
            for date in ["2026-04-04", "2026-04-11", "2026-04-20"] {
                let shown = try await today(date)
                #expect(shown.classDays == [TodayClassDay(date: day("2026-04-11"), people: 3, id: nil)])
                let items = shown.urgent.items + shown.overdue.items + shown.week.items
                #expect(!items.contains { $0.attention.kind == .classDay })
            }
        }
    }
}
