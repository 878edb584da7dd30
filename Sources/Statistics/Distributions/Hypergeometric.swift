/// How many of `drawn`, taken without return from `good` + `bad`, are good: the distribution behind Fisher's exact test.
///
/// ```swift
/// Hypergeometric(good: 5, bad: 5, drawn: 4).mass(2)  // 0.476190476190476
/// ```
public struct Hypergeometric: Sendable, Hashable {
    public let good: Int
    public let bad: Int
    /// At most `good` + `bad`.
    public let drawn: Int

    public init(good: Int, bad: Int, drawn: Int) {
        self.good = good
        self.bad = bad
        self.drawn = drawn
    }

    /// The least and the greatest possible count.
    public var range: ClosedRange<Int> { max(0, drawn - bad)...min(good, drawn) }

    /// P(X = k), by three binomial probabilities, whose factorials cancel (C. Loader, 2000).
    public func mass(_ k: Int) -> Double {
        guard range.contains(k) else { return 0 }
        let all = Double(good + bad)
        if drawn == 0 { return 1 }
        let (p, q) = (Double(drawn) / all, Double(good + bad - drawn) / all)
        let numerator = Deviance.binomial(Double(k), of: Double(good), p: p, q: q) * Deviance.binomial(Double(drawn - k), of: Double(bad), p: p, q: q)
        return numerator / Deviance.binomial(Double(drawn), of: all, p: p, q: q)
    }
}
