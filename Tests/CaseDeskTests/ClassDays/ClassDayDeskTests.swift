import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

private let stop = "grande-prairie-stop"
/// A date, where `day` is a class day.
func civil(_ text: String) -> CivilDate { CivilDate(text)! }
private let now = Instant("2026-03-21T17:00:00.000Z")!
private let coordinator = People.by(.coordinator, at: now)
/// The evening of the class day of April 18.
private let during = People.by(.coordinator, at: Instant("2026-04-18T23:30:00.000Z")!)
/// The day after it.
private let after = People.by(.coordinator, at: Instant("2026-04-19T17:00:00.000Z")!)

extension DeskHouse {
    /// A class day in the calendar.
    func planned(_ date: String, seats: Int = 2, words: ClassDayWords = ClassDayWords(), in language: Language = .en) async throws -> ClassDayID {
        let agenda = self.program(stop).classDay.map(ClassDay.proposedAgenda) ?? []
        let plan = ClassDay(date: civil(date), language: language, hasInterpreters: false, capacity: seats, agenda: agenda)
        return try await desk.planClassDay(plan, words: words, by: coordinator, token: form())
    }

    /// Somebody who has agreed, needs a seat, and has this court date.
    func needing(_ name: String, court: String?) async throws -> CaseID {
        let births = ["Jean Tremblay": "1984-07-12", "Minh Nguyen": "1979-01-30", "Olu Adeyemi": "1990-11-02", "Étienne Roy": "1971-05-17"]
        let id = try await referred(name, .postCharge, stop, born: births[name])
        try await screen(id, .postCharge, stop)
        try await decide(id, .postCharge, stop)
        try await enrol(id, .postCharge, stop)
        let date = civil("2026-03-20")
        try await act(.releaseSeat(.program), on: date, in: id, by: coordinator)
        if let court { try await act(.setCourtDate(Act.CourtDate(on: civil(court))), on: date, in: id, by: coordinator) }
        return id
    }

    func seat(_ id: CaseID, on day: ClassDayID, waiting: Bool = false) async throws {
        try await desk.takeSeat(id, on: day, waiting: waiting, by: coordinator, token: form())
    }

    func seated(_ day: ClassDayID) async throws -> Set<CaseID> { Set(try await desk.classDay(day, by: coordinator).seats.map(\.id)) }
    func booked(_ id: CaseID) async throws -> CivilDate? { try await desk.page(id, by: coordinator).state.classDay?.value }
}

func refusal(_ act: () async throws -> Void) async throws -> String? {
    do {
        try await act()
        return nil
    } catch let refusal as Refusal {
        return refusal.code
    }
}

