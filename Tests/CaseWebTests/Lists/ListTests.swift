import CaseDesk
import Core
import Foundation
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite struct ListTests {
    @Test func onlyCoordinatorAndProsecutorSeeTheList() async throws {
        try await withHouse { house, browser in
            try await house.refer(.of("Paul Roy"))
            try await house.refer(.of("Anna", born: nil, stream: .volunteer), as: .coordinator)
            for somebody in [Somebody.police, .probation, .auditor, .administrator] {
                let answer = try await browser.as(somebody).get("/cases")
                #expect(answer.status == .forbidden, "\(somebody.role)")
                let second = try await browser.as(somebody).get("/search")
                #expect(second.status == .forbidden)
            }
            let coordinator = try await browser.as(.coordinator).get("/cases")
            #expect(coordinator.text.contains("Paul Roy"))
            #expect(coordinator.text.contains("Anna"))
            let prosecutor = try await browser.as(.prosecutor).get("/cases")
            #expect(prosecutor.text.contains("Paul Roy"))
            #expect(!prosecutor.text.contains("Anna"))
            #expect(!prosecutor.text.contains("volunteer"))
            let third = try await browser.as(.edmonton).get("/cases")
            #expect(!third.text.contains("Paul Roy"))
        }
    }

    @Test func theFilterStandsInTheAddressAndComesOffChipByChip() async throws {
        try await withHouse { house, browser in
            try await house.refer(.of("Paul Roy"))
            try await house.refer(.of("Anna", born: nil, stream: .volunteer), as: .coordinator)
            let page = try await browser.as(.coordinator).get("/cases?stage=referred&stream=volunteer")
            #expect(page.text.contains("Anna"))
            #expect(!page.text.contains("Paul Roy"))
            #expect(page.text.contains("href=\"/cases?where=all&amp;stage=referred\""))
            #expect(page.text.contains("href=\"/cases?where=all&amp;stream=volunteer\""))
            #expect(page.text.contains("Showing 1 to 1 of 1"))
            let none = try await browser.as(.coordinator).get("/cases?stage=closed")
            #expect(none.text.contains("No case fits"))
            let answer = try await browser.as(.coordinator).get("/cases?stage=nonsense&after=x&from=-1")
            #expect(answer.status == .ok)
        }
    }

    @Test func pagesGoForwardByAMark() async throws {
        try await withHouse { house, browser in
            _ = try await house.desk.referMany(Self.people(140), by: Somebody.police.by, token: "many")
            let total = try await house.desk.list(CaseFilter(), by: Somebody.coordinator.by).total
            let first = try await browser.as(.coordinator).get("/cases")
            #expect(first.text.contains("Showing 1 to 25 of \(total)") && !first.text.contains("Previous page"))
            let second = try await browser.as(.coordinator).get(try Self.link("after", in: first))
            #expect(second.text.contains("Showing 26 to 50 of \(total)"))
            let long = try await browser.as(.coordinator).get("/cases?where=all&rows=100")
            #expect(long.text.contains("Showing 1 to \(min(total, 100)) of \(total)"))
            #expect(long.text.contains("25 on a page"))
            let third = try await browser.as(.coordinator).get(try Self.link("after", in: second))
            let back = try await browser.as(.coordinator).get(try Self.link("before", in: third))
            #expect(Self.main(back) == Self.main(second))
            // The first page has its own address; so has what is beyond an end.
            #expect(back.text.contains("href=\"/cases\">Previous page</a>"))
            let mark = try Self.link("before", in: third).replacing("before=", with: "after=")
            let beyond = try await browser.as(.coordinator).get("/cases?stage=closed&" + mark.dropFirst(7))
            #expect(beyond.status == .seeOther && beyond.location == "/cases?where=all&stage=closed")
        }
    }

    @Test func aListIsPartedAndSortedByItsAddress() async throws {
        try await withHouse { house, browser in
            let number = try #require(try await house.refer(.of("Paul Roy")))
            try await house.refer(.of("Anna", born: nil, stream: .volunteer), as: .coordinator)
            let coordinator = browser.as(.coordinator)
            let waiting = try await coordinator.get("/cases?where=prosecutor&sort=due")
            #expect(waiting.text.contains("Paul Roy") && !waiting.text.contains("Anna"))
            #expect(waiting.text.contains("Waiting for the prosecutor <span class=\"count\">(1)</span>"))
            #expect(waiting.text.contains("href=\"/cases?sort=due\""))
            // What can't wait is said in red here too, and nothing else is.
            #expect(waiting.count("class=\"tag urgent\"") == 1)
            let byNumber = try await coordinator.get("/cases?sort=number")
            #expect(byNumber.text.contains(number.description) && byNumber.text.contains("Anna"))
            // Of what is over nothing is due.
            #expect(!(try await coordinator.get("/cases?where=all")).text.contains("what is due next"))
            for (part, sentence) in [("program", "Nobody is in the program right now"), ("ended", "No case has ended yet")] {
                #expect(try await coordinator.get("/cases?where=\(part)").text.contains(sentence))
            }
            let wrong = try await coordinator.get("/cases?where=nonsense&sort=nonsense&before=nonsense")
            #expect(wrong.status == .ok && wrong.text.contains("Anna"))
        }
    }

    /// The link of the page that goes on or back.
    private static func link(_ way: String, in page: TestResponse) throws -> String {
        let start = try #require(page.text.firstRange(of: "href=\"/cases?\(way)=")?.lowerBound)
        return String(page.text[start...].dropFirst(6).prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }

    private static func main(_ page: TestResponse) -> Substring? {
        page.text.firstRange(of: "<table").map { page.text[$0.lowerBound...] }
    }

    @Test func anEmptyListSaysWhatWillStandThere() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.coordinator, "fr").get("/cases")
            #expect(page.text.contains("Aucun dossier pour l’instant"))
        }
    }

    /// People whose names and birth dates are far enough apart that nobody is held as alike.
    static func people(_ count: Int) -> [Referral] {
        let chance = SeededChance(seed: 5)
        let consonants = Array("bdfgklmnprstvz")
        let vowels = Array("aeiou")
        func word(_ syllables: Int) -> String {
            let bytes = chance.bytes(syllables * 2).map(Int.init)
            let letters = (0..<syllables).flatMap { [consonants[bytes[$0 * 2] % consonants.count], vowels[bytes[$0 * 2 + 1] % vowels.count]] }
            return String(letters).capitalized
        }
        return (0..<count).map { index in
            let born = CivilDate(dayNumber: index * 97)
            return .of(word(3) + " " + word(4), born: born.description)
        }
    }
}
