import Cases
import Core
import Database
import Foundation
import Programs
import Testing

@testable import CaseDesk

private let now = Instant("2026-03-21T17:00:00.000Z")!
private let coordinator = People.by(.coordinator, at: now)

extension DeskHouse {
    /// Somebody who presents, with the session that her code opens.
    fileprivate func presenter(_ name: String = "Robin Redbreast", avoiding names: [String] = []) async throws -> (id: PresenterID, session: String) {
        let known: Set<String> = Set(try await store.read { try $0.rows("SELECT id FROM presenter") { try $0.text(0) } })
        let code = try await desk.addPresenter(name, by: coordinator, token: form())
        guard case .open(let session) = try await desk.openPresenterPage(code: code, from: "203.0.113.9", at: now) else { throw OwnPageEnded() }
        let id = try await store.read { try $0.rows("SELECT id FROM presenter") { try $0.text(0) } }.first { !known.contains($0) }.flatMap { PresenterID($0) }
        if !names.isEmpty { #expect(try await desk.avoid(names, session, at: now, token: form()) == .kept) }
        return (try #require(id), session)
    }

    fileprivate func place(_ id: PresenterID, on day: ClassDayID, _ isPlaced: Bool = true) async throws {
        try await desk.place(id, on: day, isPlaced, by: coordinator, token: form())
    }

    fileprivate func rows(_ table: String) async throws -> Int {
        let sql: SQL =
            switch table {
            case "presenter": "SELECT COUNT(*) FROM presenter"
            case "presenter_name": "SELECT COUNT(*) FROM presenter_name"
            case "presenter_day": "SELECT COUNT(*) FROM presenter_day"
            default: "SELECT COUNT(*) FROM presenter_session"
            }
        return try await store.read { try $0.count(sql) }
    }

    fileprivate func hers(_ session: String) async throws -> PresenterPage { try #require(try await desk.presenterPage(session, at: now)) }
}

@Suite struct PresenterDeskTests {
    @Test(arguments: EngineKind.available) func whoeverSheMustNotMeetGetsNoSeatAndNobodyIsToldWhy(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            let (one, other) = (try await house.needing("Jean Tremblay", court: nil), try await house.needing("Minh Nguyen", court: nil))
            // A name in error, by how it sounds.
            let robin = try await house.presenter(avoiding: ["Trembley"])
            try await house.place(robin.id, on: day)
            #expect(try await refusal { try await house.seat(one, on: day) } == "day-impossible")
            #expect(try await house.entries("case.schedule", "refused:day-impossible") == 1)
            try await house.seat(other, on: day)
            // The page says what the act says; and both say the same as of two who are kept apart.
            func shown(_ id: CaseID) async throws -> SeatStanding? {
                try await house.desk.seatChoices(of: id, by: coordinator).choices.first { $0.planned.id == day }?.standing
            }
            let standing = try await shown(one)
            try await house.place(robin.id, on: day, false)
            try await house.desk.keepApart(one, from: other, as: .relatives, by: coordinator, token: house.form())
            #expect(try await shown(one) == standing)
            guard case .refused(let refused)? = standing else {
                Issue.record("a seat is offered")
                return
            }
            for word in ["Tremb", "Robin", "present", "apart", "kept"] { #expect(!refused.sentence.en.contains(word)) }
        }
    }

    @Test(arguments: EngineKind.available) func onOnesOwnPageTheDayIsntOffered(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (first, second) = (try await house.planned("2026-04-18"), try await house.planned("2026-05-16"))
            let id = try await house.needing("Jean Tremblay", court: "2026-06-10")
            let robin = try await house.presenter(avoiding: ["Tremblay"])
            try await house.place(robin.id, on: first)
            let code = try await house.desk.giveOwnCode(to: id, by: coordinator, token: house.form())
            guard case .open(let session) = try await house.desk.openOwnPage(code: code, from: "203.0.113.7", at: now) else { throw OwnPageEnded() }
            #expect(try await house.desk.ownPage(session, at: now)?.days.map(\.id) == [second])
            #expect(try await refusal { try await house.desk.takeOwnSeat(on: first, session, at: now, token: house.form()) } == "day-impossible")
            try await house.desk.takeOwnSeat(on: second, session, at: now, token: house.form())
        }
    }

    @Test(arguments: EngineKind.available) func aDayOnWhichSomebodySitsWhomSheNamedIsntHers(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let (first, second) = (try await house.planned("2026-04-18"), try await house.planned("2026-05-16"))
            let id = try await house.needing("Jean Tremblay", court: nil)
            try await house.seat(id, on: first)
            let robin = try await house.presenter(avoiding: ["Jean Tremblay"])
            #expect(try await house.desk.presenters(on: first, by: coordinator).lines.map(\.refusal?.code) == ["day-impossible"])
            #expect(try await refusal { try await house.place(robin.id, on: first) } == "day-impossible")
            #expect(try await house.desk.presenters(on: second, by: coordinator).lines.map(\.refusal) == [nil])
            try await house.place(robin.id, on: second)
            #expect(try await house.hers(robin.session).days.map(\.isClear) == [true])
            // Whom she names only afterwards: she is told, nobody else is, and no seat moves.
            let late = try await house.presenter("Wren")
            try await house.place(late.id, on: first)
            #expect(try await house.hers(late.session).days.map(\.isClear) == [true])
            #expect(try await house.desk.avoid(["TREMBLAY"], late.session, at: now, token: house.form()) == .kept)
            #expect(try await house.hers(late.session).days.map(\.isClear) == [false])
            #expect(try await house.seated(first) == [id])
        }
    }

    @Test(arguments: EngineKind.available) func aSeatThatGetsFreeGoesToNobodyWhomSheMustNotMeet(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18", seats: 1)
            let one = try await house.needing("Minh Nguyen", court: nil)
            let (two, three) = (try await house.needing("Jean Tremblay", court: "2026-05-02"), try await house.needing("Olu Adeyemi", court: "2026-06-20"))
            try await house.seat(one, on: day)
            for id in [two, three] { try await house.seat(id, on: day, waiting: true) }
            let robin = try await house.presenter(avoiding: ["Tremblay"])
            try await house.place(robin.id, on: day)
            // First in line is the one with less time; the seat goes to the next, also when an act of the case frees it.
            try await house.act(.releaseSeat(.ownRequest), on: civil("2026-03-21"), in: one, by: coordinator)
            #expect(try await house.seated(day) == [three])
            // Called off for snow, each goes to a day that is possible.
            let later = try await house.planned("2026-05-16")
            try await house.place(robin.id, on: later)
            try await house.desk.releaseSeat(two, on: day, as: .ownRequest, by: coordinator, token: house.form())
            let last = try await house.planned("2026-06-06")
            let went = try await house.desk.cancelClassDay(day, because: .weather, by: coordinator, token: house.form())
            #expect(went.moved == [three: civil("2026-05-16")])
            try await house.seat(two, on: last)
        }
    }

