import Core
import HTTPTypes
import HummingbirdTesting
import OfficeDesk
import Testing

@testable import OfficeWeb

@Suite struct PasswordTests {
    private static let new = "quatre girafes sous la pluie fine"

    private func change(_ browser: Browser, from old: String, to new: String, again: String? = nil) async throws -> TestResponse {
        try await browser.submit("/password", [("old-password", old), ("password", new), ("again", again ?? new)])
    }

    @Test func theOldOneIsNeededAndOtherDevicesAreSignedOut() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let elsewhere = browser.another()
            _ = try await elsewhere.signIn("m.tremblay")
            let wrong = try await change(browser, from: "not this one", to: Self.new)
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("id=\"old-password-error\""))
            #expect(!wrong.text.contains("not this one") && !wrong.text.contains(Self.new))

            let right = try await change(browser, from: Office.password, to: Self.new)
            #expect(right.location == "/me?done=password-changed")
            let here = try await browser.get("/me?done=password-changed")
            #expect(here.text.contains("Your password is changed."))
            let there = try await elsewhere.get("/me")
            #expect(there.location == "/sign-in?next=%2Fme")
            let why = try await elsewhere.get("/sign-in?next=%2Fme")
            #expect(why.text.contains("because the password was changed"))
            let old = try await browser.another().signIn("m.tremblay")
            #expect(old.status == .unprocessableContent)
            let new = try await browser.another().signIn("m.tremblay", Self.new)
            #expect(new.status == .seeOther)
        }
    }

    @Test(arguments: [
        ("short", "Use at least 12 characters."), ("m.tremblay m.tremblay", "easy to guess"), ("Summer2026!!", "easy to guess"),
        (Office.password, "This is the password you have now."),
    ])
    func aPoorPasswordIsRefusedWithTheReason(_ password: String, _ reason: String) async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let answer = try await change(browser, from: Office.password, to: password)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(reason))
        }
    }

    @Test func guessingTheOldOneIsSlowedLikeSigningIn() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            for _ in 1...6 { _ = try await change(browser, from: "not this one", to: Self.new) }
            let answer = try await change(browser, from: Office.password, to: Self.new)
            #expect(answer.status == .tooManyRequests)
        }
    }

    @Test func aCodeSetsAPasswordOnce() async throws {
        try await Office.open { office, browser in
            let account = try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let code = try await office.desk.issueToken(
                for: account, by: Office.operator_, at: office.wall.now, chance: office.chance).description
            let poor = try await browser.submit("/set-password", [("code", code), ("password", "short"), ("again", "short")])
            #expect(poor.status == .unprocessableContent)
            #expect(poor.text.contains("id=\"password-error\""))
            let fields = [("code", code.lowercased()), ("password", Self.new), ("again", Self.new), ("account", "x"), ("role", "administrator")]
            let answer = try await browser.submit("/set-password", fields)
            #expect(answer.location == "/sign-in?done=password-set")
            let again = try await browser.submit("/set-password", fields)
            #expect(again.status == .unprocessableContent)
            #expect(again.text.contains("id=\"code-error\""))
            let signedIn = try await browser.signIn("m.tremblay", Self.new)
            #expect(signedIn.location == "/me")
        }
    }

    @Test func aCodeIsGoodForThreeDays() async throws {
        try await Office.open { office, browser in
            let account = try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            let code = try await office.desk.issueToken(
                for: account, by: Office.operator_, at: office.wall.now, chance: office.chance).description
            office.wall.pass(minutes: 3 * 24 * 60)
            let answer = try await browser.submit("/set-password", [("code", code), ("password", Self.new), ("again", Self.new)])
            #expect(answer.status == .unprocessableContent)
        }
    }

    @Test func browsersAreToldWhatEachFieldIs() async throws {
        try await Office.open { office, browser in
            try await office.account("m.tremblay", (.coordinator, Office.grandePrairie))
            _ = try await browser.signIn("m.tremblay")
            let page = try await browser.get("/password")
            #expect(page.text.contains("autocomplete=\"current-password\""))
            #expect(page.text.split(separator: "autocomplete=\"new-password\"").count == 3)
            #expect(!page.text.contains("onpaste") && !page.text.contains("maxlength"))
        }
    }
}
