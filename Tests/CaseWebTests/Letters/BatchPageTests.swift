import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct BatchPageTests {
    private static let unknown = String(repeating: "0", count: 32)

    @Test(arguments: [("en", "No letter waits."), ("fr", "Aucune lettre n’attend.")])
    func whereNothingWaitsThePageSaysWhatWill(language: String, sentence: String) async throws {
        try await withHouse { _, browser async throws in
            let page = try await browser.as(.coordinator, language).get("/letters")
            #expect(page.status == .ok && page.text.contains(sentence))
            #expect(try await browser.as(.coordinator).get("/letters/batches/\(Self.unknown)").status == .notFound)
            #expect(try await browser.as(.coordinator).get("/letters/batches/\(Self.unknown)/print").status == .notFound)
        }
    }

    @Test func nobodyElseReachesLettersOfManyCases() async throws {
        try await withHouse { _, browser async throws in
            for somebody in [Somebody.police, .prosecutor, .probation, .auditor, .administrator] {
                for path in ["/letters", "/letters/batches/\(Self.unknown)", "/letters/batches/\(Self.unknown)/print"] {
                    #expect(try await browser.as(somebody).get(path).status == .forbidden, "\(somebody.role) \(path)")
                }
            }
        }
    }
}
