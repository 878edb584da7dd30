import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct AuditLogTests {
    @Test func theLogHoldsIdsAndNumbersAndNeverNames() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            _ = try await browser.as(.coordinator).get("/cases?purpose=\(Browser.encode(hostile))")
            for somebody in [Somebody.auditor, .coordinator] {
                let page = try await browser.as(somebody).get("/audit")
                #expect(page.status == .ok)
                #expect(page.text.contains("Refer"))
                #expect(page.text.contains("Looked at the list of cases"))
                #expect(page.text.contains(number.description))
                #expect(page.text.contains(Somebody.police.actor.id))
                #expect(!page.text.contains("Paul"))
                #expect(!page.text.contains("<script>alert"))
            }
            for somebody in [Somebody.police, .prosecutor, .probation, .administrator] {
                let answer = try await browser.as(somebody).get("/audit")
                #expect(answer.status == .forbidden, "\(somebody.role)")
            }
        }
    }

    @Test func anotherProgramsEntriesArentThere() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let other = browser.as(Somebody(.auditor, "edmonton-stop"))
            let answer = try await other.get("/audit")
            #expect(answer.text.contains("Nothing is in the log"))
            let asked = try await other.get("/audit?number=\(number)")
            #expect(asked.status == .unprocessableContent)
            #expect(asked.text.contains("No file has this number in this program."))
        }
    }

    @Test func itIsNarrowedByDaysOfTheProgramsZone() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            let auditor = browser.as(.auditor)
            func ask(_ from: String, _ to: String) async throws -> TestResponse {
                func part(_ name: String, _ date: String) -> String {
                    zip(["year", "month", "day"], date.split(separator: "-")).map { "\(name)-\($0)=\($1)" }.joined(separator: "&")
                }
                return try await auditor.get("/audit?\(part("from", from))&\(part("to", to))")
            }
            #expect(try await ask("2026-03-03", "2026-03-03").text.contains(number.description))
            #expect(try await ask("2026-03-04", "2026-03-09").text.contains("No entry fits"))
            #expect(try await ask("2026-02-01", "2026-03-02").text.contains("No entry fits"))
            let wrong = try await ask("2026-03-03", "2026-03-02")
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#to-day\""))
            let unreal = try await auditor.get("/audit?from-day=30&from-month=2&from-year=2026")
            #expect(unreal.status == .unprocessableContent && unreal.text.contains("value=\"30\""))
        }
    }

    @Test func itIsNarrowedByNumberActorAndKind() async throws {
        try await withHouse { house, browser in
            let first = try #require(try await house.refer(.of("Paul Roy")))
            let second = try #require(try await house.refer(.of("Minh Nguyen"), as: .otherPolice))
            let auditor = browser.as(.auditor)
            let about = try await auditor.get("/audit?number=\(first)")
            #expect(about.text.contains(Somebody.police.actor.id))
            #expect(!about.text.contains(Somebody.otherPolice.actor.id))
            let of = try await auditor.get("/audit?actor=\(Browser.encode(Somebody.otherPolice.actor.id))")
            #expect(of.text.contains(second.description))
            #expect(!of.text.contains(">\(first)<"))
            let answer = try await auditor.get("/audit?kind=looks")
            #expect(answer.text.contains("No entry fits"))
            let nonsense = try await auditor.get("/audit?number=nonsense")
            #expect(nonsense.status == .unprocessableContent)
            #expect(nonsense.text.contains("<title>Error: "))
            #expect(nonsense.text.contains("href=\"#number\""))
        }
    }
}
