import Core

/// The hours in which nobody is sent a message, in the program's zone.
public struct QuietHours: Sendable, Hashable {
    /// From 21:00 to 8:00.
    public static let standard = QuietHours(begin: 21 * 60, end: 8 * 60)
    public static let none = QuietHours(begin: 0, end: 0)

    /// Minutes since midnight.
    private let begin: Int
    private let end: Int

    private init(begin: Int, end: Int) { (self.begin, self.end) = (begin, end) }

    /// `21:00-8:00`, or `none`. Nil for anything else, and for hours that don't go over midnight.
    public init?(_ text: String) {
        if text == "none" {
            self = .none
            return
        }
        let times = text.split(separator: "-").compactMap { CivilTime($0) }
        guard times.count == 2, times[0] > times[1] else { return nil }
        self.init(begin: times[0].minutes, end: times[1].minutes)
    }

    /// The first moment from this one on at which a message may go out. Hours that the clocks show twice are quiet the first time.
    public func next(from moment: Instant, in zone: Zone) -> Instant {
        let (day, minutes) = (zone.date(of: moment), zone.time(of: moment).minutes)
        guard begin > end, minutes >= begin || minutes < end, let opening = CivilTime(hour: end / 60, minute: end % 60) else { return moment }
        return max(moment, zone.instant(of: minutes < end ? day : day.adding(days: 1), at: opening))
    }
}
