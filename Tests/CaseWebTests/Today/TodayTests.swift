import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite struct TodayTests {
    @Test func aCaseStandsOnceWithAllItsReasons() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy", court: "2026-03-05")))
            try await house.refer(.of("Minh Nguyen", born: "1990-01-01", court: "2026-05-05"))
            let by = Somebody.coordinator.by
            try await house.desk.perform(
                [Proposal(.worry, happened: Happened(CivilDate("2026-03-03")!), texts: [.note: "w"])],
                in: try await house.desk.find(number, by: by), expecting: nil, by: by, token: "worry")
            let today = try await browser.as(.coordinator).get("/today")
            #expect(today.count(">\(number)</a>: ") == 1)
            // The worry first, with its act; the court date is another reason of the same card.
            #expect(today.text.contains("href=\"/cases/\(number)/acts/answer-worry\""))
            #expect(today.count("Also, ") == 1 && today.text.contains("Court on Thursday, nothing confirmed yet."))
        }
    }
}
