import Foundation

/// The regularized incomplete gamma functions (NIST Digital Library of Mathematical Functions, section 8.2).
enum IncompleteGamma {
    /// P(a, x) and Q(a, x) = 1 − P(a, x); the smaller of the two to nearly full relative precision. `a` > 0, `x` ≥ 0.
    static func both(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
        if x <= 0 { return (0, 1) }
        if x == .infinity { return (1, 0) }
        let density = Deviance.poisson(a, mean: x)
        if x < a + 1 {
            let lower = min(1, density * series(a, x))
            return (lower, 1 - lower)
        }
        let upper = min(1, density * a * fraction(a, x))
        return (1 - upper, upper)
    }

    /// DLMF 8.7.1 without its factor: the sum of x^k / ((a + 1) … (a + k)).
    private static func series(_ a: Double, _ x: Double) -> Double {
        var (sum, term, at) = (1.0, 1.0, a)
        while term > sum * 1e-17 {
            at += 1
            term *= x / at
            sum += term
        }
        return sum
    }

    /// DLMF 8.9.2 by Lentz's method: Γ(a, x) / (x^a e^(−x)).
    private static func fraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / (b == 0 ? tiny : b)
        var value = d
        for step in 1...100_000 {
            let numerator = -Double(step) * (Double(step) - a)
            b += 2
            d = numerator * d + b
            if abs(d) < tiny { d = tiny }
            c = b + numerator / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let factor = c * d
            value *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        return value
    }
}
