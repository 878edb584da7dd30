import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct OwnPageTests {
    private static let program = "grande-prairie-stop"

    private func at(_ seconds: Int64) -> Instant { morning.adding(seconds: seconds) }

    /// Opens the own page by a code, and gives the session's secret.
    private func open(_ code: String, _ house: DeskHouse, from address: String = "203.0.113.7", at now: Instant = morning) async throws -> String? {
        guard case .open(let token) = try await house.desk.openOwnPage(code: code, from: address, at: now) else { return nil }
        return token
    }

    @Test(arguments: EngineKind.available) func aCodeOnPaperOpensTheOwnPageAndNoOther(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.opened(.of("Jean Tremblay"))
            let other = try await house.opened(.of("Minh Nguyen", born: "1990-01-02"))
            let code = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            _ = try await house.desk.giveOwnCode(to: other, by: People.coordinator, token: house.form())
            // As it is typed on a telephone: small letters, without spaces, o for zero.
            let typed = code.lowercased().replacing(" ", with: "").replacing("0", with: "o").replacing("1", with: "l")
            let token = try #require(try await open(typed, house))
            let page = try #require(try await house.desk.ownPage(token, at: morning))
            #expect(page.number == (try await house.desk.page(id, by: People.coordinator)).number)
            // Before an offer only language and contact are there to see.
            #expect(!page.isOpen && page.contact?.value == "780-555-0134")
            #expect(try await house.entries("own.page", "viewed") == 1)
        }
    }

    @Test func whatIsKeptOfACodeIsNotTheCode() async throws {
        try await DeskHouse.with(.sqlite) { house in
            let id = try await house.opened(.of("Jean Tremblay"))
            let code = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            let token = try #require(try await open(code, house))
            let kept = try await house.store.read { connection in
                try connection.rows("SELECT code FROM own_code") { try $0.blob(0) } + connection.rows("SELECT token FROM own_session") { try $0.blob(0) }
            }
            #expect(kept.count == 2)
            for bytes in kept {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(bytes.count >= 16 && !text.contains(token) && !text.contains(code.replacing(" ", with: "")))
            }
        }
    }

    @Test(arguments: EngineKind.available) func aSessionIsShort(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.opened(.of("Jean Tremblay"))
            let code = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            let idle = try #require(try await open(code, house))
            #expect(try await house.desk.ownPage(idle, at: at(14 * 60)) != nil)
            #expect(try await house.desk.ownPage(idle, at: at(14 * 60 + 15 * 60 + 1)) == nil)
            let used = try #require(try await open(code, house))
            for minute in stride(from: Int64(10), through: 60, by: 10) { #expect(try await house.desk.ownPage(used, at: at(minute * 60)) != nil) }
            #expect(try await house.desk.ownPage(used, at: at(60 * 60 + 1)) == nil)
            let left = try #require(try await open(code, house))
            try await house.desk.closeOwnPage(left)
            #expect(try await house.desk.ownPage(left, at: morning) == nil)
        }
    }

    @Test func aNewCodeTakesThePlaceOfTheOldOneAndEndsItsSessions() async throws {
        try await DeskHouse.with(.sqlite) { house in
            let id = try await house.opened(.of("Jean Tremblay"))
            let lost = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            let token = try #require(try await open(lost, house))
            let code = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            #expect(try await house.desk.ownPage(token, at: morning) == nil)
            #expect(try await open(lost, house) == nil)
            #expect(try await open(code, house) != nil)
        }
    }

    @Test func onlyTheCoordinatorOfTheProgramGivesACode() async throws {
        try await DeskHouse.with(.sqlite) { house in
            let id = try await house.opened(.of("Jean Tremblay"))
            for by in [People.police, People.prosecutor, People.by(.therapist), People.by(.administrator)] {
                await #expect(throws: DeskError.noGrant) { try await house.desk.giveOwnCode(to: id, by: by, token: house.form()) }
            }
            let stranger = People.by(.coordinator, "edmonton-stop")
            await #expect(throws: DeskError.notFound) { try await house.desk.giveOwnCode(to: id, by: stranger, token: house.form()) }
        }
    }

    /// 1,000 guesses from one address: they are slowed down and find nothing, and the person, elsewhere, opens the page at once.
    @Test(arguments: EngineKind.available) func guessesAreThrottledAndLockNobodyElseOut(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.opened(.of("Jean Tremblay"))
            let code = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            var (tried, waited) = (0, 0)
            for _ in 0..<1000 {
                switch try await house.desk.openOwnPage(code: PaperCode.draw(house.chance), from: "198.51.100.9", at: morning) {
                case .open: Issue.record("a guess opened a page")
                case .unknown, .early: tried += 1
                case .wait(let seconds):
                    waited += 1
                    #expect(seconds > 0 && seconds <= 15 * 60)
                }
            }
            #expect(tried <= CodeQuestions.free + 1 && waited >= 1000 - CodeQuestions.free - 1)
            #expect(try await open(code, house, from: "203.0.113.7") != nil)
            // Whoever sits behind the same address waits a quarter of an hour at most.
            #expect(try await open(code, house, from: "198.51.100.9", at: at(15 * 60 + 1)) != nil)
        }
    }

    @Test(arguments: EngineKind.available) func afterTheOfferAllStandsThere(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let id = try await house.referred("Jean Tremblay", .postCharge, Self.program)
            try await house.screen(id, .postCharge, Self.program)
            try await house.decide(id, .postCharge, Self.program)
            try await house.enrol(id, .postCharge, Self.program)
            let evening = Instant("2026-03-21T18:00:00.000Z")!
            let by = People.by(.coordinator, at: evening)
            let letter = try await house.desk.makeLetter(.agreement, in: .fr, for: id, origin: nil, by: by, token: house.form())
            let report = try? await house.desk.makeLetter(.completionReport, in: .fr, for: id, origin: nil, by: by, token: house.form())
            let code = try await house.desk.giveOwnCode(to: id, by: by, token: house.form())
            let token = try #require(try await open(code, house, at: evening))
            let page = try #require(try await house.desk.ownPage(token, at: evening))
            #expect(page.isOpen && page.stage == .scheduled && page.fee?.balance == Money(cents: 75_000))
            #expect(page.letters.map(\.id) == [letter])
            #expect(page.looks.contains { $0.role == .coordinator })
            let pdf = try #require(try await house.desk.ownLetter(letter, token, at: evening))
            #expect(pdf.starts(with: Array("%PDF-".utf8)))
            if let report { await #expect(throws: DeskError.notFound) { try await house.desk.ownLetter(report, token, at: evening) } }
            // The own look is logged as the person's, and isn't among those that the person is told of.
            let again = try #require(try await house.desk.ownPage(token, at: evening))
            #expect(again.looks == page.looks)
        }
    }
}
