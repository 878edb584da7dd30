import CaseDesk
import Cases
import Testing

@testable import onward

@Suite struct DemoLetterTests {
    @Test func isTakenForAWholePDF() {
        let upload = Upload(bytes: DemoLetter.pdf(["One", "Deux (é)"]), purpose: .decisionLetter)
        #expect(upload.mediaType == "application/pdf")
    }

    @Test func itsTableSaysWhereEachObjectBegins() throws {
        let file = DemoLetter.pdf(["Première ligne", "(brackets) and \\"])
        let text = String(decoding: file, as: UTF8.self)
        let rows = text.split(separator: "\n").filter { $0.hasSuffix(" 00000 n ") }
        #expect(rows.count == 5)
        for (index, row) in rows.enumerated() {
            let place = try #require(Int(row.prefix(10)))
            #expect(String(decoding: file[place...], as: UTF8.self).hasPrefix("\(index + 1) 0 obj"))
        }
        #expect(text.contains("Premi\\350re"))
        #expect(text.contains("\\(brackets\\) and \\\\"))
    }
}
