import Testing

/// What holds the examples to their word must be able to say no.
@Suite struct ExampleValueTests {
    @Test func agreesToTheDigitsShownAndNotBeyond() {
        let yes: [(Any, String)] = [
            (0.02504, "0.025"), (3.0, "3"), (1.23e-7, "1.23e-7"), ([0.101, 2] as [Double], "[0.1, 2]"), ("a, b", "\"a, b\""), (true, "true"),
            (Double?.none as Any, "nil"), (Double?.some(2.04) as Any, "2.0"), ([[1, 2], [3]], "[[1, 2], [3]]"), ([Int](), "[]"), (Double.nan, "nan"),
        ]
        for (value, shown) in yes { #expect(ExampleValue.agrees(value, shown), "\(value) is \(shown)") }
        let no: [(Any, String)] = [
            (0.0251, "0.0250"), (3.4, "3.0"), (1.24e-7, "1.23e-7"), ([0.2, 2] as [Double], "[0.1, 2]"), ([1, 2], "[1]"), ("a", "a"), (true, "false"),
            (Double?.none as Any, "0"), (2, "nil"),
        ]
        for (value, shown) in no { #expect(!ExampleValue.agrees(value, shown), "\(value) isn't \(shown)") }
    }
}
