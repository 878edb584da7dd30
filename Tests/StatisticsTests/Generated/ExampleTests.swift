// Written by scripts/generate from the doc comments of Sources/Statistics. Don't edit.
import Statistics
import Testing

@Suite struct ExampleTests {
    @Test func betaDistribution_line3() throws {
        do { let value = BetaDistribution(115, 319).quantile(0.5) as Any; #expect(ExampleValue.agrees(value, "0.2646"), "\(value), not 0.2646") }
    }

    @Test func binomial_line3() throws {
        do { let value = Binomial(trials: 6, p: 0.5).mass(3) as Any; #expect(ExampleValue.agrees(value, "0.3125"), "\(value), not 0.3125") }
    }

    @Test func chiSquared_line5() throws {
        do { let value = ChiSquared(freedom: 1).upper(3.3963886989776) as Any; #expect(ExampleValue.agrees(value, "0.0653393220405051"), "\(value), not 0.0653393220405051") }
    }

    @Test func fDistribution_line3() throws {
        do { let value = FDistribution(2, 10).upper(4.102821015) as Any; #expect(ExampleValue.agrees(value, "0.05"), "\(value), not 0.05") }
    }

    @Test func hypergeometric_line3() throws {
        do { let value = Hypergeometric(good: 5, bad: 5, drawn: 4).mass(2) as Any; #expect(ExampleValue.agrees(value, "0.476190476190476"), "\(value), not 0.476190476190476") }
    }

    @Test func normal_line5() throws {
        do { let value = Normal.quantile(0.975) as Any; #expect(ExampleValue.agrees(value, "1.959963984540054"), "\(value), not 1.959963984540054") }
        do { let value = Normal.upper(1.959963984540054) as Any; #expect(ExampleValue.agrees(value, "0.025"), "\(value), not 0.025") }
    }

    @Test func studentT_line5() throws {
        let t = StudentT(freedom: 73)
        do { let value = t.twoSided(-1.20257369186445) as Any; #expect(ExampleValue.agrees(value, "0.23302746268217"), "\(value), not 0.23302746268217") }
    }

    @Test func counterRandom_line6() throws {
        var random = CounterRandom(seed: 20261122, stream: 1)
        let first = random.uniform()
        do { let value = (first >= 0 && first < 1) as Any; #expect(ExampleValue.agrees(value, "true"), "\(value), not true") }
    }
}
