import Core
import HTTPTypes
import HummingbirdTesting
import OfficeDesk
import Testing
import WebFrame

@testable import OfficeWeb

@Suite struct SignOutTests {
    @Test func signingOutEndsTheSessionOnTheServer() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let held = try #require(browser.session)
            let answer = try await browser.submit("/me", to: "/sign-out")
            #expect(answer.status == .seeOther)
            #expect(answer.headers[HTTPField.Name("Clear-Site-Data")!] == "\"cache\", \"storage\"")
            #expect(browser.session == nil)
            let page = try await browser.get(try #require(answer.location))
            #expect(page.text.contains("You are signed out."))
            // Back, and the old cookie played again.
            let back = try await browser.get("/me")
            #expect(back.status == .seeOther)
            browser.cookies["onward-session"] = held
            let replayed = try await browser.get("/me")
            #expect(replayed.location == "/sign-in?next=%2Fme")
        }
    }

    /// The browser clears everything or nothing: what a colleague entered at the door, and the server doesn't have, isn't this person's to lose.
    @Test func signingOutKeepsWhatSomebodyElseEnteredAtTheDoor() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            browser.cookies["onward-door"] = "account:somebody-else"
            let answer = try await browser.submit("/me", to: "/sign-out")
            #expect(answer.location == "/class-days/left")
            #expect(answer.headers[HTTPField.Name("Clear-Site-Data")!] == "\"cache\"")
            #expect(browser.session == nil && browser.cookies["onward-door"] == "account:somebody-else")
        }
    }

    @Test func signedInPagesAreNotKept() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            for path in ["/me", "/password", "/change-user", "/grant"] {
                let page = try await browser.get(path)
                #expect(page.status == .ok)
                #expect(page.headers[.cacheControl] == "no-store", "\(path)")
            }
        }
    }

    @Test func changingUserLeavesABlankSignInPage() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let held = try #require(browser.session)
            let ask = try await browser.get("/change-user")
            #expect(ask.text.contains("You are signed in as Léonie Beauchemin-Okafor: Coordinator"))
            let still = try await browser.get("/me")
            #expect(still.status == .ok)
            let answer = try await browser.submit("/change-user")
            #expect(answer.location == "/sign-in")
            let blank = try await browser.get("/sign-in")
            #expect(blank.values(of: "next").isEmpty)
            #expect(!blank.text.contains("class=\"note"))
            #expect(!blank.text.contains("Tremblay") && !blank.text.contains("Léonie"))
            browser.cookies["onward-session"] = held
            let replayed = try await browser.get("/me")
            #expect(replayed.status == .seeOther)
        }
    }

    @Test func aGetSignsNobodyOut() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let get = try await browser.get("/sign-out")
            #expect(get.status == .methodNotAllowed)
            let blind = try await browser.post("/sign-out", [])
            #expect(blind.status == .forbidden)
            let page = try await browser.get("/me")
            #expect(page.status == .ok)
        }
    }

    @Test func aLinkCannotPutWordsIntoTheSignInPage() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let page = try await browser.get("/sign-in?done=Call+the+bank")
            #expect(!page.text.contains("bank</p>"))
            #expect(!page.text.contains("class=\"note"))
        }
    }
}
