/// The beta distribution.
///
/// ```swift
/// BetaDistribution(115, 319).quantile(0.5)  // 0.2646
/// ```
public struct BetaDistribution: Sendable, Hashable {
    /// The two shapes, above 0.
    public let a: Double
    public let b: Double

    public init(_ a: Double, _ b: Double) {
        self.a = a
        self.b = b
    }

    public func density(_ x: Double) -> Double { x <= 0 || x >= 1 ? 0 : IncompleteBeta.power(a, b, x, 1 - x) / (x * (1 - x)) }

    /// P(X ≤ x).
    public func lower(_ x: Double) -> Double { IncompleteBeta.both(a, b, x: x, y: 1 - x).lower }

    /// P(X > x).
    public func upper(_ x: Double) -> Double { IncompleteBeta.both(a, b, x: x, y: 1 - x).upper }

    /// The x with P(X ≤ x) = `p`; NaN outside of 0 to 1.
    public func quantile(_ p: Double) -> Double {
        QuantileSearch.quantile(p, upTo: 1, from: a / (a + b), lower: lower, upper: upper, density: density)
    }
}