@Suite struct ClassDayDeskTests {
    @Test(arguments: EngineKind.available)
    func thePlaceAndThePresentersAreForgottenAndTheSeatsAreNot(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let words = ClassDayWords(venue: "Hall B, side door", presenters: ["vice-laws": "Robin"])
            let day = try await house.planned("2026-04-18", words: words)
            let id = try await house.needing("Jean Tremblay", court: "2026-05-20")
            try await house.seat(id, on: day)
            func swept(on date: String) async throws -> ClassDayPage {
                let at = Instant("\(date)T12:00:00.000Z")!
                try await house.desk.sweepSpent(by: By(Actor(operator: "root"), at: at))
                return try await house.desk.classDay(day, by: People.by(.coordinator, at: at))
            }
            #expect(try await swept(on: "2026-07-17").words.venue == "Hall B, side door")
            let later = try await swept(on: "2026-07-18")
            #expect(later.words == ClassDayWords() && later.seats.map(\.id) == [id])
            #expect(try await house.store.read { try $0.count("SELECT COUNT(*) FROM class_day WHERE sealed IS NOT NULL") } == 0)
        }
    }

    @Test(arguments: EngineKind.available)
    func theOneWithTheLeastTimeBeforeCourtStandsFirst(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let late = try await house.needing("Jean Tremblay", court: "2026-05-20")
            let soon = try await house.needing("Minh Nguyen", court: "2026-04-28")
            let day = try await house.planned("2026-04-18")
            #expect(try await house.desk.classDay(day, by: coordinator).needing.map(\.id) == [soon, late])
            try await house.seat(late, on: day)
            #expect(try await house.booked(late) == civil("2026-04-18"))
            let page = try await house.desk.classDay(day, by: coordinator)
            #expect(page.seats.map(\.id) == [late] && page.seats.map(\.number) == [1] && page.needing.map(\.id) == [soon])
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func aFreedSeatGoesToTheOneWhoWaitsWithTheLeastTime(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18", seats: 1)
            let first = try await house.needing("Jean Tremblay", court: "2026-05-20")
            let later = try await house.needing("Minh Nguyen", court: "2026-05-10")
            let soon = try await house.needing("Olu Adeyemi", court: "2026-04-28")
            #expect(try await refusal { try await house.seat(first, on: day, waiting: true) } == "class-day-not-full")
            try await house.seat(first, on: day)
            #expect(try await refusal { try await house.seat(later, on: day) } == "class-day-full")
            try await house.seat(later, on: day, waiting: true)
            try await house.seat(soon, on: day, waiting: true)
            #expect(try await house.desk.classDay(day, by: coordinator).waiting.map(\.id) == [soon, later])
            // Whoever takes consent back gives up the seat without anybody thinking of it.
            try await house.act(.withdrawConsent, on: civil("2026-03-21"), in: first, by: coordinator)
            #expect(try await house.seated(day) == [soon])
            #expect(try await house.booked(soon) == civil("2026-04-18"))
            #expect(try await house.desk.classDay(day, by: coordinator).waiting.map(\.id) == [later])
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func aPersonWhoMovesGivesTheFirstSeatToWhoeverWaits(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (full, other) = (try await house.planned("2026-04-18", seats: 1), try await house.planned("2026-05-02"))
            let one = try await house.needing("Jean Tremblay", court: "2026-05-20")
            let two = try await house.needing("Minh Nguyen", court: "2026-05-10")
            try await house.seat(one, on: full)
            try await house.seat(two, on: full, waiting: true)
            try await house.seat(one, on: other)
            #expect(try await house.seated(full) == [two])
            #expect(try await house.seated(other) == [one])
            #expect(try await house.booked(one) == civil("2026-05-02"))
        }
    }

    @Test(arguments: EngineKind.available)
    func snowSeatsEveryoneAgainInOneAct(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let snowed = try await house.planned("2026-04-18", seats: 3)
            let next = try await house.planned("2026-04-25", seats: 1)
            let last = try await house.planned("2026-05-02", seats: 1)
            let people = [
                try await house.needing("Jean Tremblay", court: "2026-05-20"), try await house.needing("Minh Nguyen", court: "2026-05-10"),
                try await house.needing("Olu Adeyemi", court: "2026-05-30"),
            ]
            for id in people { try await house.seat(id, on: snowed) }
            let went = try await house.desk.cancelClassDay(snowed, because: .weather, by: coordinator, token: house.form())
            #expect(went.moved == [people[1]: civil("2026-04-25"), people[0]: civil("2026-05-02")])
            #expect(went.unseated == [people[2]])
            #expect(try await house.seated(next) == [people[1]])
            #expect(try await house.seated(last) == [people[0]])
            #expect(try await house.booked(people[2]) == nil)
            #expect(try await house.desk.page(people[2], by: coordinator).attentions.contains { $0.kind == .schedule })
            #expect(try await house.desk.classDay(snowed, by: coordinator).planned.status == .cancelled)
            #expect(try await refusal { try await house.seat(people[2], on: snowed) } == "class-day-not-planned")
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func coAccusedAreNeverSeatedTogether(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            let one = try await house.needing("Jean Tremblay", court: nil)
            let other = try await house.needing("Minh Nguyen", court: nil)
            try await house.desk.keepApart(other, from: one, as: .coAccused, by: coordinator, token: house.form())
            try await house.seat(one, on: day)
            #expect(try await refusal { try await house.seat(other, on: day) } == "day-impossible")
            try await house.desk.stopKeepingApart(one, from: other, by: coordinator, token: house.form())
            try await house.seat(other, on: day)
            // Found out only afterwards: the page says so.
            try await house.desk.keepApart(one, from: other, as: .relatives, by: coordinator, token: house.form())
            #expect(try await house.desk.classDay(day, by: coordinator).seats.map(\.apart) == [[2], [1]])
        }
    }

    @Test(arguments: EngineKind.available)
    func thePlaceAndThePresentersAreSealed(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let words = ClassDayWords(venue: "Hall behind St. Brigid", presenters: ["impact-of-exploitation": "Rose"], warnings: ["health-risks": "pictures"])
            let id = try await house.planned("2026-04-18", words: words)
            #expect(try await house.desk.classDay(id, by: coordinator).words == words)
            if kind == .sqlite { #expect(try house.folder.allBytes().range(of: Data("St. Brigid".utf8)) == nil) }
            // The sweep of keys without a record leaves a class day's alone.
            let later = By(Actor(operator: "root"), at: now.adding(seconds: 3 * 86_400), program: stop)
            #expect(try await house.desk.sweepOrphans(by: later) == 0)
            #expect(try await house.desk.classDay(id, by: coordinator).words == words)
        }
    }

    @Test(arguments: EngineKind.available)
    func aPlanThatSomebodyChangedMeanwhileIsNotOverwritten(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.planned("2026-04-18")
            var day = try await house.desk.classDay(id, by: coordinator).planned.day
            day.capacity = 5
            try await house.desk.changeClassDay(id, to: day, words: ClassDayWords(), from: 1, by: coordinator, token: house.form())
            await #expect(throws: DeskError.self) {
                try await house.desk.changeClassDay(id, to: day, words: ClassDayWords(), from: 1, by: coordinator, token: house.form())
            }
            #expect(try await house.desk.classDay(id, by: coordinator).planned.day.capacity == 5)
            let one = try await house.needing("Jean Tremblay", court: nil)
            try await house.seat(one, on: id)
            day.date = civil("2026-04-25")
            #expect(
                try await refusal {
                    try await house.desk.changeClassDay(id, to: day, words: ClassDayWords(), from: 2, by: coordinator, token: house.form())
                } == "class-date-taken")
        }
    }

    @Test(arguments: EngineKind.available)
    func moreSeatsGoToThoseWhoWait(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.planned("2026-04-18", seats: 1)
            let (one, two) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            try await house.seat(one, on: id)
            try await house.seat(two, on: id, waiting: true)
            var day = try await house.desk.classDay(id, by: coordinator).planned.day
            day.capacity = 2
            try await house.desk.changeClassDay(id, to: day, words: ClassDayWords(), from: 1, by: coordinator, token: house.form())
            #expect(try await house.seated(id) == [one, two])
        }
    }

    @Test func onlyTheCoordinatorPlansAndSeats() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.planned("2026-04-18")
            let one = try await house.needing("Jean Tremblay", court: nil)
            let prosecutor = People.by(.prosecutor, at: now)
            #expect(try await refusal { try await house.desk.takeSeat(one, on: id, by: prosecutor, token: house.form()) } == "not-yours")
            await #expect(throws: DeskError.self) { _ = try await house.desk.classDays(by: prosecutor) }
            await #expect(throws: DeskError.self) { _ = try await house.desk.doorList(of: id, since: nil, by: prosecutor) }
            let elsewhere = People.by(.coordinator, "longueuil", agency: People.otherAgency, at: now)
            await #expect(throws: DeskError.notFound) { _ = try await house.desk.classDay(id, by: elsewhere) }
        }
    }
}

