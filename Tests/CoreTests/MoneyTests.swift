import Testing

import Core

@Suite struct MoneyTests {
    @Test(arguments: [
        ("750", 75_000), ("750.00", 75_000), ("750,00", 75_000), ("$750", 75_000), ("750 $", 75_000), ("750\u{A0}$", 75_000), ("$1,250.50", 125_050),
        ("1 250,50 $", 125_050), ("1\u{A0}250,50\u{A0}$", 125_050), ("1\u{202F}250,5", 125_050), ("1,250", 125_000), ("1250.5", 125_050), (" 12 ", 1200),
        ("0", 0), ("0.00", 0), (".50", 50), (",05", 5), ("10,000,000", 1_000_000_000), ("10 000 000,00", 1_000_000_000), ("$ 5", 500),
    ])
    func amountsAsPeopleTypeThem(typed: String, cents: Int64) {
        #expect(Money(typed: typed)?.cents == cents)
    }

    @Test(arguments: [
        "", " ", "$", "$$5", "$5$", ".", ",", "-5", "\u{2212}5", "(5)", "+5", "5.", "5,", "5.000", "1.250", "750.000", "750,0000", "1,25,000", "1,250,5", "12 34", "1,2,3",
        "1 250 5", "1..5", "1.2.3", "1 250.50,5", "10000000.01", "99999999999999999999999999", "1e3", "0x10", "７50", "٧٥٠", "5\u{301}", "abc", "7$50",
        "750 CAD", "1,250 500", "5\0", "NaN", "1 ,250",
    ])
    func whatIsNoAmountIsRefused(hostile: String) {
        #expect(Money(typed: hostile) == nil)
    }

    @Test(arguments: [
        (Int64(0), "$0.00", "0,00\u{A0}$"), (5, "$0.05", "0,05\u{A0}$"), (25_000, "$250.00", "250,00\u{A0}$"), (125_050, "$1,250.50", "1\u{A0}250,50\u{A0}$"),
        (100_000_000, "$1,000,000.00", "1\u{A0}000\u{A0}000,00\u{A0}$"), (-125_050, "\u{2212}$1,250.50", "\u{2212}1\u{A0}250,50\u{A0}$"),
        (Int64.min, "\u{2212}$92,233,720,368,547,758.08", "\u{2212}92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758,08\u{A0}$"),
    ])
    func amountsAreWrittenInEachLanguage(cents: Int64, english: String, french: String) {
        #expect(Money(cents: cents).text(.en) == english)
        #expect(Money(cents: cents).text(.fr) == french)
    }

    @Test func whatIsWrittenReadsBack() {
        let chance = SeededChance(seed: 2)
        for _ in 0..<2000 {
            let money = Money(cents: Int64(chance.below(1_000_000_001)))
            for language in Language.allCases { #expect(Money(typed: money.text(language)) == money) }
        }
    }

    @Test func sumsAndOrder() {
        #expect(Money(cents: 250) + Money(cents: 50) - Money(cents: 100) == Money(cents: 200))
        #expect(Money(cents: -1) < .zero)
    }
}
