import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct LetterPageTests {
    /// A case that the person wants dealt with by the court: one letter may be made.
    private func returned(_ house: WebHouse) async throws -> FileNumber {
        let number = try #require(try await house.refer(.of("Jean Tremblay", born: "1984-07-12")))
        let by = Somebody.coordinator.by
        let id = try await house.desk.find(number, by: by)
        let page = try await house.desk.page(id, by: by)
        try await house.desk.perform([Proposal(.wantCourt, happened: Happened(page.today))], in: id, expecting: nil, by: by, token: "court")
        return number
    }

    @Test func aLetterIsMadeAndSavedUnderANeutralName() async throws {
        try await withHouse { house, browser in
            let number = try await returned(house)
            let path = "/cases/\(number)/letters"
            let coordinator = browser.as(.coordinator)
            let page = try await coordinator.get(path)
            #expect(page.text.contains("Return to court") && page.text.contains("Jean Tremblay"))
            #expect(page.text.contains("No payment stands in the fee’s ledger"))
            #expect(try await coordinator.submit(path, ["kind": "return-to-court", "language": "fr"]).location == path)
            let made = try await coordinator.get(path)
            let link = try #require(made.text.firstMatch(of: #/href="(/cases/[^"]+/letters/[0-9a-f]{32})"/#)).output.1
            let file = try await coordinator.get(String(link))
            #expect(file.headers[.contentType] == "application/pdf")
            let name = file.headers[.contentDisposition] ?? ""
            #expect(name.hasPrefix("attachment") && name.contains(number.description) && !name.contains("Tremblay") && !name.contains("court"))
            #expect(file.text.hasPrefix("%PDF-"))
        }
    }

    @Test func aLetterThatMayNotBeMadeIsRefusedWithItsSentence() async throws {
        try await withHouse { house, browser in
            let path = "/cases/\(try await returned(house))/letters"
            let coordinator = browser.as(.coordinator)
            let refused = try await coordinator.submit(path, ["kind": "certificate", "language": "en"])
            #expect(refused.status == .conflict)
            let unknown = try await coordinator.submit(path, ["kind": "love-letter", "language": "en"])
            #expect(unknown.status == .unprocessableContent)
        }
    }

    @Test func nobodyElseReachesLetters() async throws {
        try await withHouse { house, browser in
            let number = try await returned(house)
            for somebody in [Somebody.police, .prosecutor, .probation, .auditor, .administrator] {
                for path in ["/cases/\(number)/letters", "/court-list"] {
                    #expect(try await browser.as(somebody).get(path).status == .forbidden, "\(somebody.role) \(path)")
                }
            }
            #expect(try await browser.as(.edmonton).get("/cases/\(number)/letters").status == .notFound)
        }
    }

    @Test func thePublicPageSaysNoMoreOfAWrongCodeThanOfNone() async throws {
        try await withHouse { _, browser in
            let empty = try await browser.get("/verify")
            #expect(empty.status == .ok && empty.text.contains("Does this letter stand?"))
            let wrong = try await browser.get("/verify/0123456789ABCDEF0123456789ABCDEF")
            let nonsense = try await browser.get("/verify?code=nonsense")
            for answer in [wrong, nonsense] { #expect(answer.status == .ok && answer.text.contains("No letter with this code stands.")) }
            for _ in 0..<20 { _ = try await browser.get("/verify/0123456789ABCDEF0123456789ABCDEF") }
            let throttled = try await browser.get("/verify/0123456789ABCDEF0123456789ABCDEF")
            #expect(throttled.status == .tooManyRequests && throttled.headers[.retryAfter] == "15")
        }
    }
}
