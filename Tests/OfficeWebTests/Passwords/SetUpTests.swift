import Core
import HTTPTypes
import HummingbirdTesting
import OfficeDesk
import Testing

@testable import OfficeWeb

@Suite struct SetUpTests {
    private func fields(_ code: String, _ changes: [String: String] = [:], programs: [String] = [Office.grandePrairie]) -> [(String, String)] {
        var values = [
            "code": code, "display-name": "Léonie Beauchemin-Okafor", "name": "l.beauchemin", "password": Office.password,
            "again": Office.password, "agency": "Pace",
        ]
        values.merge(changes) { $1 }
        return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + programs.map { ("programs", $0) }
    }

    private func code(_ office: Office) async throws -> String {
        try await office.desk.issueSetupToken(by: Office.operator_, at: office.wall.now, chance: office.chance).description
    }

    @Test func aNewInstallationLeadsThereAndNoSignInWorks() async throws {
        try await Office.open { _, browser in
            let start = try await browser.get("/")
            #expect(start.location == "/set-up")
            let signIn = try await browser.get("/sign-in")
            #expect(signIn.location == "/set-up")
            let tokens = try Browser.tokens(in: try await browser.get("/set-up"))
            for (name, password) in [("admin", "admin"), ("root", ""), ("administrator", "password")] {
                let answer = try await browser.post("/sign-in", tokens + [("name", name), ("password", password)])
                #expect(answer.status == .unprocessableContent)
                #expect(browser.session == nil)
            }
        }
    }

    @Test func theCodeMakesTheFirstAdministratorOnce() async throws {
        try await Office.open { office, browser in
            let code = try await code(office)
            let first = try await browser.submit("/set-up", fields(code.lowercased(), ["role": "operator"]))
            #expect(first.location == "/sign-in?done=set-up")
            let page = try await browser.get("/sign-in?done=set-up")
            #expect(page.text.contains("The first account is made."))
            let account = try #require(try await office.found("l.beauchemin"))
            #expect(account.grants.map(\.grant.role) == [.administrator])
            #expect(account.grants.map(\.grant.program) == [Office.grandePrairie])
            let signedIn = try await browser.signIn("l.beauchemin")
            #expect(signedIn.location == "/accounts")

            let other = browser.another()
            let shown = try await other.get("/set-up")
            #expect(shown.location == "/sign-in")
            let tokens = try Browser.tokens(in: try await other.get("/sign-in"))
            let again = try await other.post("/set-up", tokens + fields(code, ["name": "intruder"]))
            #expect(again.location == "/sign-in")
            let intruder = try await office.found("intruder")
            #expect(intruder == nil)
        }
    }

    @Test func withoutTheCodeThereIsNoAccount() async throws {
        try await Office.open { office, browser in
            _ = try await code(office)
            for wrong in ["", "abc", "00000-00000", String(repeating: "0", count: 26)] {
                let answer = try await browser.submit("/set-up", fields(wrong))
                #expect(answer.status == .unprocessableContent)
                #expect(answer.text.contains("href=\"#code\""), "\(wrong)")
                #expect(answer.values(of: "agency") == ["Pace"])
                #expect(!answer.text.contains(Office.password))
            }
            let isSetUp = try await office.desk.isSetUp()
            #expect(!isSetUp)
        }
    }

    @Test(arguments: [
        ("password", "Password1234"), ("again", "something else entirely"), ("name", "m tremblay"), ("display-name", " "), ("agency", ""),
    ])
    func whatIsWrongIsSaidBesideItsFieldAndTheCodeStaysGood(_ field: String, _ value: String) async throws {
        try await Office.open { office, browser in
            let code = try await code(office)
            var changes = [field: value]
            if field == "password" { changes["again"] = value }
            let answer = try await browser.submit("/set-up", fields(code, changes))
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("id=\"\(field)-error\""))
            let better = try await browser.submit("/set-up", fields(code))
            #expect(better.location == "/sign-in?done=set-up")
        }
    }

    @Test func anUnknownProgramIsRefused() async throws {
        try await Office.open { office, browser in
            let code = try await code(office)
            for programs in [[], ["nowhere"], [Office.grandePrairie, "nowhere"]] {
                let answer = try await browser.submit("/set-up", fields(code, programs: programs))
                #expect(answer.status == .unprocessableContent)
                #expect(answer.text.contains("id=\"programs-error\""))
            }
        }
    }
}
