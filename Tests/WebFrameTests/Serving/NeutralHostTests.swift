import Core
import HTTPTypes
import HummingbirdTesting
import Markup
import Testing

@testable import WebFrame

/// A second name of the site, which says nothing. The tests' browser asks `localhost`.
@Suite struct NeutralHostTests {
    private static let mine: [Route] = [
        Route(.get, Path("/mine"), .everyone, name: "mine") { request in
            var page = Page("Your page", form: request.blankForm()) {
                request.blankForm().form(action: "/mine") { H.p { request.session?.name ?? "nobody" } }
                H.p { request.ownAddress("/mine") }
            }
            page.isPublic = true
            return request.page(page)
        },
        Route(.post, Path("/mine"), .everyone, name: "mine.send") { _ in .redirect("/mine") },
        Route(.get, Path("/mine/gone"), .everyone, name: "mine.gone") { _ in throw WebError.notFound },
    ]

    private func browser(neutral: String?, _ test: @Sendable (Browser) async throws -> Void) async throws {
        var server = try Fixture.server()
        server.table = try RouteTable(FrameRoutes.all + SamplePages.routes + Self.mine)
        server.site.openPaths = ["/programs"]
        server.site.neutral = neutral.map {
            NeutralHost(origin: $0, home: "/mine", name: Bilingual(en: "Your page", fr: "Votre page"), places: ["mine"])
        }
        try await server.application().test(.router) { client in try await test(Browser(client: client)) }
    }

    @Test func everythingElseLeadsToTheOwnPage() async throws {
        try await browser(neutral: "http://localhost") { browser in
            for path in ["/", "/today", "/sign-in", "/nowhere", "/api/surprise", "/health"] {
                let answer = try await browser.signedIn(Tokens.coordinator).get(path)
                #expect(answer.status == .seeOther && answer.headers[.location] == "/mine", "\(path)")
            }
            let signIn = try await browser.post("/sign-in", "name=x")
            #expect(signIn.headers[.location] == "/mine" && signIn.headers[.setCookie] == nil)
            for path in [Asset.stylesheet.path, Asset.script.path, Asset.icon.path, "/mine"] {
                #expect(try await browser.get(path).status == .ok, "\(path)")
            }
            #expect(try await browser.get("/exit").headers[.location] == "https://weather.gc.ca/")
        }
    }

    @Test func nothingThereSaysWhoseSiteItIsAndNobodyIsSignedIn() async throws {
        try await browser(neutral: "http://localhost") { browser in
            for path in ["/mine", "/mine/gone"] {
                let answer = try await browser.signedIn(Tokens.coordinator).get(path)
                #expect(!answer.text.contains("Onward") && !answer.text.contains("Tremblay"), "\(path)")
                #expect(!answer.text.contains("/sign-in") && answer.text.contains("class=\"brand\" href=\"/mine\""), "\(path)")
                let headers = answer.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n").lowercased()
                #expect(!headers.contains("onward"), "\(path)")
            }
            let page = try await browser.signedIn(Tokens.coordinator).get("/mine")
            #expect(page.text.contains("<title>Your page</title>") && page.text.contains("nobody"))
            #expect(try await browser.get("/robots.txt").text == "User-agent: *\nDisallow: /\n")
        }
    }

    @Test func itsFormsAreItsOwn() async throws {
        try await browser(neutral: "http://localhost") { browser in
            let page = try await browser.get("/mine")
            var visitor = browser
            visitor.cookie = page.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
            let tokens = try Browser.tokens(in: try await visitor.get("/mine"))
            #expect(try await visitor.post("/mine", tokens).status == .seeOther)
            #expect(try await visitor.post("/mine", tokens, headers: [.origin: "https://elsewhere.example"]).status == .forbidden)
        }
    }

    @Test func onTheSitesOwnNameAllStaysAsItIs() async throws {
        for neutral in ["https://rendezvous.example.ca", nil] {
            try await browser(neutral: neutral) { browser in
                let page = try await browser.signedIn(Tokens.coordinator).get("/mine")
                #expect(page.text.contains("<title>Your page – Onward</title>") && page.text.contains("Tremblay"))
                #expect(page.text.contains(neutral == nil ? "localhost/mine" : "rendezvous.example.ca/mine"))
                #expect(try await browser.signedIn(Tokens.coordinator).get("/today").status == .ok)
                #expect(try await browser.get("/robots.txt").text.contains("Allow: /programs"))
            }
        }
    }
}
