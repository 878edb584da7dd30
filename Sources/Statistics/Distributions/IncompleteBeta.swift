/// The regularized incomplete beta function (NIST Digital Library of Mathematical Functions, section 8.17).
enum IncompleteBeta {
    /// I_x(a, b) and its complement I_y(b, a); the smaller of the two to nearly full relative precision. `a`, `b` > 0.
    /// - Parameters:
    ///   - y: 1 − x, given apart so that neither loses its digits.
    static func both(_ a: Double, _ b: Double, x: Double, y: Double) -> (lower: Double, upper: Double) {
        if x <= 0 { return (0, 1) }
        if y <= 0 { return (1, 0) }
        if x * (a + b + 2) <= a + 1 {
            let lower = min(1, power(a, b, x, y) / a * fraction(a, b, x))
            return (lower, 1 - lower)
        }
        let upper = min(1, power(b, a, y, x) / b * fraction(b, a, y))
        return (1 - upper, upper)
    }

    /// x^a · y^b / B(a, b).
    static func power(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        Deviance.binomial(a, of: a + b, p: x, q: y) * a * b / (a + b)
    }

    /// DLMF 8.17.22 by Lentz's method.
    private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var c = 1.0
        var d = 1 - (a + b) * x / (a + 1)
        if abs(d) < tiny { d = tiny }
        d = 1 / d
        var value = d
        for step in 1...100_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            var factor = 1.0
            for numerator in [even, odd] {
                d = 1 + numerator * d
                if abs(d) < tiny { d = tiny }
                c = 1 + numerator / c
                if abs(c) < tiny { c = tiny }
                d = 1 / d
                factor = c * d
                value *= factor
            }
            if abs(factor - 1) < 1e-16 { break }
        }
        return value
    }
}
