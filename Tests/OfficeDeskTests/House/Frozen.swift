import Core

extension Instant {
    /// Where every test starts: Sunday, March 8, 2026, 07:30 UTC.
    static let start = Instant(milliseconds: 1_772_955_000_000)

    func seconds(_ count: Int64) -> Instant { adding(seconds: count) }
    func minutes(_ count: Int64) -> Instant { adding(seconds: count * 60) }
    func hours(_ count: Int64) -> Instant { adding(seconds: count * 3600) }
}
