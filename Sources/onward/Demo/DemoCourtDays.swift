import Core
import Programs

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
        fixed.contains { isKept($0.month, $0.day, on: date) } || moving.contains { $0.date(in: date.year) == date } || isHeritageDay(date)
    }

    private static let fixed: [(month: Int, day: Int)] = [(1, 1), (1, 2), (6, 24), (7, 1), (9, 30), (11, 11), (12, 25), (12, 26)]

    /// On its day, or on the Monday or Tuesday after, when it falls on a weekend.
    private static func isKept(_ month: Int, _ day: Int, on date: CivilDate) -> Bool {
        guard let holiday = CivilDate(year: date.year, month: month, day: day) else { return false }
        return holiday == date || holiday.weekday > 5 && (1...2).contains(holiday.days(until: date))
    }

    /// Those whose day differs from year to year.
    private static let moving: [Holiday] = [.familyDay, .goodFriday, .easterMonday, .victoriaDay, .labourDay, .thanksgiving]

    /// The first Monday of August.
    private static func isHeritageDay(_ date: CivilDate) -> Bool { date.month == 8 && date.weekday == 1 && date.day <= 7 }
}
