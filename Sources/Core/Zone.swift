import struct Foundation.Date
import struct Foundation.TimeZone

/// A time zone of the IANA database, such as `America/Edmonton`: turns moments into the civil dates and times that the
/// law's clocks run on, and back. The only place where Foundation's calendar is used; safe to share between threads, and
/// quick enough (under a microsecond) that nothing needs caching above it.
public struct Zone: Sendable, Hashable, Codable, CustomStringConvertible {
    /// As in the IANA database.
    public let identifier: String
    private let zone: TimeZone

    /// Nil unless the database has the zone under exactly this name. `UTC` is taken; abbreviations (`MST`) and fixed
    /// offsets (`GMT-7`) aren't, as they know no daylight saving time.
    public init?(_ identifier: String) {
        guard identifier == "UTC" || identifier.contains("/"), let zone = TimeZone(identifier: identifier),
            identifier == "UTC" || zone.identifier == identifier
        else { return nil }
        self.identifier = identifier
        self.zone = zone
    }

    /// The date on the wall calendar at that moment.
    public func date(of instant: Instant) -> CivilDate { wall(at: instant).date }

    /// The time on the wall clock at that moment, with its seconds dropped.
    public func time(of instant: Instant) -> CivilTime { wall(at: instant).time }

    /// The moment when the clocks show that date and time. Where they are put forward over it, the moment they are put
    /// forward; where they show it twice, the first of the two.
    public func instant(of date: CivilDate, at time: CivilTime) -> Instant {
        let local = Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        for offset in [before, after] where self.offset(at: local - offset) == offset {
            return Instant(milliseconds: (local - offset) * 1000)
        }
        return Instant(milliseconds: change(from: local - 86_400, to: local + 86_400) * 1000)
    }

    /// The first moment of the date: midnight, or later where the clocks are put forward at midnight.
    public func start(of date: CivilDate) -> Instant { instant(of: date, at: .midnight) }

    /// Seconds east of UTC at that moment.
    public func secondsEast(at instant: Instant) -> Int64 { offset(at: instant.milliseconds.flooredDivision(by: 1000).quotient) }

    /// The moments at which the clocks are put forward or back between two dates, both included.
    public func changes(from first: CivilDate, through last: CivilDate) -> [Instant] {
        guard first <= last else { return [] }
        var found: [Instant] = []
        var (start, end) = (start(of: first).milliseconds / 1000, Int64(0))
        // A day has at most one change anywhere.
        for day in first.dayNumber...last.dayNumber {
            end = Int64(day + 1) * 86_400 + 43_200
            if offset(at: start) != offset(at: end) { found.append(Instant(milliseconds: change(from: start, to: end) * 1000)) }
            start = end
        }
        return found
    }

    private func wall(at instant: Instant) -> (date: CivilDate, time: CivilTime) {
        let seconds = instant.milliseconds.flooredDivision(by: 1000).quotient
        let (day, second) = (seconds + offset(at: seconds)).flooredDivision(by: 86_400)
        return (CivilDate(dayNumber: Int(day)), CivilTime(minutesSinceMidnight: Int(second / 60)))
    }

    /// Seconds east of UTC at so many seconds after the epoch.
    private func offset(at seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }

    /// The second in which the offset changes between two seconds whose offsets differ, by halving.
    private func change(from start: Int64, to end: Int64) -> Int64 {
        var (low, high) = (start, end)
        let old = offset(at: low)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(at: middle) == old { low = middle } else { high = middle }
        }
        return high
    }

    public var description: String { identifier }

    public static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let zone = Zone(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a time zone reads America/Edmonton")
        }
        self = zone
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(identifier)
    }
}
