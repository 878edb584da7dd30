import Statistics
import Testing

@testable import Analysis

@Suite struct CSVRowsTests {
    private static func rows(_ text: String, _ columns: [String], dropMissing: Bool = false) throws -> CSVRows {
        try CSVRows(CSVTable(Array(text.utf8)), columns: columns, dropMissing: dropMissing)
    }

    @Test func aNumberIsReadToItsLastDigit() throws {
        let texts = [
            "0", "-0", "12", "12.5", ".5", "7.", "-3.25", "1e3", "1.5E-7", "+4", " 42 ", "0.1", "123456789012345", "1234567890123456789", "0.30000000000000004",
            "4.35", "2.2250738585072014e-308",
        ]
        let rows = try Self.rows("x\n" + texts.map { "\"\($0)\"" }.joined(separator: "\n"), ["x"])
        let expected = texts.map { Double($0.trimmed) ?? .nan }
        #expect(try rows.numbers("x") == expected)
    }

    @Test(arguments: ["abc", "1,5", "0x10", "inf", "1e400", "--1", "1.2.3", "1 2", "-", ".", "²"])
    func whatIsntANumberIsRefusedWithItsLineAndNotQuoted(text: String) throws {
        let rows = try Self.rows("n,x\n1,3\n1,\"\(text)\"\n", ["x"])
        let refusal = #expect(throws: AnalysisRefusal.self) { try rows.numbers("x") }
        #expect(refusal?.line == 3)
        #expect(refusal?.column == "x")
        #expect(text.count < 3 || refusal?.description.contains(text) == false)
    }

    @Test func aDecimalCommaIsExplained() throws {
        let rows = try Self.rows("n;x\n1;3,5\n", ["x"])
        let refusal = #expect(throws: AnalysisRefusal.self) { try rows.numbers("x") }
        #expect(refusal?.remedy.contains("decimal point") == true)
    }

    @Test(arguments: ["", "NA", "NaN", "  ", "NULL"])
    func aMissingValueIsRefusedOrLeftOut(missing: String) throws {
        let text = "a,b\n1,2\n3,\(missing)\n5,6\n"
        let refusal = #expect(throws: AnalysisRefusal.self) { try Self.rows(text, ["a", "b"]) }
        #expect(refusal?.line == 3)
        #expect(refusal?.column == "b")
        #expect(refusal?.remedy.contains("--drop-missing") == true)
        let rows = try Self.rows(text, ["a", "b"], dropMissing: true)
        #expect(try rows.numbers("a") == [1, 5])
        #expect(rows.lines == [2, 4])
        #expect(rows.leftOutNote == "1 row was left out for a missing value.")
        // A column that isn't asked about may lack what it will.
        #expect(try Self.rows(text, ["a"]).numbers("a") == [1, 3, 5])
    }

    @Test func countsAndFlagsAreWhatTheySay() throws {
        let rows = try Self.rows("n,f\n0,1\n12,no\n3.0,TRUE\n", ["n", "f"])
        #expect(try rows.counts("n") == [0, 12, 3])
        #expect(try rows.flags("f") == [true, false, true])
        for (value, column) in [("-1,1", "n"), ("1.5,1", "n"), ("1,2", "f"), ("1,maybe", "f")] {
            let rows = try Self.rows("n,f\n1,1\n\(value)\n", ["n", "f"])
            let refusal = #expect(throws: AnalysisRefusal.self) {
                if column == "n" { _ = try rows.counts("n") } else { _ = try rows.flags("f") }
            }
            #expect(refusal?.line == 3)
        }
    }

    @Test func categoriesComeInTheirOrder() {
        #expect(Categories(["10", "9", "10", "2"]).levels == ["2", "9", "10"])
        #expect(Categories(["10", "9", "10", "2"]).codes == [2, 1, 2, 0])
        #expect(Categories(["b", "a", "10"]).levels == ["10", "a", "b"])
    }

    @Test func textsOfARegressionBecomeIndicators() throws {
        let rows = try Self.rows("x,age\nNonmaintained,3\nMaintained,4\nOther,5\n", ["x", "age"])
        let design = try Design(rows, ["x", "age"])
        #expect(design.names == ["xNonmaintained", "xOther", "age"])
        #expect(design.columns == [[1, 0, 0], [0, 0, 1], [3, 4, 5]])
        let mixed = try Self.rows("x\n1\n2\nthree\n", ["x"])
        let refusal = #expect(throws: AnalysisRefusal.self) { try Design(mixed, ["x"]) }
        #expect(refusal?.line == 4)
    }

    @Test func anErrorOfTheLibraryIsToldByLine() throws {
        let rows = try Self.rows("t\n1\nNA\n-3\n", ["t"], dropMissing: true)
        let refusal = #expect(throws: AnalysisRefusal.self) {
            try rows.asking { () throws(StatisticsError) -> Void in throw .value(column: "t", row: 1, reason: "is negative") }
        }
        #expect(refusal?.line == 4)
        #expect(refusal?.column == "t")
    }
}
