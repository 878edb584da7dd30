import Core

/// On which days a court of the demonstration sits: no Saturday, no Sunday, and no holiday of Canada, Alberta or Quebec. A court
/// date on Christmas would tell an audience that nobody has looked.
enum DemoCourtDays {
    /// The day itself, or the next one on which a court sits.
    static func onOrAfter(_ date: CivilDate) -> CivilDate { first(from: date, step: 1) }

    /// The day itself, or the last one before on which a court sat.
    static func onOrBefore(_ date: CivilDate) -> CivilDate { first(from: date, step: -1) }

    static func sits(on date: CivilDate) -> Bool { date.weekday <= 5 && !isHoliday(date) }

    private static func first(from date: CivilDate, step: Int) -> CivilDate {
        var date = date
        while !sits(on: date) { date = date.adding(days: step) }
        return date
    }

    /// Interpretation Act (Canada), s. 35; Employment Standards Code (Alberta), s. 25; Act respecting labour standards (Quebec), s. 60;
    /// and the days on which the courts of both provinces are closed besides.
    private static func isHoliday(_ date: CivilDate) -> Bool {
        fixed.contains { isKept($0.month, $0.day, on: date) } || monday(of: date) || easter(date.year).contains(date)
    }

    private static let fixed: [(month: Int, day: Int)] = [(1, 1), (1, 2), (6, 24), (7, 1), (9, 30), (11, 11), (12, 25), (12, 26)]

    /// On its day, or on the Monday or Tuesday after, when it falls on a weekend.
    private static func isKept(_ month: Int, _ day: Int, on date: CivilDate) -> Bool {
        guard let holiday = CivilDate(year: date.year, month: month, day: day) else { return false }
        return holiday == date || holiday.weekday > 5 && (1...2).contains(holiday.days(until: date))
    }

    /// Family Day, Victoria Day, Heritage Day, Labour Day, Thanksgiving.
    private static func monday(of date: CivilDate) -> Bool {
        guard date.weekday == 1 else { return false }
        let week = (date.day - 1) / 7 + 1
        return switch date.month {
        case 2: week == 3
        case 5: (18...24).contains(date.day)
        case 8, 9: week == 1
        case 10: week == 2
        default: false
        }
    }

    /// Good Friday and Easter Monday, by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    private static func easter(_ year: Int) -> [CivilDate] {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
        guard let sunday = CivilDate(year: year, month: n / 31, day: n % 31 + 1) else { return [] }
        return [sunday.adding(days: -2), sunday.adding(days: 1)]
    }
}
