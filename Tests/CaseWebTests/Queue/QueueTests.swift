import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct QueueTests {
    @Test func onlyTheProsecutorOfTheProgramSeesTheQueue() async throws {
        try await withHouse { house, browser in
            try await house.refer(.of("Paul Roy"))
            for somebody in [Somebody.police, .coordinator, .probation, .auditor, .administrator] {
                let answer = try await browser.as(somebody).get("/queue")
                #expect(answer.status == .forbidden, "\(somebody.role)")
            }
            let second = try await browser.as(Somebody(.prosecutor, "edmonton-stop")).get("/queue")
            #expect(!second.text.contains("Paul"))
        }
    }

    @Test func nearestToCourtComesFirstWithWhatIsMissingAndADecision() async throws {
        try await withHouse { house, browser in
            let late = try #require(try await house.refer(.of("Paul Roy", court: "2026-05-01")))
            let soon = try #require(try await house.refer(.of("Minh Nguyen", court: "2026-03-06")))
            let page = try await browser.as(.prosecutor).get("/queue")
            let first = try #require(page.text.firstRange(of: soon.description))
            let second = try #require(page.text.firstRange(of: late.description))
            #expect(first.lowerBound < second.lowerBound)
            #expect(page.text.contains("Almost eligible: something is missing (2)"))
            #expect(page.text.contains("href=\"/cases/\(soon)/acts/decide\""))
            #expect(page.text.contains("Missing before a decision"))
            #expect(page.text.contains("in 3 days"))
            #expect(page.text.contains("Criminal Code") || page.text.contains("Conditions of section 717(1)"))
            let french = try await browser.as(.prosecutor, "fr").get("/queue")
            #expect(french.text.contains("Presque admissibles"))
        }
    }

    @Test func theQueueGoesOnPageAfterPageWithoutLosingOrDoublingAnybody() async throws {
        try await withHouse { house, browser in
            let prosecutor = browser.as(.prosecutor)
            var shown: [String] = []
            let people = ListTests.people(140).enumerated().map { number, referral in
                var referral = referral
                referral.nextAppearance = number % 3 == 0 ? nil : CivilDate("2026-05-01")?.adding(days: number % 7)
                return referral
            }
            _ = try await house.desk.referMany(people, by: Somebody.police.by, token: "many")
            let total = try await house.desk.queue(by: Somebody.prosecutor.by).undecidedTotal
            var path: String? = "/queue"
            while let here = path {
                let page = try await prosecutor.get(here).text
                shown += page.matches(of: /<h3><a href="\/cases\/([^"]+)"/).map { String($0.output.1) }
                path = page.firstMatch(of: /href="(\/queue\?after=[^"]+)"/).map { String($0.output.1) }
            }
            #expect(shown.count == total && Set(shown).count == total && total > 70)
        }
    }

    @Test func anEmptyQueueSaysSo() async throws {
        try await withHouse { _, browser in
            let answer = try await browser.as(.prosecutor).get("/queue")
            #expect(answer.text.contains("Nothing waits for you"))
        }
    }
}
