import Core
import Testing

@testable import CaseDesk

@Suite struct DelimitedTextTests {
    private func cells(_ text: String, _ separator: Character = ",") -> [[String]] {
        DelimitedText(text, separator: separator).records.map(\.cells)
    }

    @Test func quotesHoldSeparatorsLineEndsAndQuotes() {
        #expect(cells("a,\"b,c\",d\r\n\"x\ny\",\"say \"\"no\"\"\",\n") == [["a", "b,c", "d"], ["x\ny", "say \"no\"", ""]])
        #expect(cells("a\t\"b\tc\"\td", "\t") == [["a", "b\tc", "d"]])
        #expect(cells("5\" nail,\"Al\" Smith") == [["5\" nail", "Al Smith"]])
    }

    @Test func anyLineEndEndsARowAndBlankRowsAreLeftOut() {
        let text = DelimitedText("a\r\nb\rc\n\n ,\t\nd", separator: ",")
        #expect(text.records.map(\.cells.first) == ["a", "b", "c", "d"])
        #expect(text.records.map(\.line) == [1, 2, 3, 6])
    }

    @Test func rowsAreNumberedAsTheSpreadsheetProgramNumbersThem() {
        let text = DelimitedText("\n\"a\nb\"\n;;\nc\n\"\nd\",e\nf", separator: ",")
        #expect(text.records.map(\.row) == [2, 3, 4, 5, 6])
        #expect(text.records.map(\.line) == [2, 4, 5, 6, 8])
    }

    @Test func anOpenQuoteIsFoundAtItsLine() {
        #expect(DelimitedText("a,b\n\"c,d\ne", separator: ",").openQuote == 2)
        #expect(DelimitedText("a,\"b\"", separator: ",").openQuote == nil)
    }

    @Test func bytesOfEverySpreadsheetAreRead() {
        let text = "Nom;Prénom: Noël «œuvre» – 5 €"
        #expect(TableBytes.text([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
        #expect(TableBytes.text(Array(text.utf8)) == text)
        #expect(TableBytes.text([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == text)
        #expect(TableBytes.text([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == text)
        let western: [UInt8] = [0x4E, 0x6F, 0xEB, 0x6C, 0x20, 0x9C, 0x75, 0x76, 0x72, 0x65, 0x20, 0x80, 0x20, 0x92]
        #expect(TableBytes.text(western) == "Noël œuvre € ’")
    }
}
