import Cases
import Core
import Database
import Messages
import Programs
import Testing

@testable import CaseDesk

/// Noon in Edmonton, on the day after the tests' first.
private let noon = Instant("2026-03-09T18:00:00.000Z")!
private let home = "203.0.113.7"
private let elsewhere = "198.51.100.9"

@Suite struct OneTimeCodeTests {
    private func at(_ seconds: Int64) -> Instant { noon.adding(seconds: seconds) }
    private func operatorAt(_ now: Instant) -> By { By(Actor(operator: "tests"), at: now) }

    /// A case whose person is written to by e-mail, unless it is said otherwise, and its number.
    private func referred(
        _ house: DeskHouse, _ name: String = "Jean Tremblay", born: String = "1984-07-12", language: String = "en",
        contact: SafeContact = SafeContact(method: .email, value: "someone@example.org")
    ) async throws -> (id: CaseID, number: FileNumber) {
        var referral = Referral.of(name, born: born)
        referral.person.contact = contact
        referral.language = language
        let id = try await house.opened(referral)
        return (id, try await house.desk.page(id, by: People.coordinator).number)
    }

    private func ask(
        _ number: FileNumber, _ house: DeskHouse, replacing earlier: String? = nil, from address: String = home, at now: Instant = noon
    ) async throws -> String? {
        guard case .noted(let token) = try await house.desk.askForOwnCode(number, replacing: earlier, from: address, at: now) else { return nil }
        return token
    }

    private func enter(
        _ code: String, _ asked: String, _ house: DeskHouse, from address: String = home, at now: Instant = noon
    ) async throws -> OneTimeEntry { try await house.desk.openOwnPage(oneTime: code, asked: asked, from: address, at: now) }

    /// The code in the message that is due next, which counts as sent; nil when none is due.
    private func mailed(_ house: DeskHouse, at now: Instant = noon, quiet: QuietHours? = nil) async throws -> String? {
        guard let due = try await house.desk.takeMessage(by: operatorAt(now), quiet: quiet) else { return nil }
        try await house.desk.settle(due, .handedOver, by: operatorAt(now))
        return Self.code(in: due.message)
    }

    private static func code(in message: Message) -> String? {
        message.body.firstMatch(of: /\d{4} \d{4}/).map { String($0.output) }
    }

    private func opens(_ entry: OneTimeEntry, _ house: DeskHouse, at now: Instant = noon) async throws -> FileNumber? {
        guard case .open(let token) = entry else { return nil }
        return try await house.desk.ownPage(token, at: now)?.number
    }

    /// Another code than this one.
    private func wrong(_ code: String) -> String { code == "0000 0000" ? "0000 0001" : "0000 0000" }

    private func messages(_ id: CaseID, _ house: DeskHouse) async throws -> [OutboxMessage] {
        try await house.desk.messages(of: id, by: People.coordinator).messages
    }

