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
    /// The date in words, as Canadian English and French write it. The first of a month is `1er` in French.
    /// Spaces are plain, so that a text can be searched for a date.
    public func text(_ language: Language, _ style: DateStyle = .medium) -> String {
        switch language {
        case .en: english(style)
        case .fr: french(style)
        }
    }

    private func english(_ style: DateStyle) -> String {
        let month = CalendarWords.englishMonths[month - 1]
        let weekday = CalendarWords.englishDays[weekday - 1]
        return switch style {
        case .medium: "\(month) \(day), \(year)"
        case .long: "\(weekday), \(month) \(day), \(year)"
        case .monthDay: "\(month) \(day)"
        case .shortDay: "\(weekday.prefix(3)) \(day)"
        }
    }

    private func french(_ style: DateStyle) -> String {
        let month = CalendarWords.frenchMonths[month - 1]
        let weekday = CalendarWords.frenchDays[weekday - 1]
        let day = day == 1 ? "1er" : String(day)
        return switch style {
        case .medium: "\(day) \(month) \(year)"
        case .long: "\(weekday) \(day) \(month) \(year)"
        case .monthDay: "\(day) \(month)"
        case .shortDay: "\(weekday.prefix(3)). \(day)"
        }
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
        switch language {
        case .en:
            let twelve = hour % 12 == 0 ? 12 : hour % 12
            return "\(twelve):\(Digits.text(minute, 2))\u{A0}\(hour < 12 ? "a.m." : "p.m.")"
        case .fr:
            return minute == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(Digits.text(minute, 2))"
        }
    }
}

/// Names of months and weekdays; weekdays begin on Monday, as in ISO 8601.
enum CalendarWords {
    static let englishMonths: [String] = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]
    static let frenchMonths: [String] = [
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
    static let englishDays: [String] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let frenchDays: [String] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
}
