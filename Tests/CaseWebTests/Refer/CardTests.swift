import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct CardTests {
    @Test func cardsTellNothingButANumberAndATelephone() async throws {
        try await withHouse { _, browser in
            let page = try await browser.as(.police).submit("/refer/cards", ["count": "8"])
            #expect(page.status == .ok)
            let start = try #require(page.text.firstRange(of: "<ul class=\"cards\">")?.upperBound)
            let cards = page.text[start...]
            #expect(cards.ranges(of: "780-539-6692").count == 8)
            #expect(cards.contains("Please call, and give this number:"))
            #expect(cards.contains("Veuillez appeler et donner ce numéro"))
            for word in ["STOP", "police", "court", "referral", "program", "Onward"] {
                #expect(!cards.contains(word), "\(word)")
            }
        }
    }

    @Test func aCountOutOfRangeIsToldBesideItsField() async throws {
        try await withHouse { _, browser in
            for count in ["0", "201", "many", ""] {
                let page = try await browser.as(.coordinator).submit("/refer/cards", ["count": count])
                #expect(page.status == .unprocessableContent, "\(count)")
            }
            let answer = try await browser.as(.prosecutor).get("/refer/cards")
            #expect(answer.status == .forbidden)
        }
    }
}
