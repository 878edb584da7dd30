import Core
import HTTPTypes
import HummingbirdTesting
import OfficeDesk
import Testing
import WebFrame

@testable import OfficeWeb

@Suite struct GrantTests {
    @Test func ofSeveralRolesOneIsChosenFirst() async throws {
        try await Office.open { office, browser in
            try await office.account(
                "m.tremblay", (.coordinator, Office.grandePrairie), (.administrator, Office.edmonton))
            let answer = try await browser.signIn("m.tremblay", next: "/password")
            #expect(answer.location == "/grant?next=%2Fpassword")
            let page = try await browser.get("/grant?next=%2Fpassword")
            #expect(page.text.contains("Coordinator"))
            #expect(page.text.contains("Administrator"))
            #expect(page.text.contains("· Pace"))
            #expect(page.values(of: "grant").count == 2)
            let early = try await browser.get("/accounts")
            #expect(early.status == .forbidden)
            let unchosen = try await browser.submit("/grant", [("next", "/password")])
            #expect(unchosen.status == .unprocessableContent)
            #expect(unchosen.values(of: "next") == ["/password"])
            let chosen = try await browser.submit("/grant", [("grant", page.values(of: "grant")[0]), ("next", "//evil.example")])
            #expect(chosen.status == .seeOther)
            #expect(chosen.location == "/accounts" || chosen.location == "/me")
        }
    }

    @Test func theRoleInUseDecidesWhatIsOpen() async throws {
        try await Office.open { office, browser in
            let account = try await office.account(
                "m.tremblay", (.coordinator, Office.grandePrairie), (.administrator, Office.edmonton))
            _ = try await browser.signIn("m.tremblay")
            let held = try #require(try await office.found("m.tremblay")).grants
            #expect(held.count == 2, "\(account)")
            for (role, status) in [(Role.administrator, HTTPResponse.Status.ok), (.coordinator, .forbidden)] {
                let grant = try #require(held.first { $0.grant.role == role })
                let answer = try await browser.submit("/grant", [("grant", grant.id.text)])
                #expect(answer.location == (role == .administrator ? "/accounts" : "/me"))
                let accounts = try await browser.get("/accounts")
                #expect(accounts.status == status)
            }
        }
    }

    @Test func nobodyUsesAnotherPersonsRole() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie), (.auditor, Office.grandePrairie))
            try await office.account("a.boss", (.administrator, Office.grandePrairie))
            let theirs = try #require(try await office.found("a.boss")?.grants.first)
            _ = try await browser.signIn("m.tremblay")
            let answer = try await browser.submit("/grant", [("grant", theirs.id.text), ("role", "administrator")])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("This account doesn’t have this role."))
            let accounts = try await browser.get("/accounts")
            #expect(accounts.status == .forbidden)
        }
    }

    @Test func withoutARoleNothingIsShownButTheWayOut() async throws {
        try await Office.open { office, browser in
            let account = try await office.account("m.tremblay", (.police, Office.grandePrairie))
            let held = try #require(try await office.found("m.tremblay")?.grants.first)
            try await office.desk.take(held.id, from: account, by: Office.operator_, at: office.wall.now, chance: office.chance)
            let answer = try await browser.signIn("m.tremblay")
            #expect(answer.location == "/grant")
            let page = try await browser.get("/grant")
            #expect(page.text.contains("Your account has no role yet"))
            #expect(page.text.contains("action=\"/sign-out\""))
        }
    }

    @Test func theTopBarNamesTheProgramInUse() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let page = try await browser.get("/me")
            let bar = try #require(page.text.split(separator: "</header>").first)
            #expect(bar.contains("Grande Prairie"))
            #expect(bar.contains("href=\"/change-user\""))
            // 07:30 UTC, half past midnight in Alberta.
            #expect(page.text.contains("March 8, 2026, 12:30"))
        }
    }
}
