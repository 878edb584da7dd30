import Foundation

/// The chi-squared distribution.
///
/// ```swift
/// ChiSquared(freedom: 1).upper(3.3963886989776)  // 0.0653393220405051
/// ```
public struct ChiSquared: Sendable, Hashable {
    /// Degrees of freedom, above 0; need not be whole.
    public let freedom: Double

    public init(freedom: Double) { self.freedom = freedom }

    public func density(_ x: Double) -> Double { x <= 0 ? 0 : Deviance.poisson(freedom / 2, mean: x / 2) * freedom / 2 / x }

    /// P(X ≤ x).
    public func lower(_ x: Double) -> Double { IncompleteGamma.both(freedom / 2, x / 2).lower }

    /// P(X > x).
    public func upper(_ x: Double) -> Double {
        if freedom == 1 { return x <= 0 ? 1 : erfc((x / 2).squareRoot()) }
        return IncompleteGamma.both(freedom / 2, x / 2).upper
    }

    /// The x with P(X ≤ x) = `p`; 0 and ∞ at 0 and 1, NaN outside.
    public func quantile(_ p: Double) -> Double {
        // E. B. Wilson, M. M. Hilferty, "The Distribution of Chi-Square", PNAS 17, 1931.
        let spread = 2 / (9 * freedom)
        let guess = freedom * pow(max(1 - spread + Normal.quantile(p) * spread.squareRoot(), 1e-6), 3)
        return QuantileSearch.quantile(p, from: guess, lower: lower, upper: upper, density: density)
    }
}
