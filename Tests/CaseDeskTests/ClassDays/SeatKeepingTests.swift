import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

private let before = People.by(.coordinator, at: Instant("2026-03-21T17:00:00.000Z")!)
/// Seven in the atSeven, two hours before the class.
private let atSeven = People.by(.coordinator, at: Instant("2026-04-18T13:00:00.000Z")!)
private let evening = People.by(.coordinator, at: Instant("2026-04-18T23:30:00.000Z")!)
private let dayAfter = People.by(.coordinator, at: Instant("2026-04-19T17:00:00.000Z")!)

extension DeskHouse {
    fileprivate func see(_ seat: Int, _ kind: DoorEntry.Kind = .identity, at time: String = "08:50", on day: ClassDayID, by: By = evening) async throws -> String? {
        let entry = DoorEntry(id: DoorEntryID(from: chance), kind: kind, at: CivilTime(time)!)
        return try await desk.enterAtDoor([(seat: seat, entry: entry)], on: day, by: by).first?.refusal?.code
    }

    fileprivate func give(_ id: CaseID, on day: ClassDayID, waiting: Bool = false, by: By = before) async throws {
        try await desk.takeSeat(id, on: day, waiting: waiting, by: by, token: form())
    }

    fileprivate func giveUp(_ id: CaseID, on day: ClassDayID, by: By = before) async throws {
        try await desk.releaseSeat(id, on: day, as: .ownRequest, by: by, token: form())
    }

    fileprivate func number(_ table: SQL, of id: CaseID) async throws -> Int {
        try await store.read { try $0.count("SELECT COUNT(*) FROM " + table + " WHERE case_id = $1", id) }
    }
}

private let leftEarly = SeatOutcome(attended: [], identityChecked: true, absence: .leftEarly)

