import Core
import HTTPTypes
import HummingbirdTesting
import OfficeDesk
import Testing

@testable import OfficeWeb

@Suite struct MeTests {
    private func others(_ page: TestResponse) -> [String] {
        page.text.split(separator: "action=\"/me/sessions/").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func ownSessionsAreListedAndCanBeEnded() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let phone = browser.another()
            _ = try await phone.signIn("m.tremblay")
            office.wall.pass(minutes: 5)
            _ = try await browser.signIn("m.tremblay")
            let page = try await browser.get("/me")
            #expect(page.text.contains("This\u{A0}browser"))
            let ends = others(page)
            #expect(ends.count == 1)
            let answer = try await browser.submit("/me", to: "/me/sessions/\(ends[0])")
            #expect(answer.location == "/me?done=session-ended")
            let there = try await phone.get("/me")
            #expect(there.status == .seeOther)
            let after = try await browser.get("/me")
            #expect(others(after).isEmpty)
        }
    }

    @Test func nobodyEndsAnotherPersonsSession() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            try await office.account("c.roy", (.police, Office.grandePrairie))
            let theirs = browser.another()
            let third = browser.another()
            _ = try await theirs.signIn("c.roy")
            _ = try await third.signIn("c.roy")
            let listed = others(try await theirs.get("/me"))
            #expect(listed.count == 1)
            _ = try await browser.signIn("m.tremblay")
            _ = try await browser.submit("/me", to: "/me/sessions/\(listed[0])")
            let still = try await third.get("/me")
            #expect(still.status == .ok)
        }
    }

    @Test func theAddressesHoldNoSecrets() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let page = try await browser.get("/me")
            let token = try #require(browser.session)
            #expect(!page.text.contains(token))
            let links = page.text.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(!links.contains { $0.contains("tremblay") })
        }
    }
}
