import Testing

@testable import Analysis

@Suite struct CSVTableTests {
    private static func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8)) }

    private static func refusal(_ text: String) -> AnalysisRefusal? {
        do throws(AnalysisRefusal) {
            _ = try CSVTable(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    private static func cells(_ table: CSVTable) -> [[String]] {
        (0..<table.rowCount).map { row in table.names.indices.map { table.text(row, $0) } }
    }

    @Test func quotesHoldCommasLinesAndQuotes() throws {
        let table = try Self.table("a,b\r\n\"x, y\",\"say \"\"no\"\"\"\r\n\r\n\"two\nlines\",\n1,2")
        #expect(table.names == ["a", "b"])
        #expect(Self.cells(table) == [["x, y", "say \"no\""], ["two\nlines", ""], ["1", "2"]])
        #expect(table.lines == [2, 4, 6])
    }

    @Test(arguments: ["a;b\n1;2\n", "a\tb\n1\t2", "\u{FEFF}a,b\n1,2\n", "\n\na,b\n1,2\n\n", "\"a\",\"b\"\n\"1\",\"2\""])
    func spreadsheetsInAnyCountryAreRead(text: String) throws {
        let table = try Self.table(text)
        #expect(table.names == ["a", "b"])
        #expect(Self.cells(table) == [["1", "2"]])
    }

    @Test(arguments: [
        ("", nil, "empty"), ("\n\n", nil, "empty"), ("a,b\n1,2\n3\n", 3, "1 values where the first line names 2 columns"),
        ("a,b\n1,2,3\n", 2, "3 values"), ("a,b\n1,\"2\n", 2, "never closed"), ("a,b\n\"1\"x,2\n", 2, "closing quotation mark"),
        ("a,a\n1,2\n", 1, "named twice"), ("a,b\n1,2\r3,4\n", 2, "stands alone"), ("a,b\n1,\0\n", 2, "zero byte"),
    ] as [(String, Int?, String)])
    func whatIsntATableIsRefusedWithItsLine(text: String, line: Int?, says: String) throws {
        let refusal = try #require(Self.refusal(text))
        #expect(refusal.line == line)
        #expect(refusal.problem.contains(says))
        #expect(!refusal.remedy.isEmpty)
    }

    @Test func whatIsntUTF8IsRefusedWithItsLine() throws {
        for (bytes, line) in [([0x61, 0x0A, 0x31, 0x0A, 0xE9, 0x0A, 0x31], 3), ([0x61, 0x0A, 0xC3, 0xA9, 0x0A, 0xC3], 3)] as [([UInt8], Int)] {
            let refusal = #expect(throws: AnalysisRefusal.self) { try CSVTable(bytes) }
            #expect(refusal?.line == line)
        }
        let wide = #expect(throws: AnalysisRefusal.self) { try CSVTable([0xFF, 0xFE, 0x61, 0]) }
        #expect(wide?.problem.contains("UTF-16") == true)
    }

    @Test func aColumnThatIsntThereIsToldWithThoseThatAre() throws {
        let table = try Self.table("week,arrest\n1,0\n")
        let refusal = #expect(throws: AnalysisRefusal.self) { try table.index(of: "weeks") }
        #expect(refusal?.description == "column weeks: isn't among the columns of the file. The file has: week, arrest")
    }
}