    @Test(arguments: EngineKind.available) func theNamesAreNowhereAndGoWhenSheSays(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            let id = try await house.needing("Jean Tremblay", court: nil)
            let robin = try await house.presenter(avoiding: ["Trembley", "Wisława Szymborska", "—"])
            try await house.place(robin.id, on: day)
            // Of what isn't a name nothing is kept.
            #expect(try await house.hers(robin.session).names.count == 2)
            if kind == .sqlite {
                let bytes = try house.folder.allBytes()
                for name in ["Trembley", "trembley", "Szymborska", "szymborska", "Robin Redbreast"] {
                    #expect(bytes.range(of: Data(name.utf8)) == nil, "\(name) is kept")
                }
            }
            // Nor do the rows say that two presenters named one person, or that an index token is the same.
            let wren = try await house.presenter("Wren", avoiding: ["Trembley"])
            let sealed = try await house.store.read { try $0.rows("SELECT sealed FROM presenter_name") { try $0.blob(0) } }
            #expect(Set(sealed).count == 3)
            #expect(try await refusal { try await house.seat(id, on: day) } == "day-impossible")
            for name in try await house.hers(wren.session).names { try await house.desk.stopAvoiding(name.id, robin.session, at: now) }
            #expect(try await house.hers(wren.session).names.count == 1, "another's names aren't hers to delete")
            try await house.desk.stopAvoiding(nil, robin.session, at: now)
            #expect(try await house.hers(robin.session).names.isEmpty)
            try await house.seat(id, on: day)
        }
    }

    @Test(arguments: EngineKind.available) func whoeverIsTakenOffTheListIsForgotten(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let day = try await house.planned("2026-04-18")
            let id = try await house.needing("Jean Tremblay", court: nil)
            let robin = try await house.presenter(avoiding: ["Tremblay"])
            try await house.place(robin.id, on: day)
            let later = By(Actor(operator: "root"), at: now.adding(seconds: 3 * 86_400), program: "grande-prairie-stop")
            #expect(try await house.desk.sweepOrphans(by: later) == 0)
            #expect(try await house.hers(robin.session).name == "Robin Redbreast")
            try await house.desk.removePresenter(robin.id, by: coordinator, token: house.form())
            #expect(try await house.desk.presenterPage(robin.session, at: now) == nil)
            for table in ["presenter", "presenter_name", "presenter_day", "presenter_session"] { #expect(try await house.rows(table) == 0) }
            try await house.seat(id, on: day)
            // Nobody without a day for a year is kept.
            _ = try await house.presenter(avoiding: ["Nguyen"])
            let placed = try await house.presenter("Wren")
            try await house.place(placed.id, on: day)
            for (date, left) in [("2027-03-20", 2), ("2027-03-23", 1), ("2027-04-20", 0)] {
                try await house.desk.sweepSpent(by: By(Actor(operator: "root"), at: Instant("\(date)T17:00:00.000Z")!))
                #expect(try await house.rows("presenter") == left, "\(date)")
            }
        }
    }

    @Test(arguments: EngineKind.available) func aNewCodeEndsTheOldOneAndTryingNamesOneByOneIsSlow(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let robin = try await house.presenter()
            let code = try await house.desk.renewPresenterCode(robin.id, by: coordinator, token: house.form())
            #expect(try await house.desk.presenterPage(robin.session, at: now) == nil)
            guard case .open(let session) = try await house.desk.openPresenterPage(code: code, from: "203.0.113.9", at: now) else { throw OwnPageEnded() }
            for _ in 0...CodeQuestions.free {
                #expect(try await house.desk.avoid(["Somebody Unknown"], session, at: now, token: house.form()) == .kept)
            }
            guard case .wait = try await house.desk.avoid(["Jean Tremblay"], session, at: now, token: house.form()) else {
                Issue.record("names can be tried one after the other")
                return
            }
            let before = try await house.hers(session).names.count
            #expect(before == CodeQuestions.free + 1)
            let calm = now.adding(seconds: 600)
            let many = Array(repeating: "Somebody Unknown", count: CaseDesk.mostPresenterNames)
            #expect(try await house.desk.avoid(many, session, at: calm, token: house.form()) == .tooMany)
            // Nobody but the coordinator of the program keeps the list.
            let day = try await house.planned("2026-04-18")
            for role in Role.allCases where role != .coordinator {
                await #expect(throws: (any Error).self) { try await house.desk.presenters(on: day, by: People.by(role, at: now)) }
                await #expect(throws: (any Error).self) { try await house.desk.addPresenter("X", by: People.by(role, at: now), token: house.form()) }
            }
            let elsewhere = People.by(.coordinator, "edmonton-stop", at: now)
            await #expect(throws: DeskError.self) { try await house.desk.presenters(on: day, by: elsewhere) }
            await #expect(throws: DeskError.self) { try await house.desk.renewPresenterCode(robin.id, by: elsewhere, token: house.form()) }
        }
    }

    /// What somebody typed after the look, or that can't be told, counts for everybody.
    @Test func whatIsntKnownBarsEverybody() {
        let chance = SeededChance(seed: 3)
        let (id, name) = (CaseID(from: chance), PresenterNameID(from: chance))
        #expect(Avoided().bars(id, [name]) && !Avoided().bars(id, []))
    }

    @Test(arguments: EngineKind.available) func noLetterSaysWhoPresents(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let words = ClassDayWords(venue: "Hall B", presenters: ["vice-laws": "Robin Redbreast"])
            let day = try await house.planned("2026-04-18", words: words)
            let id = try await house.needing("Jean Tremblay", court: "2026-06-20")
            let robin = try await house.presenter(avoiding: ["Nguyen"])
            try await house.place(robin.id, on: day)
            try await house.seat(id, on: day)
            let by = People.by(.coordinator, at: Instant("2026-04-17T17:00:00.000Z")!)
            var made = 0
            for kind in LetterKind.allCases {
                for language in Language.official {
                    do {
                        let letter = try await house.desk.makeLetter(kind, in: language, for: id, origin: "https://onward.example.ca", by: by, token: house.form())
                        let text = try PDFReading(try await house.desk.letter(letter, of: id, by: by).pdf).text
                        #expect(!text.contains("Robin") && !text.contains("Redbreast"), "\(kind)")
                        made += 1
                    } catch is Refusal {}
                }
            }
            #expect(made >= 4)
            // The Crown and the police read of the case what they read before she was there.
            let crown = try await house.desk.page(id, by: People.by(.prosecutor, at: now))
            #expect(!crown.timeline.contains { $0.texts.values.contains { $0.contains("Robin") } })
        }
    }
}
