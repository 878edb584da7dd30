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
            #expect(page.text.contains("href=\"/cases?stage=referred\""))
            #expect(page.text.contains("href=\"/cases?stream=volunteer\""))
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
            #expect(first.text.contains("Showing 1 to 100 of \(total)"))
            let start = try #require(first.text.firstRange(of: "href=\"/cases?after=")?.upperBound)
            let mark = first.text[start...].prefix { $0 != "\"" }.replacing("&amp;", with: "&")
            let second = try await browser.as(.coordinator).get("/cases?after=\(mark)")
            #expect(second.text.contains("Showing 101 to \(total) of \(total)"))
            #expect(!second.text.contains("Next page"))
        }
    }

    @Test func anEmptyListSaysWhatWillStandThere() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.coordinator, "fr").get("/cases")
            #expect(page.text.contains("Aucun dossier pour l’instant"))
        }
    }

    /// People whose names and birth dates are far enough apart that nobody is held as alike.
    private static func people(_ count: Int) -> [Referral] {
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
