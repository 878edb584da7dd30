import Foundation
import Testing

@testable import Analysis

@Suite struct AnswerTests {
    /// Any JSON reader gets back the very numbers and texts.
    @Test func jsonIsReadBackToTheLastDigit() throws {
        let value: JSONValue = [
            "z": 0.1, "a": [1, 2.5, nil, true], "text": "“é” \\ \" \n \u{1} \u{7F}", "small": .number(Double.leastNonzeroMagnitude), "nan": .number(.nan),
            "third": .number(1.0 / 3), "big": .number(1e300), "whole": .number(3),
        ]
        let read = try #require(try JSONSerialization.jsonObject(with: Data(value.encoded.utf8)) as? [String: Any])
        #expect(read["z"] as? Double == 0.1)
        #expect(read["third"] as? Double == 1.0 / 3)
        #expect(read["small"] as? Double == Double.leastNonzeroMagnitude)
        #expect(read["big"] as? Double == 1e300)
        #expect(read["nan"] is NSNull)
        #expect(read["text"] as? String == "“é” \\ \" \n \u{1} \u{7F}")
        #expect(value.encoded.hasPrefix("{\"z\": 0.1, \"a\": [1, 2.5, null, true], "))
    }

    @Test func figuresForPeople() {
        let cases: [(Double, Int, String)] = [
            (1.23456, 3, "1.235"), (-0.0004, 3, "-4.00e-4"), (0, 3, "0.000"), (-0.5, 0, "-1"), (0.9999, 2, "1.00"), (1e13, 2, "1.00e13"),
            (999.9996, 3, "1000.000"), (.infinity, 2, "∞"), (.nan, 2, "–"), (2, 0, "2"), (9.999e-9, 3, "1.00e-8"),
        ]
        for (value, digits, text) in cases { #expect(Figures.fixed(value, digits: digits) == text) }
        #expect(TextCell.p(0.00003).text == "<0.0001")
        #expect(TextCell.p(0.25).text == "0.2500")
        #expect(TextCell.number(nil).text == "–")
        #expect(TextCell.p(.nan).text == "–")
    }

    @Test func columnsStandUnderTheirHeads() {
        let table = TextTable("Ages", columns: ["group", "n"], rows: [[.text("all"), .whole(12)], [.text("é"), .whole(7)]])
        #expect(table.text == "Ages\n\n  group   n\n  -----  --\n  all    12\n  é       7\n")
    }
}
