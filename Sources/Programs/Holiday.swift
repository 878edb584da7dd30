import Core

/// A general or statutory holiday on which public offices of the province are closed.
///
/// Sources: Employment Standards Code (Alberta), s. 25; Act respecting labour standards (Quebec), s. 60, and National Holiday Act (Quebec);
/// Employment Standards Act, 2000 (Ontario), s. 1(1) "public holiday".
public enum Holiday: Sendable, Hashable, CaseIterable {
    case newYear, familyDay, goodFriday, easterMonday, victoriaDay, patriotsDay, quebecDay, canadaDay, labourDay, thanksgiving
    case remembranceDay, christmas, boxingDay

    /// The holiday of this day in a jurisdiction such as `CA-AB`; nil for an ordinary day, and where the jurisdiction isn't known here.
    public static func on(_ date: CivilDate, in jurisdiction: String) -> Holiday? {
        holidays(in: jurisdiction).first { $0.date(in: date.year) == date }
    }

    /// Whether the holidays of a jurisdiction stand here. Elsewhere a program lists them among its own closed days.
    public static func areKnown(in jurisdiction: String) -> Bool { !holidays(in: jurisdiction).isEmpty }

    private static func holidays(in jurisdiction: String) -> [Holiday] {
        switch jurisdiction {
        case "CA-AB":
            [.newYear, .familyDay, .goodFriday, .victoriaDay, .canadaDay, .labourDay, .thanksgiving, .remembranceDay, .christmas]
        case "CA-QC":
            // An employer chooses Good Friday or Easter Monday, so neither is an ordinary day.
            [.newYear, .goodFriday, .easterMonday, .patriotsDay, .quebecDay, .canadaDay, .labourDay, .thanksgiving, .christmas]
        case "CA-ON":
            [.newYear, .familyDay, .goodFriday, .victoriaDay, .canadaDay, .labourDay, .thanksgiving, .christmas, .boxingDay]
        default: []
        }
    }

    /// Its day in a year; nil only for a year that the calendar doesn't have.
    public func date(in year: Int) -> CivilDate? {
        switch self {
        case .newYear: CivilDate(year: year, month: 1, day: 1)
        case .familyDay: Self.monday(3, year, month: 2)
        case .goodFriday: Self.easter(year)?.adding(days: -2)
        case .easterMonday: Self.easter(year)?.adding(days: 1)
        // The Monday before May 25.
        case .victoriaDay, .patriotsDay: CivilDate(year: year, month: 5, day: 24).map { $0.adding(days: 1 - $0.weekday) }
        case .quebecDay: CivilDate(year: year, month: 6, day: 24)
        case .canadaDay: CivilDate(year: year, month: 7, day: 1).map { $0.weekday == 7 ? $0.adding(days: 1) : $0 }
        case .labourDay: Self.monday(1, year, month: 9)
        case .thanksgiving: Self.monday(2, year, month: 10)
        case .remembranceDay: CivilDate(year: year, month: 11, day: 11)
        case .christmas: CivilDate(year: year, month: 12, day: 25)
        case .boxingDay: CivilDate(year: year, month: 12, day: 26)
        }
    }

    /// The month's n-th Monday.
    private static func monday(_ n: Int, _ year: Int, month: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: 1).map { $0.adding(days: (8 - $0.weekday) % 7 + 7 * (n - 1)) }
    }

    /// Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, 2nd ed., ch. 8).
    private static func easter(_ year: Int) -> CivilDate? {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
