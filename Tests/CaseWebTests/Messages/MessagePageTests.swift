import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Messages
import Programs
import Testing

@Suite struct MessagePageTests {
    private var house: By { By(Actor(operator: "tests"), at: WebHouse.now) }

    /// Somebody with an address, whose court date was just set: a message waits.
    private func told(_ name: String, _ house: WebHouse, in language: String = "English") async throws -> FileNumber {
        var referral = Referral.of(name)
        referral.person.contact = SafeContact(method: .email, value: "someone@example.org")
        referral.language = language
        let number = try #require(try await house.refer(referral))
        let id = try await house.desk.find(number, by: Somebody.coordinator.by)
        try await house.desk.perform(
            [Proposal(.setCourtDate(Act.CourtDate(on: CivilDate("2026-05-05")!)), happened: Happened(CivilDate("2026-03-03")!))], in: id,
            expecting: nil, by: Somebody.coordinator.by, token: "court" + name)
        return number
    }

    private func answer(_ delivery: Delivery, _ house: WebHouse) async throws -> String {
        let due = try #require(try await house.desk.takeMessage(by: self.house))
        try await house.desk.settle(due, delivery, by: self.house)
        return due.message.id
    }

    @Test func whatWaitsAndWhatWasSentIsSaidInBothLanguages() async throws {
        try await withHouse { house, browser in
            let number = try await told("Jean Tremblay", house)
            let path = "/cases/\(number)/messages"
            let (english, french) = (browser.as(.coordinator), browser.as(.coordinator, "fr"))
            #expect(try await english.get("/cases/\(number)").text.contains("href=\"\(path)\""))
            #expect(try await english.get(path).text.contains("Waits to be sent."))
            #expect(try await french.get(path).text.contains("Attend d’être envoyé."))
            _ = try await answer(.handedOver, house)
            #expect(try await english.get(path).text.contains("Court date set, May 5"))
            #expect(try await english.get(path).text.contains("Handed to the mail server on March 3"))
            #expect(try await french.get(path).text.contains("Remis au serveur de courriel le 3"))
            // What it was sent to stands on the case's own page alone.
            #expect(try await !english.get(path).text.contains("someone@example.org"))
        }
    }

    @Test func aDeadLetterIsTriedAgainOrSetAside() async throws {
        try await withHouse { house, browser in
            let number = try await told("Jean Tremblay", house)
            let id = try await answer(.refused(code: 550), house)
            let (english, french) = (browser.as(.coordinator), browser.as(.coordinator, "fr"))
            #expect(try await english.get("/today").text.contains("href=\"/messages\""))
            let page = try await english.get("/messages")
            #expect(page.text.contains("the mail server refused it (550)") && page.text.contains("/cases/\(number)/messages"))
            let translated = try await french.get("/messages").text
            #expect(translated.contains("le serveur de courriel l’a refusé (550)") && translated.contains("Essayer de nouveau"))

            #expect(try await english.submit("/messages", ["answer": "perhaps"], to: "/messages/\(id)").status == .unprocessableContent)
            #expect(try await english.submit("/messages", ["answer": "again"], to: "/messages/\(id)").location == "/messages")
            #expect(try await english.get("/messages").text.contains("Every message was sent"))
            #expect(try await answer(.refused(code: 550), house) == id)
            #expect(try await french.submit("/messages", ["answer": "aside"], to: "/messages/\(id)").location == "/messages")
            #expect(try await french.get("/messages").text.contains("Chaque message a été envoyé"))
            #expect(try await english.get("/cases/\(number)/messages").text.contains("Not sent, and set aside."))
            #expect(try await !english.get("/today").text.contains("href=\"/messages\""))
        }
    }

    @Test func theMessagesAreTheCoordinatorsOfTheProgramAlone() async throws {
        try await withHouse { house, browser in
            let number = try await told("Jean Tremblay", house)
            let id = try await answer(.refused(code: 550), house)
            for somebody in [Somebody.prosecutor, .police, .auditor, .administrator] {
                #expect(try await browser.as(somebody).get("/messages").status == .forbidden)
                #expect(try await browser.as(somebody).get("/cases/\(number)/messages").status == .forbidden)
            }
            let other = browser.as(.edmonton)
            #expect(try await other.get("/messages").text.contains("Every message was sent"))
            #expect(try await other.get("/cases/\(number)/messages").status == .notFound)
            let page = try await other.get("/me")
            _ = page
            #expect(try await other.submit("/search", ["answer": "aside"], to: "/messages/\(id)").status == .notFound)
            #expect(try await browser.as(.coordinator).get("/messages").text.contains("(550)"))
        }
    }

    @Test func whoWantsNoMessagesIsWrittenDownAndSeen() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Jean Tremblay", born: "1984-07-12")))
            let path = "/cases/\(number)/messages"
            let coordinator = browser.as(.coordinator)
            #expect(try await coordinator.get(path).text.contains("Send no more messages"))
            #expect(try await coordinator.submit(path, ["send": "stop"]).location == path)
            #expect(try await coordinator.get(path).text.contains("Send messages again"))
            #expect(try await browser.as(.coordinator, "fr").get(path).text.contains("la personne n’en veut pas"))
            #expect(try await coordinator.submit(path, ["send": "whatever"]).status == .unprocessableContent)
            #expect(try await coordinator.submit(path, ["send": "start"]).location == path)
            #expect(try await coordinator.get(path).text.contains("Send no more messages"))
            #expect(try await coordinator.get(path + "/calendar").status == .notFound)
        }
    }

    @Test func hoursForMessagesAreKeptWithThePersonAndWhatIsWrongIsSaidBesideThem() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Jean Tremblay", born: "1984-07-12")))
            let path = "/cases/\(number)/person"
            let coordinator = browser.as(.coordinator)
            func fields(_ from: String, _ until: String, _ version: String = "") -> KeyValuePairs<String, String> {
                [
                    "name": "Jean Tremblay", "born-day": "12", "born-month": "7", "born-year": "1984", "contact": "email",
                    "contact-value": "someone@example.org", "hours-from": from, "hours-until": until, "version": version,
                ]
            }
            let half = try await coordinator.submit(path, fields("18:00", ""))
            #expect(half.status == .unprocessableContent && half.text.contains("id=\"hours-until-error\""))
            #expect(half.text.contains("value=\"18:00\"") && half.text.contains("Give both hours, or none."))
            let backwards = try await coordinator.submit(path, fields("20:00", "18:00"))
            #expect(backwards.text.contains("Hours end after they begin, on the same day."))
            let version = try Browser.value("version", in: try await coordinator.get(path))
            let kept = try await coordinator.submit(path, fields("18 h", "20:30", version))
            #expect(kept.location == "/cases/\(number)")
            let page = try await coordinator.get("/cases/\(number)")
            #expect(page.text.contains("messages 6:00") && page.text.contains("8:30"))
            #expect(try await coordinator.get(path).text.contains("value=\"18:00\""))
        }
    }
}
