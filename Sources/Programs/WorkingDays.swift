import Core

extension Program {
    /// Whether offices are open: no Saturday, Sunday, or holiday of the province.
    public func isWorkingDay(_ date: CivilDate) -> Bool { date.weekday < 6 && Holiday.on(date, in: jurisdiction.code) == nil }

    /// The `count`-th working day after a date; with 0 the date itself, or the next working day.
    public func workingDay(_ count: Int, after date: CivilDate) -> CivilDate {
        var (day, left) = (date, count)
        while left > 0 || !isWorkingDay(day) {
            day = day.adding(days: 1)
            if left > 0 && isWorkingDay(day) { left -= 1 }
        }
        return day
    }
}
