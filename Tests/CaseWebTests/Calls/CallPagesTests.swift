import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct CallPagesTests {
    @Test func aCallerWithoutANameIsOnTodayUntilCalledBack() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let empty = try await coordinator.get("/calls")
            #expect(empty.text.contains("None was recorded."))
            let today = Somebody.coordinator.by.now
            let date = CivilDate(dayNumber: Int(today.milliseconds / 86_400_000))
            let filled: KeyValuePairs<String, String> = [
                "direction": "incoming", "outcome": "spoke", "note": "Asked what it costs.", "happened-day": String(date.day),
                "happened-month": String(date.month), "happened-year": String(date.year), "call-back-day": String(date.day),
                "call-back-month": String(date.month), "call-back-year": String(date.year),
            ]
            let sent = try await coordinator.submit("/calls", filled, to: "/calls")
            #expect(sent.location == "/calls")
            let page = try await coordinator.get("/today")
            #expect(page.text.contains("1 caller without a case is to be called back."))
            let calls = try await browser.as(.coordinator, "fr").get("/calls")
            #expect(calls.text.contains("À rappeler"))
            #expect(calls.text.contains("Asked what it costs."))
            let one = try #require(try await house.desk.looseCalls(by: Somebody.coordinator.by).calls.first)
            _ = try await coordinator.submit("/calls", [:], to: "/calls/\(one.id)")
            let after = try await coordinator.get("/today")
            #expect(!after.text.contains("to be called back"))
        }
    }

    @Test func whatWasTypedStaysWhereADateIsMissing() async throws {
        try await withHouse { _, browser in
            let sent = try await browser.as(.coordinator).submit("/calls", ["direction": "incoming", "note": "Asked <b>twice</b>."], to: "/calls")
            #expect(sent.status == .unprocessableContent)
            #expect(sent.text.contains("Asked &lt;b&gt;twice&lt;/b&gt;."))
        }
    }

    @Test func nobodyElseReachesIt() async throws {
        try await withHouse { _, browser in
            for somebody in [Somebody.police, .prosecutor, .probation, .auditor, .administrator] {
                let answer = try await browser.as(somebody).get("/calls")
                #expect(answer.status == .forbidden, "\(somebody.role)")
            }
        }
    }
}
