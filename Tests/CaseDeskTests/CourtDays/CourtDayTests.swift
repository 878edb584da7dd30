import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct CourtDayTests {
    private static let program = "grande-prairie-stop"

    private static func by(_ role: Role, on date: CivilDate) -> By { People.by(role, program, at: Instant("\(date)T18:00:00.000Z")!) }

    /// Completed and reported, with a day in court that the test chooses.
    private static func completed(_ name: String, court: CivilDate, room: String? = nil, _ house: DeskHouse) async throws -> CaseID {
        let id = try await house.referred(name, .postCharge, program, born: "1980-01-\(10 + name.count)")
        try await house.screen(id, .postCharge, program)
        try await house.decide(id, .postCharge, program)
        try await house.enrol(id, .postCharge, program)
        try await house.takePart(id, .postCharge, program)
        let date = Act.CourtDate(on: court, at: CivilTime("9:30"), room: room.flatMap { Courtroom(rawValue: $0) })
        try await house.act(.setCourtDate(date), on: day("2026-04-17"), in: id, by: by(.coordinator, on: day("2026-04-17")))
        return id
    }

    private static func number(_ id: CaseID, _ house: DeskHouse) async throws -> FileNumber {
        try await house.desk.page(id, by: by(.coordinator, on: day("2026-04-17"))).number
    }

    /// Whether Today tells of the case at all, and whether in red.
    private static func shown(
        _ number: FileNumber, on date: CivilDate, limit: Int = CaseDesk.todayLimit, _ house: DeskHouse
    ) async throws -> (anywhere: Bool, urgent: Bool) {
        let today = try await house.desk.today(by: by(.coordinator, on: date), limit: limit)
        let urgent = today.urgent.items.contains { $0.number == number && $0.attention.kind == .warrantRisk }
        return (urgent || today.watched.contains { $0.numbers.contains(number) }, urgent)
    }

    @Test(arguments: EngineKind.available)
    func whoHasCompletedStandsOnTodayHoweverFarCourtIs(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let court = day("2026-07-02")
            let id = try await Self.completed("Jean Tremblay", court: court, house)
            let number = try await Self.number(id, house)
            for date in ["2026-04-17", "2026-05-20", "2026-06-24"] {
                #expect(try await Self.shown(number, on: day(date), house) == (true, false), "on \(date)")
            }
            #expect(try await Self.shown(number, on: day("2026-06-25"), house) == (true, true))
            let afterCourt = Self.by(.coordinator, on: court)
            try await house.act(.appear(Act.Appearance(attended: .person, next: nil)), on: court, in: id, by: afterCourt)
            for date in ["2026-07-02", "2026-10-02", "2027-07-02"] {
                #expect(try await Self.shown(number, on: day(date), house) == (true, true), "on \(date)")
            }
            try await house.act(.confirmEnding(.withdrawn), on: court, in: id, by: Self.by(.prosecutor, on: court))
            #expect(try await Self.shown(number, on: day("2026-07-03"), house) == (false, false))
        }
    }

    @Test(arguments: EngineKind.available)
    func nobodyIsCutOffByTheLengthOfThePage(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            var numbers: [FileNumber] = []
            for name in ["Ann Li", "Bo Petit", "Cyr Lavoie", "Dan Ouellet"] {
                let id = try await Self.completed(name, court: day("2026-04-22"), house)
                numbers.append(try await Self.number(id, house))
            }
            for date in ["2026-04-18", "2026-08-01"] {
                for number in numbers {
                    #expect(try await Self.shown(number, on: day(date), limit: 2, house).anywhere, "\(number) on \(date)")
                }
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func theListForTheProsecutorIsAskedForUntilItIsSent(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let court = day("2026-05-12")
            let id = try await Self.completed("Jean Tremblay", court: court, house)
            let number = try await Self.number(id, house)
            func waiting(on date: String) async throws -> [FileNumber] {
                try await house.desk.courtDays(by: Self.by(.coordinator, on: day(date))).unsent
            }
            #expect(try await waiting(on: "2026-05-01").isEmpty)
            #expect(try await waiting(on: "2026-05-02") == [number])
            #expect(try await house.desk.today(by: Self.by(.coordinator, on: day("2026-05-02"))).unsentToCourt == 1)
            let token = house.form()
            try await house.desk.courtListSent([number], by: Self.by(.coordinator, on: day("2026-05-02")), token: token)
            await #expect(throws: DeskError.self) {
                try await house.desk.courtListSent([number], by: Self.by(.coordinator, on: day("2026-05-02")), token: token)
            }
            #expect(try await waiting(on: "2026-05-03").isEmpty)
            // The list that was sent named another day.
            try await house.act(
                .setCourtDate(Act.CourtDate(on: day("2026-05-13"))), on: day("2026-05-04"), in: id, by: Self.by(.coordinator, on: day("2026-05-04")))
            #expect(try await waiting(on: "2026-05-04") == [number])
            await #expect(throws: DeskError.noGrant) {
                try await house.desk.courtListSent([number], by: Self.by(.prosecutor, on: day("2026-05-04")), token: house.form())
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func aDayIsReadByRoomAndEachLineIsAnActOfItsOwn(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let court = day("2026-05-12")
            let ann = try await Self.completed("Ann Li", court: court, room: "4.02", house)
            let bo = try await Self.completed("Bo Petit", court: court, room: "4.01", house)
            let cyr = try await Self.completed("Cyr Lavoie", court: court, house)
            let crown = Self.by(.prosecutor, on: court)
            let before = try await house.desk.courtDay(court, by: crown)
            #expect(before.rooms.map { $0.room?.rawValue } == ["4.01", "4.02", nil])
            #expect(before.lines.map(\.name) == ["Bo Petit", "Ann Li", "Cyr Lavoie"])
            func line(_ id: CaseID) throws -> CourtLine { try #require(before.lines.first { $0.id == id }) }
            try await house.desk.answerCourt(
                .ended(.withdrawn), on: court, in: ann, expecting: try line(ann).sequence, by: crown, token: house.form())
            // Full compliance isn't returned to court: that line alone is refused.
            #expect(!(try line(bo).endings.contains(.returnedToCourt)))
            await #expect(throws: Refusal.self) {
                try await house.desk.answerCourt(
                    .ended(.returnedToCourt), on: court, in: bo, expecting: try line(bo).sequence, by: crown, token: house.form())
            }
            try await house.desk.answerCourt(
                .appeared(Act.Appearance(attended: .counsel, next: day("2026-06-02"))), on: court, in: cyr,
                expecting: try line(cyr).sequence, by: crown, token: house.form())
            let after = try await house.desk.courtDay(court, by: crown)
            #expect(after.lines.map(\.name) == ["Bo Petit", "Ann Li"])
            #expect(after.lines.map(\.ending) == [nil, .withdrawn])
            let days = try await house.desk.courtDays(by: crown).days
            #expect(days == [.init(date: court, open: 1, completed: 1), .init(date: day("2026-06-02"), open: 1, completed: 1)])
            await #expect(throws: DeskError.noGrant) { try await house.desk.courtDay(court, by: Self.by(.police, on: court)) }
        }
    }

    @Test(arguments: EngineKind.available)
    func theNoteIsPoliceWorkUntilTheyConfirmThatItIsGone(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.live("Jean Tremblay", .postCharge, Self.program)
            _ = try await house.live("Minh Nguyen", .volunteer, Self.program, born: "1991-02-03")
            let closed = People.by(.coordinator, Self.program, at: later, purpose: .decide)
            let number = try await house.desk.page(id, by: closed).number
            func notes(on date: String) async throws -> [FileNumber?] {
                try await house.desk.status(by: Self.by(.police, on: day(date))).notes.map(\.number)
            }
            let due = try #require(
                try await house.desk.status(by: Self.by(.police, on: day("2026-05-01"))).lines.first { $0.number == number }?.noteUntil)
            #expect(try await notes(on: due.adding(days: -1).description).isEmpty)
            #expect(try await notes(on: due.description) == [number])
            let today = try await house.desk.today(by: Self.by(.coordinator, on: due))
            #expect(today.overdue.items.contains { $0.number == number && $0.attention.kind == .noteRemoval })
            #expect(
                try await house.refusal(.confirmNoteRemoved, on: due, in: id, by: Self.by(.coordinator, on: due)) == "decides-in-anothers-place")
            try await house.act(.confirmNoteRemoved, on: due, in: id, by: Self.by(.police, on: due))
            #expect(try await notes(on: due.description).isEmpty)
            #expect(try await house.refusal(.confirmNoteRemoved, on: due, in: id, by: Self.by(.police, on: due)) == "no-note")
        }
    }

    @Test(arguments: EngineKind.available)
    func whatAnotherReleaseWroteIsMadeAnewOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await Self.completed("Jean Tremblay", court: day("2026-05-12"), house)
            try await house.store.write { writing in
                try writing.connection.execute("UPDATE attention SET kind = 'court' WHERE case_id = $1 AND kind = 'warrant-risk'", id)
            }
            let number = try await Self.number(id, house)
            #expect(try await !Self.shown(number, on: day("2026-04-18"), house).anywhere)
            #expect(try await house.desk.rebuildAfterUpgrade(by: operatorBy)?.differed == [id])
            #expect(try await Self.shown(number, on: day("2026-04-18"), house).anywhere)
            #expect(try await house.desk.rebuildAfterUpgrade(by: operatorBy) == nil)
        }
    }

    @Test(arguments: EngineKind.available)
    func policeFindTheNotesPageWhereANoteIsKeptAlone(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let program = "grande-prairie-stop"
            let running = try await house.opened(.of("Luc Gagnon", born: "1990-02-02"))
            let ended = try await house.live("Jean Tremblay", .postCharge, program)
            func number(_ id: CaseID) async throws -> FileNumber {
                try await house.desk.page(id, by: People.by(.coordinator, program, at: Instant("2026-05-20T18:00:00.000Z")!, purpose: .personAsked)).number
            }
            let police = People.by(.police, program, at: Instant("2026-05-20T18:00:00.000Z")!)
            await #expect(throws: DeskError.notFound) { _ = try await house.desk.noteKept(in: try await number(running), by: police) }
            #expect(try await house.desk.noteKept(in: try await number(ended), by: police) == ended)
            try await house.act(.confirmNoteRemoved, on: CaseDeskTests.day("2026-05-20"), in: ended, by: police)
            await #expect(throws: DeskError.notFound) { _ = try await house.desk.noteKept(in: try await number(ended), by: police) }
        }
    }
}