@Suite struct DoorDeskTests {
    private func entry(_ house: DeskHouse, _ kind: DoorEntry.Kind, _ at: String, segment: String? = nil) -> DoorEntry {
        DoorEntry(id: DoorEntryID(from: house.chance), kind: kind, at: CivilTime(at)!, segment: segment)
    }

    @Test(arguments: EngineKind.available)
    func anEntrySentTwiceIsKeptOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            try await house.seat(try await house.needing("Jean Tremblay", court: nil), on: day)
            let sent = [(seat: 1, entry: entry(house, .identity, "08:50")), (seat: 1, entry: entry(house, .left, "12:00"))]
            let first = try await house.desk.enterAtDoor(sent, on: day, by: during)
            let again = try await house.desk.enterAtDoor(sent + [(seat: 9, entry: entry(house, .identity, "09:00"))], on: day, by: during)
            #expect(first.map(\.refusal) == [nil, nil])
            #expect(again.map { $0.refusal?.code } == [nil, nil, "seat-gone"])
            let list = try #require(try await house.desk.doorList(of: day, since: nil, by: during))
            #expect(list.seats.map(\.initials) == ["JT"] && list.seats.first?.entries == sent.map(\.entry))
        }
    }

    @Test(arguments: EngineKind.available)
    func whatTheDoorSaidBecomesTheRecordOfTheCase(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18", seats: 3)
            let there = try await house.needing("Jean Tremblay", court: nil)
            let left = try await house.needing("Minh Nguyen", court: nil)
            let away = try await house.needing("Olu Adeyemi", court: nil)
            for id in [there, left, away] { try await house.seat(id, on: day) }
            let entries = [
                (seat: 1, entry: entry(house, .identity, "08:50")), (seat: 2, entry: entry(house, .identity, "08:55")),
                (seat: 2, entry: entry(house, .left, "13:30")),
            ]
            _ = try await house.desk.enterAtDoor(entries, on: day, by: during)
            let page = try await house.desk.classDay(day, by: after)
            let rules = try #require(page.program.classDay)
            func outcome(_ seat: Int, _ absence: Act.Absence?) -> SeatOutcome {
                let presence = page.seats[seat - 1].presence
                return SeatOutcome(
                    attended: presence.attended(on: page.planned.day, by: page.now, under: rules), identityChecked: presence.identityChecked, absence: absence)
            }
            let desk = house.desk
            try await desk.enterSeat(1, of: there, on: day, as: outcome(1, nil), reason: nil, by: after, token: house.form())
            #expect(try await desk.page(there, by: after).stage == .attended)
            #expect(
                try await refusal { try await desk.enterSeat(2, of: left, on: day, as: outcome(2, nil), reason: nil, by: after, token: house.form()) }
                    == "outcome-needed")
            try await desk.enterSeat(2, of: left, on: day, as: outcome(2, .leftEarly), reason: "felt ill", by: after, token: house.form())
            try await desk.enterSeat(3, of: away, on: day, as: outcome(3, .unacceptable), reason: "no word from him", by: after, token: house.form())
            let half = try await desk.page(left, by: after)
            #expect(half.stage == .agreed && half.state.segments.count == 3 && half.state.absences.map(\.value) == [.leftEarly])
            #expect(half.timeline.contains { $0.texts[.reason] == "felt ill" })
            #expect(try await desk.page(away, by: after).state.segments.isEmpty)
            #expect(try await desk.classDay(day, by: after).planned.status == .held)
            // Nothing more is entered in a day that is over, and what comes late from a tablet is told so.
            let late = try await desk.enterAtDoor([(seat: 1, entry: entry(house, .left, "16:00"))], on: day, by: after)
            #expect(late.map { $0.refusal?.code } == ["class-day-not-planned"])
            #expect(try await desk.verify().holds)
        }
    }
}

