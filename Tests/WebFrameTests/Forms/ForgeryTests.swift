import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebFrame

@Suite struct ForgeryTests {
    private let page = SamplePages.consent(Fixture.number)
    private let sound = "name=L.+Nguyen&given-day=1&given-month=3&given-year=2026&manner=voice"

    @Test func aFormWithItsTokensIsTaken() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).submit(page, sound)
            #expect(answer.status == .seeOther)
        }
    }

    @Test func aFormWithoutATokenIsRefused() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).post(page, sound, headers: [.origin: "https://evil.example"])
            #expect(answer.status == .forbidden)
            let bare = try await browser.signedIn(Tokens.coordinator).post(page, sound)
            #expect(bare.status == .forbidden)
        }
    }

    @Test(arguments: ["https://evil.example", "null", "http://localhost.evil.example", "http://localhost:81"])
    func aForeignOriginIsRefusedEvenWithTheToken(_ origin: String) async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).submit(page, sound, headers: [.origin: origin])
            #expect(answer.status == .forbidden)
            #expect(!answer.text.contains("L. Nguyen"))
        }
    }

    @Test(arguments: ["cross-site", "same-site"])
    func theBrowsersWordElsewhereIsBelieved(_ site: String) async throws {
        let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).submit(page, sound, headers: [name: site])
            #expect(answer.status == .forbidden)
        }
    }

    @Test func anotherSessionsTokenIsRefusedButNothingTypedIsLost() async throws {
        try await Fixture.router { browser in
            let tokens = try Browser.tokens(in: try await browser.get("/sign-in"))
            let answer = try await browser.signedIn(Tokens.coordinator).post(page, tokens + "&" + sound)
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("name=\"name\" value=\"L. Nguyen\""))
            // What the page offers is sent as it is, now with this session's token.
            let again = try await browser.signedIn(Tokens.coordinator).post(page, try Browser.tokens(in: answer) + "&" + sound)
            #expect(again.status == .seeOther)
        }
    }

    @Test func beforeSigningInTheFormNeedsItsOwnCookie() async throws {
        try await Fixture.router { browser in
            let form = try await browser.get("/sign-in")
            let cookie = try #require(form.headers[.setCookie])
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
            let tokens = try Browser.tokens(in: form)
            let answer = try await browser.post("/sign-in", tokens)
            #expect(answer.status == .forbidden)
            var visitor = browser
            visitor.cookie = String(cookie.prefix { $0 != ";" })
            let second = try await visitor.post("/sign-in", tokens)
            #expect(second.status == .seeOther)
        }
    }

    @Test func pagesWithoutAFormSetNoCookie() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.get("/")
            #expect(answer.headers[.setCookie] == nil)
        }
    }
}
