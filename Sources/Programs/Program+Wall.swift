import Core

// What the clock on the wall says where the program is; in UTC on a machine without time zones.
extension Program {
    /// The civil date of a moment in the program's zone.
    public func date(of moment: Instant) -> CivilDate {
        Zone(jurisdiction.zone)?.date(of: moment) ?? CivilDate(dayNumber: Int(moment.milliseconds / 86_400_000))
    }

    /// The civil date and time of a moment in the program's zone; without zones the day's beginning.
    public func wall(at moment: Instant) -> (on: CivilDate, at: CivilTime) {
        (date(of: moment), Zone(jurisdiction.zone)?.time(of: moment) ?? .midnight)
    }
}