@Suite struct VenueTests {
    @Test(arguments: EngineKind.available)
    func thePlaceIsToldOnlyShortlyBefore(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.planned("2026-04-18", words: ClassDayWords(venue: "Hall B"))
            let one = try await house.needing("Jean Tremblay", court: nil)
            let other = try await house.needing("Minh Nguyen", court: nil)
            try await house.seat(one, on: id)
            func asked(_ on: String, _ who: CaseID) async throws -> String? {
                try await house.desk.venueTold(to: who, by: People.by(.coordinator, at: Instant("\(on)T17:00:00.000Z")!))
            }
            #expect(try await asked("2026-04-15", one) == nil)
            #expect(try await asked("2026-04-16", one) == "Hall B")
            #expect(try await asked("2026-04-16", other) == nil)
        }
    }

    @Test(arguments: EngineKind.available)
    func aDayOfTheCalendarIsBookedByTakingASeatThere(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            let id = try await house.needing("Jean Tremblay", court: "2026-05-20")
            let date = civil("2026-03-21")
            #expect(try await house.refusal(.schedule(classDay: civil("2026-04-18")), on: date, in: id, by: coordinator) == "class-day-in-calendar")
            #expect(try await house.booked(id) == nil)
            #expect(try await house.refusal(.schedule(classDay: civil("2026-04-25")), on: date, in: id, by: coordinator) == nil)
            try await house.seat(id, on: day)
            #expect(try await house.booked(id) == civil("2026-04-18"))
        }
    }

    @Test(arguments: EngineKind.available)
    func aCorrectionThatBringsADayBackTakesASeatOrIsShownWithoutOne(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18", seats: 1)
            let first = try await house.needing("Jean Tremblay", court: "2026-05-20")
            let second = try await house.needing("Minh Nguyen", court: "2026-05-10")
            func mend(_ id: CaseID) async throws {
                let last = try await house.desk.page(id, by: coordinator).sequence
                try await house.act(.correct(sequence: last), on: civil("2026-03-21"), in: id, by: coordinator, texts: [.reason: "The wrong person"])
            }
            try await house.seat(first, on: day)
            try await house.act(.releaseSeat(.program), on: civil("2026-03-21"), in: first, by: coordinator)
            #expect(try await house.seated(day).isEmpty)
            try await mend(first)
            #expect(try await house.seated(day) == [first])
            #expect(try await house.booked(first) == civil("2026-04-18"))
            // A later date that is taken back brings the seat back too.
            try await house.act(.schedule(classDay: civil("2026-04-25")), on: civil("2026-03-21"), in: first, by: coordinator)
            #expect(try await house.seated(day).isEmpty)
            try await house.seat(second, on: day)
            try await mend(first)
            #expect(try await house.booked(first) == civil("2026-04-18"))
            let page = try await house.desk.classDay(day, by: coordinator)
            #expect(page.seats.map(\.id) == [second] && page.unseated.map(\.id) == [first] && page.needing.isEmpty)
            #expect(try await house.desk.verify().holds)
        }
    }
}
