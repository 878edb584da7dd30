import Cases
import Core
import Database
import Messages
import Programs
import Testing

@testable import CaseDesk

/// The calendar entry of a person's class day, as it changes.
@Suite struct CalendarTests {
    private let program = "grande-prairie-stop"
    private let now = Instant("2026-03-21T17:00:00.000Z")!
    private var coordinator: By { People.by(.coordinator, at: now) }
    private var house: By { By(Actor(operator: "tests"), at: now) }

    private func plan(_ date: String, from: String, until: String, _ house: DeskHouse) -> ClassDay {
        let segments = house.program(program).classDay?.segments ?? []
        return ClassDay(
            date: day(date), language: .en, hasInterpreters: false, capacity: 4,
            agenda: segments.prefix(1).map { AgendaItem(segment: $0.id, starts: CivilTime(from)!, ends: CivilTime(until)!) })
    }

    private func planned(_ date: String, _ house: DeskHouse) async throws -> ClassDayID {
        try await house.desk.planClassDay(
            plan(date, from: "9:00", until: "16:30", house), words: ClassDayWords(venue: "Somewhere"), by: coordinator, token: house.form())
    }

    private func seat(_ id: CaseID, on day: ClassDayID, _ house: DeskHouse) async throws {
        try await house.desk.takeSeat(id, on: day, by: coordinator, token: house.form())
    }

    private func agreed(_ house: DeskHouse) async throws -> CaseID {
        let id = try await house.referred("Jean Tremblay", .postCharge, program)
        try await house.screen(id, .postCharge, program)
        try await house.decide(id, .postCharge, program)
        try await house.enrol(id, .postCharge, program)
        try await house.act(.releaseSeat(.program), on: day("2026-03-20"), in: id, by: coordinator)
        var person = try await house.person(id)
        let old = try person.version
        person.contact = SafeContact(method: .email, value: "someone@example.org")
        try await house.desk.correctPerson(of: id, from: old, to: person, by: coordinator, token: house.form())
        _ = try await entries(house)
        return id
    }

    /// The entries of all messages that are due, once they are sent.
    private func entries(_ house: DeskHouse) async throws -> [CalendarFile] {
        var entries: [CalendarFile] = []
        while let due = try await house.desk.takeMessage(by: self.house) {
            entries += due.message.calendar.map { [$0] } ?? []
            try await house.desk.settle(due, .handedOver, by: self.house)
        }
        return entries
    }

    @Test(arguments: EngineKind.available)
    func theEntryHasTheDaysHoursAndFollowsEveryChangeUnderOneID(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            let (first, second) = (try await planned("2026-04-18", house), try await planned("2026-04-25", house))
            try await seat(id, on: first, house)
            let set = try #require(try await entries(house).first)
            // 9:00 to 16:30 in Edmonton.
            #expect(set.when == .between(Instant("2026-04-18T15:00:00.000Z")!, Instant("2026-04-18T22:30:00.000Z")!))
            #expect(!set.text.contains("LOCATION") && !set.text.contains("Somewhere"))

            let later = plan("2026-04-18", from: "10:00", until: "16:30", house)
            try await house.desk.changeClassDay(first, to: later, words: ClassDayWords(), from: 1, by: coordinator, token: house.form())
            let changed = try #require(try await entries(house).first)
            #expect(changed.when == .between(Instant("2026-04-18T16:00:00.000Z")!, Instant("2026-04-18T22:30:00.000Z")!))

            try await seat(id, on: second, house)
            let moved = try #require(try await entries(house).first)
            #expect(moved.when == .between(Instant("2026-04-25T15:00:00.000Z")!, Instant("2026-04-25T22:30:00.000Z")!))
            #expect(try await house.desk.calendar(of: id, by: coordinator).contains("\r\nSEQUENCE:\(moved.sequence)\r\n"))

            // Called off, with the other day to go to; and that one too, with none.
            _ = try await house.desk.cancelClassDay(second, because: .weather, by: coordinator, token: house.form())
            _ = try await house.desk.cancelClassDay(first, because: .weather, by: coordinator, token: house.form())
            let last = try await entries(house)
            #expect(last.map(\.method) == [.cancel])

            let all = [set, changed, moved] + last
            #expect(Set(all.map(\.uid)).count == 1)
            #expect(all.map(\.sequence) == all.map(\.sequence).sorted() && Set(all.map(\.sequence)).count == all.count)
        }
    }

    @Test(arguments: EngineKind.available)
    func aChangeThatLeavesTheHoursIsNotTold(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await agreed(house)
            let day = try await planned("2026-04-18", house)
            try await seat(id, on: day, house)
            _ = try await entries(house)
            var more = plan("2026-04-18", from: "9:00", until: "16:30", house)
            more.capacity = 12
            try await house.desk.changeClassDay(day, to: more, words: ClassDayWords(), from: 1, by: coordinator, token: house.form())
            #expect(try await entries(house).isEmpty)
        }
    }
}
