import Foundation

/// Student's t distribution.
///
/// ```swift
/// let t = StudentT(freedom: 73)
/// t.twoSided(-1.20257369186445)  // 0.23302746268217
/// ```
public struct StudentT: Sendable, Hashable {
    /// Degrees of freedom, above 0; need not be whole.
    public let freedom: Double

    public init(freedom: Double) { self.freedom = freedom }

    public func density(_ t: Double) -> Double {
        let (x, y) = shares(t)
        // x^(ν/2) y^(1/2) / B(ν/2, 1/2), by the change of variable from y to t.
        if t == 0 { return exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / (freedom * Double.pi).squareRoot() }
        return IncompleteBeta.power(freedom / 2, 0.5, x, y) / abs(t)
    }

    /// P(T ≤ t).
    public func lower(_ t: Double) -> Double { t < 0 ? twoSided(t) / 2 : 1 - twoSided(t) / 2 }

    /// P(T > t).
    public func upper(_ t: Double) -> Double { lower(-t) }

    /// P(|T| ≥ |t|).
    public func twoSided(_ t: Double) -> Double {
        if t.isNaN { return .nan }
        if t.isInfinite { return 0 }
        let (x, y) = shares(t)
        return IncompleteBeta.both(freedom / 2, 0.5, x: x, y: y).lower
    }

    /// The t with P(T ≤ t) = `p`; ∓∞ at 0 and 1, NaN outside.
    public func quantile(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
        if p == 0.5 { return 0 }
        let tail = min(p, 1 - p)
        let start = max(-Normal.quantile(tail), 0.01)
        let t = QuantileSearch.root(from: start, rising: false, p: tail, tail: { twoSided($0) / 2 }, density: density)
        return p < 0.5 ? -t : t
    }

    private func shares(_ t: Double) -> (x: Double, y: Double) {
        let square = t * t
        if square.isInfinite { return (0, 1) }
        return (freedom / (freedom + square), square / (freedom + square))
    }
}
