import Foundation

/// Where a distribution function has a given value: Newton's steps on its logarithm while they stay inside what is known to hold the answer, halving
/// otherwise.
enum QuantileSearch {
    /// The x from 0 to `limit` below which a distribution has the share `p`; NaN for a `p` outside of 0 to 1. Looks in the smaller tail, which keeps its digits.
    static func quantile(
        _ p: Double, upTo limit: Double = .infinity, from start: Double, lower: (Double) -> Double, upper: (Double) -> Double,
        density: (Double) -> Double
    ) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? 0 : p == 1 ? limit : .nan }
        let end = min(limit, .greatestFiniteMagnitude)
        return p < 0.5
            ? root(upTo: end, from: start, rising: true, p: p, tail: lower, density: density)
            : root(upTo: end, from: start, rising: false, p: 1 - p, tail: upper, density: density)
    }

    /// The x ≥ 0 with tail(x) = `p`.
    /// - Parameters:
    ///   - tail: a monotone function with values from 0 to 1: the lower tail when `rising`, the upper one otherwise.
    ///   - density: the absolute value of its derivative.
    static func root(
        upTo limit: Double = .greatestFiniteMagnitude, from start: Double, rising: Bool, p: Double,
        tail: (Double) -> Double, density: (Double) -> Double
    ) -> Double {
        var (low, high) = (0.0, limit)
        var x = min(max(start, Double.leastNormalMagnitude), limit)
        for _ in 0..<2000 {
            let reached = tail(x)
            if reached == p { return x }
            if (reached < p) == rising { low = x } else { high = x }
            let slope = rising ? density(x) / reached : -density(x) / reached
            var next = x - log(reached / p) / slope
            if !next.isFinite || next <= low || next >= high { next = middle(low, high) }
            if abs(next - x) <= abs(x) * 2e-16 { return next }
            x = next
        }
        return x
    }

    /// Halfway in the exponent where the two are far apart, so that small answers are found too.
    private static func middle(_ low: Double, _ high: Double) -> Double {
        if low == 0 { return high > 1e-300 ? high.squareRoot() * 1e-150 : high / 2 }
        return high / 4 > low ? low.squareRoot() * high.squareRoot() : low + (high - low) / 2
    }
}
