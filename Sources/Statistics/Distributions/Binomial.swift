/// The binomial distribution: how many of `trials` succeed.
///
/// ```swift
/// Binomial(trials: 6, p: 0.5).mass(3)  // 0.3125
/// ```
public struct Binomial: Sendable, Hashable {
    public let trials: Int
    /// The probability that one succeeds, from 0 to 1.
    public let p: Double

    public init(trials: Int, p: Double) {
        self.trials = trials
        self.p = p
    }

    /// P(X = k).
    public func mass(_ k: Int) -> Double {
        k < 0 || k > trials ? 0 : Deviance.binomial(Double(k), of: Double(trials), p: p, q: 1 - p)
    }

    /// P(X ≤ k).
    public func lower(_ k: Int) -> Double {
        if k < 0 { return 0 }
        if k >= trials { return 1 }
        return IncompleteBeta.both(Double(trials - k), Double(k + 1), x: 1 - p, y: p).lower
    }

    /// P(X > k).
    public func upper(_ k: Int) -> Double {
        if k < 0 { return 1 }
        if k >= trials { return 0 }
        return IncompleteBeta.both(Double(k + 1), Double(trials - k), x: p, y: 1 - p).lower
    }
}
