import Core
import HTTPTypes
import HummingbirdTesting
import OfficeDesk
import Testing

@testable import OfficeWeb

@Suite struct AccountsTests {
    /// An office with an administrator of Grande Prairie at the browser.
    private func administered(_ body: @escaping @Sendable (Office, Browser) async throws -> Void) async throws {
        try await Office.open { office, browser in
            try await office.account("a.boss", (.administrator, Office.grandePrairie))
            _ = try await browser.signIn("a.boss")
            try await body(office, browser)
        }
    }

    private func newAccount(_ office: Office, _ name: String, role: String = "police") async throws -> [(String, String)] {
        [("display-name", "Amara Okafor"), ("name", name), ("language", "fr"), ("role", role), ("agency", try await office.agency().id.text)]
    }

    @Test func aNewColleagueGetsACodeAndSetsAPassword() async throws {
        try await administered { office, browser in
            let answer = try await browser.submit("/accounts/new", try await newAccount(office, "A.Okafor"))
            #expect(answer.status == .ok)
            #expect(answer.headers[.cacheControl] == "no-store")
            let code = try #require(answer.code)
            #expect(code.count == 30)
            #expect(answer.location == nil)
            let account = try #require(try await office.found("a.okafor"))
            #expect(account.language == .fr)
            #expect(!account.hasPassword)
            // The code is nowhere else.
            for path in ["/accounts", "/accounts/\(account.id)"] {
                let page = try await browser.get(path)
                #expect(page.status == .ok)
                #expect(page.text.contains("No\u{A0}password"))
                #expect(!page.text.contains(code))
            }
            let colleague = browser.another(language: "fr")
            let password = "quatre girafes sous la pluie fine"
            _ = try await colleague.submit("/set-password", [("code", code), ("password", password), ("again", password)])
            let signedIn = try await colleague.signIn("a.okafor", password)
            #expect(signedIn.location == "/me")
            let page = try await colleague.get("/me")
            #expect(page.text.contains("Amara Okafor"))
            let list = try await colleague.get("/accounts")
            #expect(list.status == .forbidden)
        }
    }

    @Test func theProgramIsTheAdministratorsOwnWhateverTheFormSays() async throws {
        try await administered { office, browser in
            let extra = [("program", Office.edmonton), ("id", "1"), ("grants", "x"), ("password", "x"), ("disabled", "")]
            _ = try await browser.submit("/accounts/new", try await newAccount(office, "a.okafor") + extra)
            let account = try #require(try await office.found("a.okafor"))
            #expect(account.grants.map(\.grant.program) == [Office.grandePrairie])
            #expect(!account.hasPassword)
            _ = try await browser.submit(
                "/accounts/\(account.id)", to: "/accounts/\(account.id)/roles",
                [("role", "auditor"), ("agency", try await office.agency().id.text), ("program", Office.edmonton)])
            let grants = try #require(try await office.found("a.okafor")).grants
            #expect(Set(grants.map(\.grant.program)) == [Office.grandePrairie])
            #expect(Set(grants.map(\.grant.role)) == [.police, .auditor])
        }
    }

    @Test func mistakesAreSaidBesideTheirFields() async throws {
        try await administered { office, browser in
            let empty = try await browser.submit("/accounts/new")
            #expect(empty.status == .unprocessableContent)
            for field in ["display-name", "name", "language", "role", "agency"] {
                #expect(empty.text.contains("href=\"#\(field)\""), "\(field)")
            }
            let taken = try await browser.submit("/accounts/new", try await newAccount(office, "A.BOSS"))
            #expect(taken.status == .unprocessableContent)
            #expect(taken.text.contains("This sign-in name is taken."))
            let strange = try await browser.submit("/accounts/new", try await newAccount(office, "a okafor"))
            #expect(strange.text.contains("id=\"name-error\""))
            let role = try await browser.submit("/accounts/new", try await newAccount(office, "a.okafor", role: "operator"))
            #expect(role.text.contains("id=\"role-error\""))
            let made = try await office.found("a.okafor")
            #expect(made == nil)
        }
    }

    @Test func rolesAreAddedAndTaken() async throws {
        try await administered { office, browser in
            let id = try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let page = "/accounts/\(id)"
            let agency = try await office.agency().id.text
            let held = try await browser.submit(page, to: page + "/roles", [("role", "coordinator"), ("agency", agency)])
            #expect(held.status == .unprocessableContent)
            #expect(held.text.contains("This account has this role already."))
            let given = try await browser.submit(page, to: page + "/roles", [("role", "auditor"), ("agency", agency)])
            #expect(given.location == page + "?done=role-given")
            let grant = try #require(try await office.found("m.tremblay")?.grants.first { $0.grant.role == .coordinator })
            let taken = try await browser.submit(page, to: page + "/roles/\(grant.id)/remove")
            #expect(taken.location == page + "?done=role-taken")
            let left = try #require(try await office.found("m.tremblay")).grants.map(\.grant.role)
            #expect(left == [.auditor])
        }
    }

    @Test func disablingEndsSessionsAndEnablingOpensTheDoorAgain() async throws {
        try await administered { office, browser in
            let id = try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let page = "/accounts/\(id)"
            let colleague = browser.another()
            _ = try await colleague.signIn("m.tremblay")
            let ask = try await browser.get(page + "/disable")
            #expect(ask.text.contains("Its sessions end now."))
            let disabled = try await browser.submit(page + "/disable")
            #expect(disabled.location == page + "?done=disabled")
            let out = try await colleague.get("/me")
            #expect(out.status == .seeOther)
            let refused = try await browser.another().signIn("m.tremblay")
            #expect(refused.status == .unprocessableContent)
            let enabled = try await browser.submit(page, to: page + "/enable")
            #expect(enabled.location == page + "?done=enabled")
            let signedIn = try await browser.another().signIn("m.tremblay")
            #expect(signedIn.status == .seeOther)
        }
    }

