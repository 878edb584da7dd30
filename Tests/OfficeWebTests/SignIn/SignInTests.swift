import Core
import HTTPTypes
import HummingbirdTesting
import OfficeDesk
import Testing
import WebFrame

@testable import OfficeWeb

@Suite struct SignInTests {
    @Test func theRightPasswordLeadsHomeAndStartsANewSession() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            browser.cookies["onward-session"] = String(repeating: "A", count: 43)
            let answer = try await browser.signIn("M.Tremblay ")
            #expect(answer.status == .seeOther)
            #expect(answer.location == "/me")
            let first = try #require(browser.session)
            #expect(first.count == 43)
            #expect(first != String(repeating: "A", count: 43))
            let page = try await browser.get("/me")
            #expect(page.status == .ok)
            #expect(page.text.contains("Léonie Beauchemin-Okafor"))
            #expect(page.text.contains("data-idle=\"1800\""))
        }
    }

    @Test func eachSignInHasItsOwnToken() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let other = browser.another()
            _ = try await other.signIn("m.tremblay")
            #expect(browser.session != nil && browser.session != other.session)
        }
    }

    @Test func oneSentenceForEveryFailure() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let left = try await office.account("gone", (.coordinator, Office.grandePrairie))
            try await office.desk.disable(left, by: Office.operator_, at: office.wall.now, chance: office.chance)
            let grant = Grant(role: .police, agency: try await office.agency().id, program: Office.grandePrairie)
            _ = try await office.desk.createAccount(
                NewAccount(signInName: "fresh", displayName: "A", language: .en, grants: [grant]), by: Office.operator_,
                at: office.wall.now, chance: office.chance)
            for (name, password) in [("m.tremblay", "not this one"), ("nobody", "not this one"), ("gone", Office.password), ("fresh", "not this one")] {
                let answer = try await browser.another().signIn(name, password)
                #expect(answer.status == .unprocessableContent, "\(name)")
                #expect(answer.text.contains("The sign-in name or the password isn’t right."), "\(name)")
                #expect(!answer.text.contains(password), "\(name)")
                #expect(answer.values(of: "name") == [name])
                #expect(!answer.headers[values: .setCookie].contains { $0.contains("onward-session") })
            }
        }
    }

    @Test func tooManyAttemptsAreToldWhenToTryAgain() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            for _ in 1...6 { _ = try await browser.signIn("m.tremblay", "wrong") }
            let answer = try await browser.signIn("m.tremblay")
            #expect(answer.status == .tooManyRequests)
            #expect(answer.text.contains("Too many attempts. Wait 15 seconds, then try again."))
            #expect(browser.session == nil)
            office.wall.pass(seconds: 15)
            let later = try await browser.signIn("m.tremblay")
            #expect(later.status == .seeOther)
        }
    }

    @Test func emptyFieldsAreNamed() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let answer = try await browser.submit("/sign-in")
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("href=\"#name\""))
            #expect(answer.text.contains("href=\"#password\""))
        }
    }

    @Test func aFormWithoutTheTokenIsRefused() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let fields = [("name", "m.tremblay"), ("password", Office.password)]
            let blind = try await browser.post("/sign-in", fields)
            #expect(blind.status == .forbidden)
            let tokens = try Browser.tokens(in: try await browser.get("/sign-in"))
            let foreign = try await browser.post("/sign-in", tokens + fields, origin: "https://elsewhere.example")
            #expect(foreign.status == .forbidden)
            let stolen = try await browser.another().post("/sign-in", tokens + fields)
            #expect(stolen.status == .forbidden)
            #expect(browser.session == nil)
        }
    }

    @Test func thePlaceAskedForIsKept() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let away = try await browser.get("/password")
            #expect(away.location == "/sign-in?next=%2Fpassword")
            let page = try await browser.get("/sign-in?next=%2Fpassword")
            #expect(page.values(of: "next") == ["/password"])
            let answer = try await browser.signIn("m.tremblay", next: "/password")
            #expect(answer.location == "/password")
        }
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "https://evil.example", "https:evil.example", "/\t/evil.example", "javascript:alert(1)",
        "/sign-in", "/sign-out", "/change-user?x=1", "/grant", "/set-up",
    ])
    func nextNeverLeavesTheSiteNorComesBackToTheDoor(_ next: String) async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let page = try await browser.get("/sign-in".query(["next": next]))
            #expect(page.values(of: "next").isEmpty)
            let answer = try await browser.signIn("m.tremblay", next: next)
            #expect(answer.location == "/me")
            let again = try await browser.get("/sign-in".query(["next": next]))
            #expect(again.location == "/me")
        }
    }

    /// Another role's page, and one that isn't there.
    @Test(arguments: ["/accounts", "/accounts?page=2", "/nowhere"])
    func aPlaceThatTheRoleMayNotSeeIsPassedOver(_ next: String) async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let answer = try await browser.signIn("m.tremblay", next: next)
            #expect(answer.location == "/me")
        }
    }

    @Test func fieldsThatAreNotAskedForChangeNothing() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let extra = [("role", "administrator"), ("account", "1"), ("program", Office.edmonton), ("replacing", "x")]
            _ = try await browser.submit("/sign-in", [("name", "m.tremblay"), ("password", Office.password)] + extra)
            let accounts = try await browser.get("/accounts")
            #expect(accounts.status == .forbidden)
            let doubled = try await browser.another().submit(
                "/sign-in", [("name", "m.tremblay"), ("name", "x"), ("password", Office.password)])
            #expect(doubled.status == .unprocessableContent)
        }
    }

    @Test func bothLanguages() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let french = browser.another(language: "fr-CA")
            let page = try await french.get("/sign-in")
            #expect(page.text.contains("<html lang=\"fr-CA\""))
            #expect(page.text.contains("Nom d’utilisateur"))
            #expect(page.text.contains("autocomplete=\"username\""))
            #expect(page.text.contains("autocomplete=\"current-password\""))
            let answer = try await french.signIn("m.tremblay", "faux")
            #expect(answer.text.contains("Le nom d’utilisateur ou le mot de passe est incorrect."))
        }
    }

    @Test func theIdleLockSaysWhyAndLeadsBack() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            office.wall.pass(minutes: 31)
            let locked = try await browser.get("/password")
            #expect(locked.location == "/sign-in?next=%2Fpassword")
            let page = try await browser.get("/sign-in?next=%2Fpassword")
            #expect(page.status == .ok)
            #expect(page.text.contains("nothing was done for a while"))
            #expect(!page.text.contains("Léonie"))
            let answer = try await browser.signIn("m.tremblay", next: "/password")
            #expect(answer.location == "/password")
        }
    }

    @Test func onTLSTheHeldTokenIsFoundUnderItsPrefix() async throws {
        try await Office.open(isSecure: true) { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            #expect(browser.cookies["__Host-onward-session"] != nil)
            office.wall.pass(minutes: 31)
            let page = try await browser.get("/sign-in")
            #expect(page.text.contains("nothing was done for a while"))
        }
    }
}
