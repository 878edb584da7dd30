import Core
import Programs

/// The hours of the day in which it is safe to write to a person, such as those in which nobody else is at home.
public struct ContactHours: Sendable, Hashable, Codable {
    public let from: CivilTime
    public let until: CivilTime

    /// Nil unless they begin before they end, on the same day.
    public init?(from: CivilTime, until: CivilTime) {
        guard from < until else { return nil }
        (self.from, self.until) = (from, until)
    }

    private func contain(_ time: CivilTime) -> Bool { from <= time && time < until }

    /// The first moment from this one on within the hours. A day on which the clocks are put forward over all of them has none.
    func next(from moment: Instant, in zone: Zone) -> Instant {
        if contain(zone.time(of: moment)) { return moment }
        let today = zone.date(of: moment)
        let openings = (0...2).map { zone.instant(of: today.adding(days: $0), at: from) }
        return openings.first { $0 > moment && contain(zone.time(of: $0)) } ?? moment
    }
}

/// When a message may go out: outside of the program's quiet hours and within those that the person gave.
public struct SendingHours: Sendable {
    private let quiet: QuietHours
    private let own: ContactHours?
    private let zone: Zone

    public init(quiet: QuietHours, own: ContactHours?, zone: Zone) {
        self.quiet = quiet
        self.own = own
        self.zone = zone
    }

    /// The first moment from this one on. Where the person's hours lie within the quiet ones, the person's count: who says that only then is
    /// safe isn't woken by what was asked for, and is in danger at any other time.
    public func next(from moment: Instant) -> Instant {
        guard let own else { return quiet.next(from: moment, in: zone) }
        var next = moment
        // Each turn goes over one of the two; a day has both twice at most.
        for _ in 0..<8 {
            let after = own.next(from: quiet.next(from: next, in: zone), in: zone)
            if after == next { return next }
            next = after
        }
        return own.next(from: moment, in: zone)
    }
}
