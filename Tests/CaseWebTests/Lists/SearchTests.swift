import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct SearchTests {
    @Test func aNameIsFoundAsItSoundsAndNeverStandsInTheAddress() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Étienne Gagnon-Roy")))
            let coordinator = browser.as(.coordinator)
            let sent = try await coordinator.submit("/search", ["q": "etiene ganion roy"])
            #expect(sent.status == .seeOther)
            #expect(sent.location.hasPrefix("/search?s="))
            #expect(!sent.location.lowercased().contains("ganion"))
            let found = try await coordinator.get(sent.location)
            #expect(found.text.contains(number.description))
            #expect(found.text.contains("value=\"etiene ganion roy\""))
            #expect(found.text.contains("Why it was found"))
            #expect(!found.text.prefix(while: { $0 != "\n" }).contains("Gagnon"))
        }
    }

    @Test func anotherSessionCantReadASealedSearch() async throws {
        try await withHouse { house, browser in
            try await house.refer(.of("Paul Roy"))
            let sent = try await browser.as(.coordinator).submit("/search", ["q": "Paul Roy"])
            let other = try await browser.as(.prosecutor).get(sent.location)
            #expect(other.status == .ok)
            #expect(other.text.contains("Search again."))
            #expect(!other.text.contains("Paul"))
        }
    }

    @Test func aFileNumberOrABirthDateAloneFinds() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy", born: "1979-02-03")))
            let prosecutor = browser.as(.prosecutor)
            let byNumber = try await prosecutor.submit("/search", ["q": number.description.lowercased()])
            let answer = try await prosecutor.get(byNumber.location)
            #expect(answer.text.contains("Paul Roy"))
            let byDate = try await prosecutor.submit("/search", ["q": "", "born-day": "3", "born-month": "2", "born-year": "1979"])
            let second = try await prosecutor.get(byDate.location)
            #expect(second.text.contains("Paul Roy"))
            let none = try await prosecutor.submit("/search", ["q": "Zbigniew Xu"])
            let third = try await prosecutor.get(none.location)
            #expect(third.text.contains("No case fits"))
        }
    }

    @Test func nothingAskedIsSaidBesideTheField() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.coordinator).submit("/search", ["q": "  "])
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("id=\"q-error\""))
            let wrong = try await browser.as(.coordinator, "fr").submit("/search", ["q": hostile, "born-day": "40"])
            #expect(wrong.status == .unprocessableContent)
            #expect(!wrong.text.contains("<script>alert"))
        }
    }
}
