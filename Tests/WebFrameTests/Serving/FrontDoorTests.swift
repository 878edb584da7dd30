import Core
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebFrame

@Suite struct FrontDoorTests {
    private let page = SamplePages.consent(Fixture.number)

    @Test func aWrongMethodIsToldTheRightOnes() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.get("/today", method: .post)
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.headers[.allow] == "GET, HEAD")
            for method in [HTTPRequest.Method.trace, .connect, .put, .delete, .patch, .options] {
                let second = try await browser.get(page, method: method)
                #expect(second.headers[.allow] == "GET, HEAD, POST", "\(method)")
            }
            let third = try await browser.get("/nowhere", method: .trace)
            #expect(third.status == .notFound)
        }
    }

    @Test func headIsGetWithoutTheBody() async throws {
        try await Fixture.router { browser in
            let get = try await browser.get("/")
            let head = try await browser.get("/", method: .head)
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == get.headers[.contentLength])
        }
    }

    @Test func signedOutGoesToSignInAndKeepsItsPlace() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.get(page + "?tab=notes")
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/sign-in".query(["next": page + "?tab=notes"]))
            let post = try await browser.post(page, "a=1")
            #expect(post.status == .forbidden)
            #expect(post.text.contains("signed out"))
        }
    }

    @Test func aRoleWithoutTheRightIsRefusedInWords() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.police).get(page)
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("This is not open to you"))
            #expect(!answer.text.contains("Interpreter"))
        }
    }

    @Test func anErrorLeadsOnByWhoSeesIt() async throws {
        try await Fixture.router { browser in
            let visitor = try await browser.get("/nowhere")
            #expect(visitor.text.contains("href=\"/sign-in\"") && !visitor.text.contains("Back to the page before"))
            let police = browser.signedIn(Tokens.police)
            // Somebody signed in stays so on a page that isn't there.
            let nowhere = try await police.get("/nowhere", headers: [.referer: "http://localhost/today?x=1"])
            #expect(!nowhere.text.contains("href=\"/sign-in\""))
            #expect(nowhere.text.contains("class=\"button quiet\" href=\"/"))
            #expect(nowhere.text.contains("href=\"/today?x=1\""))
            let elsewhere = try await police.get("/nowhere", headers: [.referer: "https://elsewhere.example/today"])
            #expect(!elsewhere.text.contains("Back to the page before"))
        }
    }

    @Test func anUnknownTokenIsSignedOut() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn("00000000000000000000000000000000").get("/today")
            #expect(answer.status == .seeOther)
        }
    }

    @Test(arguments: ["/nowhere", "/cases/K4TN-7QXM-4/consent", "/cases/x/consent", "/.git/config", "/assets/none.css"])
    func nothingIsHere(_ path: String) async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).get(path)
            #expect(answer.status == .notFound)
        }
    }

    @Test(arguments: ["/../etc/passwd", "/%2e%2e/x", "/a%00b", "/a//b", "/%ff", "/?q=" + String(repeating: "a", count: 5000)])
    func strangeAddressesAreRefused(_ path: String) async throws {
        try await Fixture.router { browser in
            let answer = try await browser.get(path)
            #expect(answer.status == .badRequest)
        }
    }

    @Test func anUnknownErrorShowsAReferenceAndNothingElse() async throws {
        let lines = Lines()
        try await Fixture.router(lines: lines) { browser in
            let answer = try await browser.get("/surprise")
            #expect(answer.status == .internalServerError)
            #expect(!answer.text.contains("Surprise") && !answer.text.contains("Gagnon"))
            let start = try #require(answer.text.firstRange(of: "class=\"reference\">")?.upperBound)
            let reference = String(answer.text[start...].prefix { $0 != "<" })
            #expect(lines.all.contains { $0.contains("reference=\(reference)") && $0.contains("type=Surprise") })
            #expect(!lines.all.contains { $0.contains("Gagnon") })
            let problem = try await browser.get("/api/surprise")
            #expect(problem.headers[.contentType] == "application/problem+json")
            #expect(problem.status == .internalServerError)
        }
    }

    @Test func errorsOfTheLayersBelowAreTranslatedOnce() async throws {
        try await Fixture.router { browser in
            let busy = try await browser.get("/busy")
            #expect(busy.status == .serviceUnavailable)
            #expect(busy.headers[.retryAfter] == "3")
            let refused = try await browser.get("/refused")
            #expect(refused.status == .conflict)
            #expect(refused.text.contains("The right to counsel comes before consent."))
        }
    }

    @Test func theLogNamesRoutesAndNeverPeople() async throws {
        let lines = Lines()
        try await Fixture.router(lines: lines) { browser in
            _ = try await browser.signedIn(Tokens.coordinator).get(page + "?q=Gagnon")
        }
        let line = try #require(lines.all.first { $0.contains("route=case.consent") })
        #expect(line.contains("status=200"))
        for secret in ["Gagnon", Fixture.number.description, Fixture.number.compact, "Tremblay", Tokens.coordinator] {
            #expect(!lines.all.contains { $0.contains(secret) }, "\(secret)")
        }
    }

    @Test func theLanguageSwitchKeepsThePlace() async throws {
        try await Fixture.router { browser in
            let english = try await browser.get("/?q=1")
            #expect(english.text.contains("/language/fr?back=%2F%3Fq%3D1"))
            let answer = try await browser.get("/language/fr?back=%2F%3Fq%3D1")
            #expect(answer.headers[.location] == "/?q=1")
            var visitor = browser
            visitor.cookie = answer.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
            let second = try await visitor.get("/")
            #expect(second.text.contains("<html lang=\"fr-CA\">"))
            let third = try await browser.get("/language/fr?back=%2F%2Fevil.example")
            #expect(third.headers[.location] == "/")
        }
    }

    @Test func uploadsAreBoundedAndSavedNotShown() async throws {
        try await Fixture.router { browser in
            let coordinator = browser.signedIn(Tokens.coordinator)
            let path = SamplePages.scan(Fixture.number)
            let tokens = try Browser.tokens(in: try await coordinator.get(path)).split(separator: "&").map { $0.split(separator: "=").map(String.init) }
            func body(_ content: String) -> String {
                tokens.map { MultipartFormTests.part("Content-Disposition: form-data; name=\"\($0[0])\"", $0[1]) }.joined()
                    + MultipartFormTests.part("Content-Disposition: form-data; name=\"letter\"; filename=\"../x.html\"", content) + "--XX--\r\n"
            }
            let answer = try await coordinator.post(path, body("<script>alert(1)</script>"), type: MultipartFormTests.type)
            #expect(answer.status == .ok)
            #expect(answer.headers["Content-Security-Policy"]?.hasPrefix("sandbox;") == true)
            #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"x.html\"") == true)
            let large = try await coordinator.post(path, body(String(repeating: "x", count: 200_000)), type: MultipartFormTests.type)
            #expect(large.status == .contentTooLarge)
            #expect(large.headers[.connection] == "close")
        }
    }

    @Test func aFormOfAnotherEncodingOrTooLargeIsRefused() async throws {
        try await Fixture.router { browser in
            let coordinator = browser.signedIn(Tokens.coordinator)
            let answer = try await coordinator.post(page, "{}", type: "application/json")
            #expect(answer.status == .unsupportedMediaType)
            let second = try await coordinator.post(page, "a=" + String(repeating: "x", count: 1 << 20))
            #expect(second.status == .contentTooLarge)
            let third = try await coordinator.post(page, "%ff=1")
            #expect(third.status == .badRequest)
        }
    }
}
