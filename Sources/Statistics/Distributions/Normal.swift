import Foundation

/// The standard normal distribution.
///
/// ```swift
/// Normal.quantile(0.975)  // 1.959963984540054
/// Normal.upper(1.959963984540054)  // 0.025
/// ```
public enum Normal {
    /// The density at z.
    public static func density(_ z: Double) -> Double { exp(-0.5 * z * z) / (2 * Double.pi).squareRoot() }

    /// P(Z ≤ z).
    public static func lower(_ z: Double) -> Double { 0.5 * erfc(-z * 0.5.squareRoot()) }

    /// P(Z > z), also where 1 − P(Z ≤ z) has no digits left.
    public static func upper(_ z: Double) -> Double { 0.5 * erfc(z * 0.5.squareRoot()) }

    /// P(|Z| ≥ |z|).
    public static func twoSided(_ z: Double) -> Double { erfc(abs(z) * 0.5.squareRoot()) }

    /// The z with P(Z ≤ z) = `p`; ∓∞ at 0 and 1, NaN outside.
    public static func quantile(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
        return p < 0.5 ? -tail(p) : tail(1 - p)
    }

    /// The z with P(Z > z) = `p` for p ≤ ½, by a first guess and Halley's steps.
    private static func tail(_ p: Double) -> Double {
        if p == 0.5 { return 0 }
        // Abramowitz and Stegun 26.2.22, right to 0.003.
        let t = (-2 * log(p)).squareRoot()
        var z = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + t * 0.04481))
        for _ in 0..<8 {
            let error = (upper(z) - p) / density(z)
            // For g = upper − p: g′ = −density, g″ = z · density.
            let step = error / (1 - z * error / 2)
            z += step
            if abs(step) <= 1e-16 * abs(z) { break }
        }
        return z
    }
}
