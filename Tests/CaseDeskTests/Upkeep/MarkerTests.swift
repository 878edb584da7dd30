import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

/// The marker of earlier attendance: kept until its clock runs out, by its latest day, and then destroyed.
@Suite struct MarkerTests {
    private static let program = "grande-prairie-stop"

    private func marks(_ house: DeskHouse) async throws -> [(on: CivilDate, until: CivilDate?)] {
        try await house.store.read { connection in
            try connection.rows("SELECT marked_on, expires_on FROM once_marker") { (try $0.date(0), try $0.optionalDate(1)) }
        }
    }

    private func check(_ id: CaseID, _ house: DeskHouse, at now: Instant = later) async throws -> Act.MarkerCheck {
        try await house.desk.checkMarker(
            of: id, expecting: nil, by: People.by(.coordinator, "template", at: now), token: house.form())
    }

    @Test(arguments: EngineKind.available)
    func pageAndStoreSayOneDay(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.live("Jean Tremblay", .postCharge, Self.program)
            let page = try await house.desk.page(id, by: People.by(.coordinator, at: later, purpose: .keepRecord))
            let clock = page.state.clocks(under: page.program).first { $0.name == .program(.marker) }
            let mark = try #require(try await marks(house).first)
            #expect(mark.until == clock?.due && clock != nil)
            #expect(mark.on == page.state.ending?.happened.date)
            let other = try await house.opened(.of("Jean Tremblay"), by: People.by(.police, "template"))
            #expect(try await check(other, house) == .possibleMatch(on: mark.on))
        }
    }

    @Test(arguments: EngineKind.available, [false, true])
    func theLaterAttendanceIsKept(kind: EngineKind, isLaterThere: Bool) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.live("Jean Tremblay", .postCharge, Self.program)
            // Another case of the same person has marked the row: years before, or after.
            let there = day(isLaterThere ? "2026-05-03" : "2022-01-01")
            try await house.store.write { writing in
                try writing.connection.execute(
                    "UPDATE once_marker SET marked_on = $1, expires_on = $2", there, there.adding(years: 5))
            }
            try await endAgain(id, on: day("2026-05-02"), house)
            let marks = try await marks(house)
            let expected = isLaterThere ? there : day("2026-05-02")
            #expect(marks.map(\.on) == [expected])
            #expect(marks.map(\.until) == [expected.adding(years: 5)])
        }
    }

    /// The ending was recorded for another day than that on which it came.
    private func endAgain(_ id: CaseID, on date: CivilDate, _ house: DeskHouse) async throws {
        let coordinator = People.by(.coordinator, at: later, purpose: .keepRecord)
        let prosecutor = People.by(.prosecutor, at: later)
        let state = try await house.desk.page(id, by: coordinator).state
        let (ending, close) = (try #require(state.ending?.sequence), try #require(state.closed?.sequence))
        try await house.act(.correct(sequence: close), on: date, in: id, by: coordinator, texts: [.reason: "another day"])
        try await house.act(.correct(sequence: ending), on: date, in: id, by: prosecutor, texts: [.reason: "another day"])
        try await house.act(.confirmEnding(.withdrawn), on: date, in: id, by: prosecutor)
    }

    @Test(arguments: EngineKind.available)
    func aNameCorrectedAfterTheEndingMovesTheMark(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.live("Jean Tramblay", .postCharge, Self.program)
            let coordinator = People.by(.coordinator, at: later, purpose: .keepRecord)
            let old = try #require(try await house.desk.page(id, by: coordinator).person)
            var new = old
            new.name = "Jean Tremblay"
            let marked = try #require(try await marks(house).first)
            try await house.desk.correctPerson(of: id, from: old.version, to: new, by: coordinator, token: house.form())
            #expect(try await marks(house).map(\.on) == [marked.on])
            #expect(try await marks(house).map(\.until) == [marked.until])
            let right = try await house.opened(.of("Jean Tremblay"), by: People.by(.police, "template"))
            #expect(try await check(right, house) == .possibleMatch(on: marked.on))
            // Without a birth date nobody is recognised; once it is known, the mark is made.
            var unknown = new
            unknown.birthDate = nil
            try await house.desk.correctPerson(of: id, from: new.version, to: unknown, by: coordinator, token: house.form())
            #expect(try await marks(house).isEmpty)
            try await house.desk.correctPerson(of: id, from: unknown.version, to: new, by: coordinator, token: house.form())
            #expect(try await marks(house).map(\.on) == [marked.on])
        }
    }

    @Test(arguments: EngineKind.available)
    func anExpiredMarkerIsDestroyed(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.live("Jean Tremblay", .postCharge, Self.program)
            let until = try #require(try await marks(house).first?.until)
            func sweep(_ date: CivilDate) async throws {
                try await house.desk.sweepSpent(by: By(Actor(operator: "root"), at: Instant("\(date)T15:00:00.000Z")!))
            }
            try await sweep(until.adding(days: 1))
            #expect(try await house.count("once_marker") == 1)
            try await sweep(until.adding(days: 2))
            #expect(try await house.count("once_marker") == 0)
        }
    }
}
