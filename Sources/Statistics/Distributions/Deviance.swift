import Foundation

/// Point probabilities to nearly full precision, also where the factorials overflow (C. Loader, "Fast and Accurate Computation of Binomial
/// Probabilities", 2000).
enum Deviance {
    /// ln Γ(n + 1) less Stirling's formula (n + ½) ln n − n + ½ ln 2π. `n` > 0.
    static func stirlingError(_ n: Double) -> Double {
        // Stirling's series is exact to a double from here; below, it is reached by the recurrence, whose terms are all small.
        var (sum, at) = (0.0, n)
        while at < 16 {
            sum += (at + 0.5) * log1p(1 / at) - 1
            at += 1
        }
        let square = at * at
        let series = (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square) / at
        return sum + series
    }

    /// x ln(x / mean) + mean − x, without the cancellation near the mean.
    static func part(_ x: Double, mean: Double) -> Double {
        guard abs(x - mean) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
        let ratio = (x - mean) / (x + mean)
        var sum = (x - mean) * ratio
        var term = 2 * x * ratio
        var step = 1.0
        while true {
            term *= ratio * ratio
            let next = sum + term / (2 * step + 1)
            if next == sum { return sum }
            sum = next
            step += 1
        }
    }

    /// mean^x · e^(−mean) / Γ(x + 1), for any real x ≥ 0.
    static func poisson(_ x: Double, mean: Double) -> Double {
        if mean == 0 { return x == 0 ? 1 : 0 }
        if x == 0 { return exp(-mean) }
        return exp(-stirlingError(x) - part(x, mean: mean)) / (2 * Double.pi * x).squareRoot()
    }

    /// Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) · p^x · q^(n − x), for any real 0 ≤ x ≤ n, with q = 1 − p.
    static func binomial(_ x: Double, of n: Double, p: Double, q: Double) -> Double {
        if p == 0 { return x == 0 ? 1 : 0 }
        if q == 0 { return x == n ? 1 : 0 }
        if x == 0 { return n == 0 ? 1 : exp(p < 0.1 ? n * log1p(-p) : n * log(q)) }
        if x == n { return exp(q < 0.1 ? n * log1p(-q) : n * log(p)) }
        let rest = n - x
        let errors = stirlingError(n) - stirlingError(x) - stirlingError(rest)
        let exponent = errors - part(x, mean: n * p) - part(rest, mean: n * q)
        return exp(exponent) * (n / (2 * Double.pi * x * rest)).squareRoot()
    }
}
