import Core

/// How long a guesser must wait, by what is being counted. Windows double with each failure; the counts are kept in
/// the database, so that neither a restart nor another process behind the balancer forgets them.
///
/// Source: OWASP ASVS 5.0.0, 6.3.1; NIST SP 800-63B-4, 3.2.2.
public enum Throttle: String, Sendable, Hashable, CaseIterable {
    /// One sign-in name from one address: strict.
    case pair
    /// One address over all names: catches a list of names tried with one password each.
    case address
    /// One sign-in name over all addresses: mild, so that nobody can lock a colleague out for long, and not asked at
    /// all of an address from which this name has signed in before.
    case name

    /// Failures that cost no wait.
    public var free: Int {
        switch self {
        case .pair: 5
        case .address: 30
        case .name: 20
        }
    }

    /// Seconds to wait after the first failure beyond the free ones; doubled by each further one.
    public var first: Int64 {
        switch self {
        case .pair, .address: 15
        case .name: 1
        }
    }

    /// Seconds; no wait is longer.
    public var longest: Int64 {
        switch self {
        case .pair, .address: 15 * 60
        case .name: 60
        }
    }

    /// After so many seconds without a failure the count starts anew.
    public static let memory: Int64 = 24 * 3600

    /// One failure is forgiven in so many seconds. Behind one address there may be a whole police service with its slips
    /// of the fingers; a name at an address has only one person's.
    public var forgiving: Int64? {
        switch self {
        case .address: 120
        case .pair, .name: nil
        }
    }

    /// Seconds to wait after this many failures in a row.
    public func wait(after failures: Int) -> Int64 {
        guard failures > free else { return 0 }
        let doublings = min(failures - free - 1, 10)
        return min(longest, first << Int64(doublings))
    }
}

/// The count kept for one key: failures in a row, and when the last one was.
public struct ThrottleCount: Sendable, Hashable {
    public let failures: Int
    public let last: Instant

    public init(failures: Int, last: Instant) {
        self.failures = failures
        self.last = last
    }

    /// Seconds still to wait at `now`, 0 when none.
    public func remaining(_ throttle: Throttle, at now: Instant) -> Int64 {
        let wait = throttle.wait(after: failures)
        let passed = (now.milliseconds - last.milliseconds) / 1000
        return min(wait, max(0, wait - passed))
    }

    /// A failure from the future was counted before the clock was set back: it is then taken to be of `now`, so that the
    /// wait is one window from here and not one that ends in a year.
    public func settled(at now: Instant) -> ThrottleCount { ThrottleCount(failures: failures, last: min(last, now)) }

    /// The count after one more attempt at `now`, which is counted before the password is looked at, so that a hundred
    /// attempts at once are a hundred and not one.
    public static func counting(_ former: ThrottleCount?, _ throttle: Throttle, at now: Instant) -> ThrottleCount {
        guard let former = former?.settled(at: now) else { return ThrottleCount(failures: 1, last: now) }
        let passed = (now.milliseconds - former.last.milliseconds) / 1000
        guard passed < Throttle.memory else { return ThrottleCount(failures: 1, last: now) }
        let forgiven = throttle.forgiving.map { passed / $0 } ?? 0
        return ThrottleCount(failures: max(0, former.failures - Int(forgiven)) + 1, last: now)
    }
}
