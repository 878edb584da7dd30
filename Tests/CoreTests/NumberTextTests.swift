import Testing

import Core

@Suite struct NumberTextTests {
    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1000, "1,000", "1\u{A0}000"), (12_500, "12,500", "12\u{A0}500"), (1_234_567, "1,234,567", "1\u{A0}234\u{A0}567"),
        (-1000, "\u{2212}1,000", "\u{2212}1\u{A0}000"), (Int.min, "\u{2212}9,223,372,036,854,775,808", "\u{2212}9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808"),
    ])
    func numbersAreGroupedInEachLanguage(number: Int, english: String, french: String) {
        #expect(number.text(.en) == english)
        #expect(number.text(.fr) == french)
    }
}
