import Core

/// The rhythm of two years: a class day on a Saturday every five weeks, and a police operation about five weeks before
/// each, which brings its participants. Everything is counted back from today, so that the demonstration is never stale.
struct DemoCalendar: Sendable {
    let zone: Zone
    let now: Instant
    let today: CivilDate
    /// The next class day: the first Saturday that is at least ten days ahead.
    let nextClass: CivilDate

    /// Days between class days.
    static let rhythm = 35
    /// The earliest class of the two years' history, counted from ``nextClass``, which is 0.
    static let earliestClass = -20
    /// The class of those whose records are kept no longer.
    static let disposedClass = -23

    init(zone: Zone, now: Instant) {
        self.zone = zone
        self.now = now
        today = zone.date(of: now)
        let earliest = today.adding(days: 10)
        nextClass = earliest.adding(days: (6 - earliest.weekday + 7) % 7)
    }

    /// The class day with this number: 0 is the next one, -1 the last one, 1 the one after the next.
    func classDay(_ number: Int) -> CivilDate { nextClass.adding(days: number * Self.rhythm) }

    /// When the operation began whose participants are meant for this class. The newest was four days ago.
    func operation(before number: Int) -> CivilDate {
        number > 0 ? today.adding(days: -4) : classDay(number).adding(days: -33)
    }

    /// The first moment of the demonstration's history, when the accounts are made.
    var beginning: Instant {
        zone.instant(of: operation(before: Self.disposedClass).adding(days: -10), at: .midnight)
    }

    /// When something that was done at `moment` happened, by the clock on the wall.
    func happened(_ moment: Instant) -> (date: CivilDate, time: CivilTime) { (zone.date(of: moment), zone.time(of: moment)) }
}