    @Test func aLostPasswordAndALostDevice() async throws {
        try await administered { office, browser in
            let id = try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let page = "/accounts/\(id)"
            let colleague = browser.another()
            _ = try await colleague.signIn("m.tremblay")
            let ended = try await browser.submit(page, to: page + "/end-sessions")
            #expect(ended.location == page + "?done=sessions-ended")
            let out = try await colleague.get("/me")
            #expect(out.status == .seeOther)
            let first = try #require(try await browser.submit(page, to: page + "/code").code)
            let second = try #require(try await browser.submit(page, to: page + "/code").code)
            #expect(first != second)
            let password = "quatre girafes sous la pluie fine"
            let former = try await colleague.submit("/set-password", [("code", first), ("password", password), ("again", password)])
            #expect(former.status == .unprocessableContent)
            let latter = try await colleague.submit("/set-password", [("code", second), ("password", password), ("again", password)])
            #expect(latter.status == .seeOther)
        }
    }

    @Test func aMistypedNameIsCorrected() async throws {
        try await administered { office, browser in
            let id = try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let answer = try await browser.submit("/accounts/\(id)/name", [("display-name", "Maude <i>Tremblay</i>")])
            #expect(answer.location == "/accounts/\(id)?done=renamed")
            let list = try await browser.get("/accounts")
            #expect(list.text.contains("Maude &lt;i"))
            #expect(!list.text.contains("<i>Tremblay"))
        }
    }

    @Test func onesOwnAccountIsForAnotherAdministrator() async throws {
        try await administered { office, browser in
            let own = try #require(try await office.found("a.boss"))
            let page = "/accounts/\(own.id)"
            let shown = try await browser.get(page)
            #expect(shown.text.contains("This is your own account."))
            #expect(!shown.text.contains("/disable\"") && !shown.text.contains("/remove\""))
            #expect(!shown.text.contains("/roles\""), "nobody gives a role to the own account")
            let form = "/accounts/new"
            let disabled = try await browser.submit(form, to: page + "/disable")
            #expect(disabled.status == .conflict)
            #expect(disabled.text.contains("You can’t do this to your own account."))
            let taken = try await browser.submit(form, to: page + "/roles/\(own.grants[0].id)/remove")
            #expect(taken.status == .conflict)
            let given = try await browser.submit(
                form, to: page + "/roles", [("role", "coordinator"), ("agency", try await office.agency().id.text)])
            #expect(given.status == .conflict || given.status == .unprocessableContent)
            let still = try #require(try await office.found("a.boss"))
            #expect(still.disabled == nil && still.grants == own.grants)
        }
    }

    @Test func anotherProgramsAccountsAreNothingHere() async throws {
        try await administered { office, browser in
            let id = try await office.account("e.roy", (.coordinator, Office.edmonton))
            let grant = try #require(try await office.found("e.roy")?.grants.first)
            let list = try await browser.get("/accounts")
            #expect(!list.text.contains("e.roy"))
            for path in ["", "/disable", "/name"] {
                let page = try await browser.get("/accounts/\(id)" + path)
                #expect(page.status == .notFound, "\(path)")
            }
            let fields = [("role", "auditor"), ("agency", try await office.agency().id.text), ("display-name", "X")]
            for path in ["/roles", "/roles/\(grant.id)/remove", "/disable", "/enable", "/code", "/end-sessions", "/name"] {
                let answer = try await browser.submit("/accounts/new", to: "/accounts/\(id)" + path, fields)
                #expect(answer.status == .notFound, "\(path)")
            }
            let after = try #require(try await office.found("e.roy"))
            #expect(after.grants.map(\.grant.role) == [.coordinator] && after.disabled == nil)
        }
    }

    @Test func somebodyOfTwoProgramsIsDisabledByNeitherAlone() async throws {
        try await administered { office, browser in
            let id = try await office.account("b.both", (.coordinator, Office.grandePrairie), (.coordinator, Office.edmonton))
            let page = "/accounts/\(id)"
            let shown = try await browser.get(page)
            #expect(shown.text.contains("Only an administrator of every program"))
            #expect(!shown.text.contains("/disable\""))
            #expect(shown.text.split(separator: "/remove\"").count == 2)
            for act in ["/disable", "/code", "/end-sessions"] {
                let answer = try await browser.submit(page, to: page + act)
                #expect(answer.status == .conflict, "\(act)")
                #expect(answer.code == nil)
            }
        }
    }

    @Test func agenciesAreAddedOnce() async throws {
        try await administered { office, browser in
            let added = try await browser.submit("/accounts/agencies", [("agency", "Service de police d’Edmonton")])
            #expect(added.location == "/accounts/agencies?done=agency-added")
            let again = try await browser.submit("/accounts/agencies", [("agency", "SERVICE de police d’Edmonton")])
            #expect(again.status == .unprocessableContent)
            #expect(again.text.contains("An agency of this name exists already."))
            let agencies = try await office.desk.agencies()
            #expect(agencies.count == 2)
        }
    }

    @Test func inFrench() async throws {
        try await administered { _, browser in
            let french = browser.another(language: "fr")
            _ = try await french.signIn("a.boss")
            let page = try await french.get("/accounts")
            #expect(page.text.contains("toutes les personnes qui y ont un rôle"))
            #expect(page.text.contains("Administration"))
        }
    }
}