    @Test(arguments: EngineKind.available) func aCodeByEmailOpensTheOwnPageOnce(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (id, number) = try await referred(house)
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house))
            // Wrong ones leave it as it is.
            #expect(try await enter(wrong(code), asked, house) == .wrong)
            #expect(try await enter("no code", asked, house) == .wrong)
            let session = try await enter(code.replacing(" ", with: "-"), asked, house)
            #expect(try await opens(session, house) == number)
            // The session is as short as the other way's.
            #expect(try await opens(session, house, at: at(15 * 60 + 1)) == nil)
            #expect(try await enter(code, asked, house) == .over)
            #expect(try await house.entries("own.page", "viewed") == 1)
            #expect(try await messages(id, house).map(\.kind) == [.ownCode])
            #expect(try await messages(id, house).map(\.state) == [.sent])
        }
    }

    @Test(arguments: EngineKind.available) func theEmailSaysNothingButTheCodeAndIsInThePersonsLanguage(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (_, number) = try await referred(house, language: "fr")
            _ = try await ask(number, house)
            let due = try #require(try await house.desk.takeMessage(by: operatorAt(noon), ownPage: "rendezvous.example.ca/mine"))
            #expect(due.message.subject == "Votre code" && due.message.language == .fr && due.message.calendar == nil)
            #expect(due.message.to.text == "someone@example.org")
            let code = try #require(Self.code(in: due.message))
            #expect(due.message.body == """
                Votre code\u{A0}: \(code)

                Il fonctionne une seule fois, jusqu’à 12\u{A0}h\u{A0}15.

                Entrez-le sur la page où vous l’avez demandé\u{A0}: rendezvous.example.ca/mine

                Si vous n’avez pas demandé de code, ne tenez pas compte de ce courriel. Rien ne se passe.

                """)
        }
    }

    @Test(arguments: EngineKind.available) func aCodeIsOverAfterAQuarterOfAnHourAlsoInTheMail(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (id, number) = try await referred(house)
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house))
            #expect(try await enter(code, asked, house, at: at(15 * 60)) == .over)
            _ = try await ask(number, house)
            // A mail server that is away for so long doesn't deliver it any more.
            #expect(try await mailed(house, at: at(15 * 60)) == nil)
            #expect(try await messages(id, house).contains { $0.why == .past })
        }
    }

    @Test(arguments: EngineKind.available) func afterFiveWrongCodesTheRightOneOpensNothing(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (_, number) = try await referred(house)
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house))
            for _ in 0..<4 { #expect(try await enter(wrong(code), asked, house) == .wrong) }
            #expect(try await enter(wrong(code), asked, house) == .over)
            #expect(try await enter(code, asked, house) == .over)
        }
    }

    @Test(arguments: EngineKind.available) func anotherRequestInTheSameBrowserTakesThePlaceOfTheFirst(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (_, number) = try await referred(house)
            let first = try #require(try await ask(number, house))
            let old = try #require(try await mailed(house))
            let second = try #require(try await ask(number, house, replacing: first))
            let new = try #require(try await mailed(house))
            #expect(old != new)
            #expect(try await enter(old, first, house) == .over)
            #expect(try await enter(old, second, house) == .wrong)
            #expect(try await opens(try await enter(new, second, house), house) == number)
        }
    }

    @Test(arguments: EngineKind.available) func itOpensNothingInAnotherBrowserAndWhatIsTriedThereTakesNoTryAway(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (_, number) = try await referred(house)
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house))
            let other = try #require(try await ask(number, house, from: elsewhere))
            #expect(try await enter(code, other, house, from: elsewhere) == .wrong)
            #expect(try await enter(code, "made up", house, from: elsewhere) == .over)
            for _ in 0..<10 { _ = try await enter(wrong(code), other, house, from: elsewhere) }
            #expect(try await opens(try await enter(code, asked, house), house) == number)
        }
    }

    @Test(arguments: EngineKind.available) func aNumberThatNobodyHasIsAnsweredLikeAnother(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            _ = try await referred(house)
            let nobodys = FileNumber(from: house.chance)
            let asked = try #require(try await ask(nobodys, house))
            #expect(try await mailed(house) == nil)
            let hash = try OneTimeCode.hash(asked, in: house.store)
            for _ in 0..<4 { #expect(try await enter("0000 0000", asked, house) == .wrong) }
            // Also who guessed the code of a request without a case has opened nothing.
            let code = try OneTimeCode.digits(of: hash, in: house.store)
            #expect(try await enter(code, asked, house) == .over)
        }
    }

    @Test(arguments: EngineKind.available) func whoMayNotBeWrittenToGetsNothingAndTheAnswerIsTheSame(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let evening = try #require(ContactHours(from: CivilTime("18:00")!, until: CivilTime("20:00")!))
            let contacts = [
                SafeContact(method: .none, value: ""), SafeContact(method: .telephone, value: "780-555-0134"),
                SafeContact(method: .letter, value: "someone@example.org"), SafeContact(method: .email, value: "not an address"),
                SafeContact(method: .email, value: "someone@example.org", hours: evening), SafeContact(method: .email, value: "someone@example.org"),
            ]
            var ids: [CaseID] = []
            let names = ["Jean Tremblay", "Minh Nguyen", "Olga Petrenko", "Samuel Okafor", "Pierre Gagnon", "David Whitehorse"]
            for (index, contact) in contacts.enumerated() {
                let (id, number) = try await referred(house, names[index], born: "19\(60 + index)-07-12", contact: contact)
                ids.append(id)
                if index == contacts.count - 1 {
                    try await house.desk.setRefusesMessages(true, of: id, by: People.coordinator, token: house.form())
                }
                let asked = try #require(try await ask(number, house))
                #expect(try await enter("0000 0000", asked, house) == .wrong)
                #expect(try await mailed(house) == nil)
            }
            var reasons: [OutboxMessage.Reason?] = []
            for id in ids { reasons += try await messages(id, house).map(\.why) }
            #expect(reasons == [.noAddress, .noAddress, .noAddress, .noAddress, .outsideHours, .optedOut])
        }
    }

    @Test(arguments: EngineKind.available) func quietHoursDontHoldBackWhatWasAskedForJustNow(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (_, number) = try await referred(house)
            // 23:30 in Edmonton.
            let night = Instant("2026-03-10T05:30:00.000Z")!
            let asked = try #require(try await ask(number, house, at: night))
            let code = try #require(try await mailed(house, at: night, quiet: QuietHours("21:00-8:00")))
            #expect(try await opens(try await enter(code, asked, house, at: night), house, at: night) == number)
        }
    }

    @Test(arguments: EngineKind.available) func aDayHasTenAndThePaperWorksAllTheWhile(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (id, number) = try await referred(house)
            let paper = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            for turn in 0..<15 {
                // From everywhere, so that no address waits.
                _ = try #require(try await ask(number, house, from: "198.51.100.\(turn)"))
            }
            var sent = 0
            while try await mailed(house) != nil { sent += 1 }
            #expect(sent == 10)
            let asked = try #require(try await ask(number, house))
            #expect(try await mailed(house) == nil)
            #expect(try await enter("0000 0000", asked, house) == .wrong)
            guard case .open = try await house.desk.openOwnPage(code: paper, from: home, at: noon) else {
                Issue.record("the code on paper opens nothing")
                return
            }
            // On the next day it begins anew.
            _ = try await ask(number, house, at: at(86_400))
            #expect(try await mailed(house, at: at(86_400)) != nil)
        }
    }

    @Test(arguments: EngineKind.available) func aDestroyedRecordTakesWhatWasAskedForAlong(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (id, number) = try await referred(house)
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house))
            let waiting = try #require(try await ask(number, house))
            try await house.store.write { writing in
                try Disposals.begin(id, by: "tests", at: noon, writing.connection)
                _ = try Disposals.end(id, at: noon, writing.connection)
            }
            #expect(try await house.store.read { try $0.count("SELECT COUNT(*) FROM own_request WHERE case_id IS NOT NULL") } == 0)
            #expect(try await enter(code, asked, house) == .over)
            #expect(try await mailed(house) == nil)
            #expect(try await enter(code, waiting, house) == .over)
            // A new request is answered as for a number that nobody has.
            let again = try #require(try await ask(number, house))
            #expect(try await mailed(house) == nil)
            #expect(try await enter("0000 0000", again, house) == .wrong)
        }
    }

    @Test func aNewCodeOnPaperEndsWhatWasAskedFor() async throws {
        try await DeskHouse.with(.sqlite) { house in
            let (id, number) = try await referred(house)
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house))
            _ = try await house.desk.giveOwnCode(to: id, by: People.coordinator, token: house.form())
            #expect(try await enter(code, asked, house) == .over)
        }
    }

    @Test func theCodeIsKeptNowhereAndOldRequestsGo() async throws {
        try await DeskHouse.with(.sqlite) { house in
            let (_, number) = try await referred(house)
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house)).replacing(" ", with: "")
            let kept = try await house.store.read { connection in
                try connection.rows("SELECT hex(token) || day || sequence || asked_at || tries FROM own_request") { try $0.text(0) }
                    + connection.rows("SELECT id || kind || day || sequence || COALESCE(lease, '') FROM message") { try $0.text(0) }
            }
            #expect(kept.count == 2 && kept.allSatisfy { !$0.contains(code) && !$0.contains(asked) && !$0.contains(asked.uppercased()) })
            try await house.desk.sweepSpent(by: operatorAt(at(86_400 + 1)))
            #expect(try await house.store.read { try $0.count("SELECT COUNT(*) FROM own_request") } == 0)
        }
    }

    /// 1,000 file numbers and 1,000 codes from one address: they are slowed down, and the person, elsewhere, comes in at once.
    @Test(arguments: EngineKind.available) func guessesAreThrottledAndLockNobodyElseOut(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let (_, number) = try await referred(house)
            var (noted, waited) = (0, 0)
            for turn in 0..<1000 {
                // Every tenth is the right one: it costs the person no more than the ten e-mails of a day.
                let guessed = turn % 10 == 9 ? number : FileNumber(from: house.chance)
                switch try await house.desk.askForOwnCode(guessed, replacing: nil, from: elsewhere, at: noon) {
                case .noted: noted += 1
                case .wait(let seconds):
                    waited += 1
                    #expect(seconds > 0 && seconds <= 15 * 60)
                }
            }
            #expect(noted <= CodeQuestions.free + 1 && waited == 1000 - noted)
            while try await mailed(house) != nil {}
            let asked = try #require(try await ask(number, house))
            let code = try #require(try await mailed(house))
            let theirs = try #require(try await ask(number, house, from: "198.51.100.10"))
            (noted, waited) = (0, 0)
            for turn in 0..<1000 {
                let guess = "1000 0" + String(turn + 1000).dropFirst()
                switch try await enter(guess, theirs, house, from: "198.51.100.10") {
                case .open: Issue.record("a guess opened a page")
                case .wrong, .over: noted += 1
                case .wait: waited += 1
                }
            }
            #expect(noted <= CodeQuestions.free + 1 && waited == 1000 - noted)
            #expect(try await opens(try await enter(code, asked, house), house) == number)
        }
    }
}