@Suite struct SeatKeepingTests {
    @Test(arguments: EngineKind.available)
    func aSeatNumberIsNeverGivenToAnybodyElse(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18", seats: 3)
            let (one, two) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            let walkIn = try await house.needing("Olu Adeyemi", court: nil)
            for id in [one, two] { try await house.give(id, on: day) }
            try await house.giveUp(two, on: day)
            try await house.give(walkIn, on: day, by: evening)
            #expect(try await house.desk.classDay(day, by: evening).seats.map(\.number) == [1, 3])
            #expect(try await house.see(2, on: day) == "seat-gone")
            let desk = house.desk
            func enter(_ seat: Int, _ id: CaseID) async throws -> String? {
                try await refusal { try await desk.enterSeat(seat, of: id, on: day, as: leftEarly, reason: "ill", by: evening, token: house.form()) }
            }
            #expect(try await enter(2, two) == "seat-anothers")
            #expect(try await enter(3, two) == "seat-anothers")
            #expect(try await enter(3, walkIn) == nil)
        }
    }

    @Test(arguments: EngineKind.available)
    func whatWasSeenAtTheDoorIsKeptUntilItIsEntered(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (day, next) = (try await house.planned("2026-04-18"), try await house.planned("2026-05-02"))
            let (one, two) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            for id in [one, two] { try await house.give(id, on: day) }
            #expect(try await house.see(1, on: day, by: before) == "door-too-early")
            #expect(try await house.see(1, on: day) == nil)
            #expect(try await house.see(2, on: day) == nil)
            #expect(try await refusal { try await house.giveUp(one, on: day, by: evening) } == "enter-first")
            #expect(try await refusal { try await house.give(one, on: next, by: evening) } == "enter-first")
            // An act in the case moves the person; what was seen stays to be entered.
            try await house.act(.withdrawConsent, on: civil("2026-04-18"), in: two, by: evening)
            #expect(try await house.number("door_entry", of: two) == 1)
            try await house.desk.enterSeat(2, of: two, on: day, as: leftEarly, reason: "left", by: dayAfter, token: house.form())
            #expect(try await house.number("door_entry", of: one) == 1)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func aDayThatBreaksOffKeepsWhatWasSeenAndMovesTheOthers(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (day, next) = (try await house.planned("2026-04-18", seats: 3), try await house.planned("2026-05-02"))
            let (one, two) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            let gone = try await house.needing("Olu Adeyemi", court: nil)
            for id in [one, two, gone] { try await house.give(id, on: day) }
            #expect(try await house.see(1, on: day) == nil)
            // Of a record that is being destroyed nothing can be written any more, which doesn't hold the day.
            try await house.store.write { try Disposals.begin(gone, by: "operator", at: atSeven.now, $0.connection) }
            let went = try await house.desk.cancelClassDay(day, because: .weather, by: evening, token: house.form())
            #expect(went.kept == [one] && went.moved == [two: civil("2026-05-02")] && went.unseated.isEmpty)
            #expect(try await house.desk.people(of: went, by: evening)[one]?.name == "Jean Tremblay")
            #expect(try await house.see(1, .left, at: "10:00", on: day) == nil)
            #expect(try await house.desk.classDay(day, by: evening).seats.map(\.id) == [one])
            #expect(try await refusal { try await house.give(one, on: next, by: evening) } == "enter-first")
            try await house.desk.enterSeat(1, of: one, on: day, as: leftEarly, reason: "snow", by: dayAfter, token: house.form())
            #expect(try await house.desk.page(one, by: dayAfter).state.absences.map(\.value) == [.leftEarly])
            #expect(try await house.desk.classDay(day, by: dayAfter).planned.status == .cancelled)
            try await house.give(one, on: next, by: dayAfter)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func aSeatEndsTheWaitingForLaterDays(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (early, late) = (try await house.planned("2026-04-18", seats: 1), try await house.planned("2026-05-02", seats: 1))
            let (one, other) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            let waits = try await house.needing("Olu Adeyemi", court: nil)
            try await house.give(one, on: early)
            try await house.give(other, on: late)
            for day in [early, late] { try await house.give(waits, on: day, waiting: true) }
            try await house.giveUp(one, on: early)
            #expect(try await house.booked(waits) == civil("2026-04-18"))
            #expect(try await house.desk.classDay(late, by: before).waiting.isEmpty)
            #expect(try await refusal { try await house.give(waits, on: late, waiting: true) } == "seated-earlier")
        }
    }

    @Test(arguments: EngineKind.available)
    func nobodyIsSeatedUnaskedOnTheDayItselfOrOnTheCourtDate(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18", seats: 2)
            let (one, two) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            let inCourt = try await house.needing("Olu Adeyemi", court: "2026-04-18")
            let free = try await house.needing("Étienne Roy", court: nil)
            for id in [one, two] { try await house.give(id, on: day) }
            try await house.give(inCourt, on: day, waiting: true)
            try await house.giveUp(one, on: day)
            #expect(try await house.seated(day) == [two])
            try await house.give(one, on: day)
            try await house.give(free, on: day, waiting: true)
            try await house.giveUp(one, on: day, by: atSeven)
            try await house.desk.fillSeats(of: day, by: atSeven, token: house.form())
            #expect(try await house.seated(day) == [two])
            // Asked, they can be.
            try await house.give(free, on: day, by: atSeven)
            #expect(try await house.seated(day) == [two, free])
        }
    }

    @Test(arguments: EngineKind.available)
    func whoHasAttendedTheDayNeedsNoOther(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (day, next) = (try await house.planned("2026-04-18"), try await house.planned("2026-05-02"))
            let one = try await house.needing("Jean Tremblay", court: nil)
            try await house.give(one, on: day)
            let all = Set(try await house.desk.classDay(day, by: before).planned.day.agenda.map(\.segment))
            let outcome = SeatOutcome(attended: all, identityChecked: true, absence: nil)
            try await house.desk.enterSeat(1, of: one, on: day, as: outcome, reason: nil, by: dayAfter, token: house.form())
            #expect(try await refusal { try await house.give(one, on: next, by: dayAfter) } == "attended-already")
        }
    }

    @Test(arguments: EngineKind.available)
    func snowPrefersADayAgainstWhichNothingSpeaks(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let snowed = try await house.planned("2026-04-18", seats: 2)
            _ = try await house.planned("2026-04-25", seats: 2, in: .fr)
            _ = try await house.planned("2026-05-02", seats: 1)
            let (first, second) = (try await house.needing("Jean Tremblay", court: "2026-05-20"), try await house.needing("Minh Nguyen", court: "2026-05-21"))
            let waits = try await house.needing("Olu Adeyemi", court: nil)
            for id in [first, second] { try await house.give(id, on: snowed) }
            try await house.give(waits, on: snowed, waiting: true)
            let went = try await house.desk.cancelClassDay(snowed, because: .weather, by: before, token: house.form())
            #expect(went.moved == [first: civil("2026-05-02"), second: civil("2026-04-25")])
            // Both owe the fee, and one is in a class of another language.
            #expect(went.warnings[first]?.count == 1 && went.warnings[second]?.count == 2 && went.waited == [waits])
        }
    }

    @Test(arguments: EngineKind.available)
    func manyAtTheDoorAtOnceLoseNothing(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            let one = try await house.needing("Jean Tremblay", court: nil)
            try await house.give(one, on: day)
            let entries = (0..<12).map { _ in DoorEntry(id: DoorEntryID(from: house.chance), kind: .identity, at: CivilTime("08:50")!) }
            // Each is sent by two tablets.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for entry in entries + entries {
                    group.addTask {
                        let answers = try await house.desk.enterAtDoor([(seat: 1, entry: entry)], on: day, by: evening)
                        #expect(answers == [DoorAnswer(id: entry.id, refusal: nil)])
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await house.number("door_entry", of: one) == 12)
        }
    }

    @Test(arguments: EngineKind.available)
    func aListThatDidNotChangeIsNoLook(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            let one = try await house.needing("Jean Tremblay", court: nil)
            try await house.give(one, on: day)
            func looks() async throws -> Int {
                try await house.store.read { try $0.count("SELECT COUNT(*) FROM audit_entry WHERE act = 'class-day.door'") }
            }
            let list = try #require(try await house.desk.doorList(of: day, since: nil, by: evening))
            let shown = try await looks()
            #expect(try await house.desk.doorList(of: day, since: list.version, by: evening) == nil)
            #expect(try await looks() == shown && shown == 1)
            #expect(try await house.see(1, on: day) == nil)
            #expect(try await house.desk.doorList(of: day, since: list.version, by: evening)?.seats.first?.entries.count == 1)
            #expect(try await looks() == 2)
        }
    }

    @Test(arguments: EngineKind.available)
    func theDoorIsAuditedByPersonAndForgottenWithTheRecord(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (day, full) = (try await house.planned("2026-04-18"), try await house.planned("2026-04-14", seats: 1))
            let (one, other) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            try await house.give(other, on: full)
            try await house.give(one, on: day)
            try await house.give(one, on: full, waiting: true)
            #expect(try await house.see(1, on: day) == nil)
            #expect(try await house.see(7, on: day) == "seat-gone")
            let audited = try await house.store.read {
                try $0.rows("SELECT records, outcome FROM audit_entry WHERE act = 'class-day.door.enter' ORDER BY outcome") { (try $0.text(0), try $0.text(1)) }
            }
            #expect(audited.count == 2 && audited[0].0.contains(one.text) && audited[1].1.contains("refused"))
            try await house.store.write { writing in
                try writing.connection.execute(
                    "INSERT INTO therapy_client (case_id, account, since, actor) VALUES ($1, 'a', '2026-04-18', 'b')", one)
                _ = try Disposals.end(one, at: dayAfter.now, writing.connection)
            }
            for table: SQL in ["door_entry", "therapy_client"] { #expect(try await house.number(table, of: one) == 0) }
            #expect(try await house.desk.classDay(full, by: evening).planned.waiting == 0)
        }
    }
}
