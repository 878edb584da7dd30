/// How much of a date is said.
public enum DateStyle: Sendable, Hashable, CaseIterable {
    /// `March 5, 2026`, `5 mars 2026`
    case medium
    /// `Thursday, March 5, 2026`, `jeudi 5 mars 2026`
    case long
    /// `March 5`, `5 mars`
    case monthDay
    /// `Thu 5`, `jeu. 5`
    case shortDay
}

extension CivilDate {
    /// The date in words, as the language's file has it: in Canadian English and French, with `1er` for the first of a month
    /// in French. Spaces are plain, so that a text can be searched for a date.
    public func text(_ language: Language, _ style: DateStyle = .medium) -> String {
        language.date(
            style, day: day == 1 ? language.firstOfMonth : String(day), month: language.months[month - 1], year: year,
            weekday: language.weekdays[weekday - 1], short: language.shortWeekdays[weekday - 1])
    }
}

extension CivilDate {
    /// How far this date is from `today`: by the day up to 60 days, then in months rounded to the nearest, and from two
    /// years on in years. Nobody counts 75 days, or 120 months; the date itself stands beside it.
    public func distance(from today: CivilDate) -> Bilingual {
        let days = today.days(until: self)
        switch days {
        case 0: return CoreText.distanceToday
        case 1: return CoreText.distanceTomorrow
        case -1: return CoreText.distanceYesterday
        case 2...60: return CoreText.distanceInDays(n: days)
        case -60 ... -2: return CoreText.distanceDaysAgo(n: -days)
        default: break
        }
        let months = days > 0 ? today.roundedMonths(until: self) : roundedMonths(until: today)
        if months < 24 {
            return days > 0 ? CoreText.distanceInMonths(n: months) : CoreText.distanceMonthsAgo(n: months)
        }
        let years = (months + 6) / 12
        return days > 0 ? CoreText.distanceInYears(n: years) : CoreText.distanceYearsAgo(n: years)
    }

    /// Months from this date to a later one, rounded to the nearest; half a month is 15 days.
    private func roundedMonths(until later: CivilDate) -> Int {
        var months = (later.year - year) * 12 + later.month - month
        if adding(months: months) > later { months -= 1 }
        return adding(months: months).days(until: later) >= 15 ? months + 1 : months
    }
}

extension CivilTime {
    /// `2:30 p.m.` in English; `14 h 30`, and `14 h` on the hour, in French. The spaces don't break.
    public func text(_ language: Language) -> String {
        let hour = minutes / 60
        let minute = minutes % 60
        return language.time(
            hour: hour, twelve: hour % 12 == 0 ? 12 : hour % 12, minute: Digits.text(minute, 2), half: language.halves[hour < 12 ? 0 : 1],
            onTheHour: minute == 0)
    }
}
