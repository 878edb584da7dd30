import Testing

@testable import Statistics

/// Against values computed to 60 digits (see Data/README.md).
@Suite struct DistributionTests {
    private static func value(_ name: String, _ a: [Double]) -> Double? {
        switch name {
        case "normal.upper": Normal.upper(a[0])
        case "t.twoSided": StudentT(freedom: a[0]).twoSided(a[1])
        case "chi.upper": ChiSquared(freedom: a[0]).upper(a[1])
        case "chi.lower": ChiSquared(freedom: a[0]).lower(a[1])
        case "f.upper": FDistribution(a[0], a[1]).upper(a[2])
        case "beta.lower": BetaDistribution(a[0], a[1]).lower(a[2])
        case "binomial.mass": Binomial(trials: Int(a[0]), p: a[1]).mass(Int(a[2]))
        case "binomial.upper": Binomial(trials: Int(a[0]), p: a[1]).upper(Int(a[2]))
        case "hypergeometric.mass": Hypergeometric(good: Int(a[0]), bad: Int(a[1]), drawn: Int(a[2])).mass(Int(a[3]))
        default: nil
        }
    }

    @Test func agreeWithSixtyDigits() throws {
        let file = try DataFile("distributions.csv")
        #expect(file.rows.count > 150)
        for row in file.rows {
            let arguments = row[1].split(separator: " ").compactMap { Double($0) }
            let value = try #require(Self.value(row[0], arguments))
            let expected = try #require(Double(row[2]))
            let error = relativeError(value, expected)
            #expect(error < 2e-13, "\(row[0]) of \(row[1]): \(value), not \(expected), off by \(error)")
        }
    }

    /// The quantile is where the distribution function has its probability, in both tails.
    @Test func quantilesAreInverse() {
        for p in [1e-300, 1e-12, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999999] {
            #expect(relativeError(Normal.lower(Normal.quantile(p)), p) < 1e-13 * max(1, abs(Normal.quantile(p)) * 10), "normal, \(p)")
            // The others' quantiles at 10⁻³⁰⁰ are below what a double can hold.
            if p < 1e-200 { continue }
            for freedom in [1.0, 3.5, 30, 1000] {
                let (t, chi) = (StudentT(freedom: freedom), ChiSquared(freedom: freedom))
                #expect(relativeError(t.lower(t.quantile(p)), p) < 1e-12, "t of \(freedom), \(p)")
                #expect(relativeError(chi.lower(chi.quantile(p)), p) < 1e-12, "chi-squared of \(freedom), \(p)")
                let f = FDistribution(freedom, 12)
                #expect(relativeError(f.lower(f.quantile(p)), p) < 1e-12, "F of \(freedom), \(p)")
                let beta = BetaDistribution(freedom, 6)
                #expect(relativeError(beta.lower(beta.quantile(p)), p) < 1e-12, "beta of \(freedom), \(p)")
            }
        }
        #expect(Normal.quantile(0) == -.infinity)
        #expect(ChiSquared(freedom: 2).quantile(1) == .infinity)
        #expect(BetaDistribution(2, 3).quantile(0) == 0)
    }
}
