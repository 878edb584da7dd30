/// Fisher's F distribution.
///
/// ```swift
/// FDistribution(2, 10).upper(4.102821015)  // 0.05
/// ```
public struct FDistribution: Sendable, Hashable {
    /// Degrees of freedom of the numerator and the denominator, above 0.
    public let numerator: Double
    public let denominator: Double

    public init(_ numerator: Double, _ denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }

    public func density(_ f: Double) -> Double {
        let (x, y) = shares(f)
        return f <= 0 ? 0 : IncompleteBeta.power(numerator / 2, denominator / 2, x, y) / f
    }

    /// P(F ≤ f).
    public func lower(_ f: Double) -> Double { both(f).lower }

    /// P(F > f).
    public func upper(_ f: Double) -> Double { both(f).upper }

    /// The f with P(F ≤ f) = `p`; 0 and ∞ at 0 and 1, NaN outside.
    public func quantile(_ p: Double) -> Double { QuantileSearch.quantile(p, from: 1, lower: lower, upper: upper, density: density) }

    private func both(_ f: Double) -> (lower: Double, upper: Double) {
        let (x, y) = shares(f)
        return IncompleteBeta.both(numerator / 2, denominator / 2, x: x, y: y)
    }

    private func shares(_ f: Double) -> (x: Double, y: Double) {
        if f <= 0 { return (0, 1) }
        if f.isInfinite { return (1, 0) }
        let sum = numerator * f + denominator
        return (numerator * f / sum, denominator / sum)
    }
}
