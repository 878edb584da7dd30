import Statistics
import Testing

@Suite struct BirthDateAgreementTests {
    @Test(arguments: [
        ((1984, 7, 12), (1984, 7, 12), BirthDateAgreement.equal), ((1984, 7, 12), (1984, 12, 7), .dayAndMonthSwapped),
        ((1984, 7, 12), (1948, 7, 12), .neighbouringDigitsSwapped), ((1984, 7, 12), (1984, 7, 21), .neighbouringDigitsSwapped),
        ((1984, 7, 12), (1984, 7, 13), .oneDigitDiffers), ((1984, 7, 12), (1974, 7, 12), .oneDigitDiffers),
        ((1984, 7, 12), (1984, 7, 29), .sameYearAndMonth), ((1989, 7, 12), (1990, 7, 12), .yearOffByOne),
        ((1984, 7, 12), (1951, 3, 30), .different), ((1984, 10, 12), (1984, 11, 2), .different),
    ])
    func levels(left: (Int, Int, Int), right: (Int, Int, Int), level: BirthDateAgreement) throws {
        let first = try #require(BirthDate(year: left.0, month: left.1, day: left.2))
        let second = try #require(BirthDate(year: right.0, month: right.1, day: right.2))
        #expect(BirthDateAgreement(first, second) == level)
        #expect(BirthDateAgreement(second, first) == level)
    }

    @Test func scoresFallWithTheLevels() {
        #expect(BirthDateAgreement.equal.score == 1)
        #expect(BirthDateAgreement.different.score == 0)
        #expect(BirthDateAgreement.allCases.allSatisfy { (0...1).contains($0.score) })
        #expect(BirthDateAgreement.allCases.filter { $0.score == 1 } == [.equal])
    }

    @Test func partsOutOfRangeAreRefused() {
        #expect(BirthDate(year: 0, month: 1, day: 1) == nil)
        #expect(BirthDate(year: 1984, month: 13, day: 1) == nil)
        #expect(BirthDate(year: 1984, month: 1, day: 32) == nil)
        #expect(BirthDate(year: 1984, month: 7, day: 2)?.text == "1984-07-02")
        #expect(BirthDate(year: 9, month: 2, day: 30)?.text == "0009-02-30")
    }

    @Test func symmetric() {
        var draw = RandomText(seed: 3)
        for _ in 0..<5000 {
            let (one, other) = (draw.date(), draw.date())
            guard let left = BirthDate(year: one.year, month: one.month, day: one.day),
                let right = BirthDate(year: other.year % 3 + 1980, month: other.month, day: other.day)
            else { continue }
            #expect(BirthDateAgreement(left, right) == BirthDateAgreement(right, left))
            #expect((BirthDateAgreement(left, right) == .equal) == (left == right))
        }
    }
}
