// Written by scripts/generate_languages.py; the languages are in Texts/<code>.yaml.

/// A language in which the product is read: English, French, and whichever were added by files (docs/decisions/0029).
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    case en, fr
}

/// The same text in each language. English and French are always there: a missing translation is an error where texts are
/// read. A text that isn't there in a language that was added is read in English.
public struct Bilingual: Sendable, Hashable, Codable {
    public let en: String, fr: String

    public init(en: String, fr: String) {
        self.en = en
        self.fr = fr
    }

    /// Made once for each language.
    public init(_ text: (Language) throws -> String) rethrows {
        en = try text(.en)
        fr = try text(.fr)
    }

    public func text(_ language: Language) -> String {
        switch language {
        case .en: en
        case .fr: fr
        }
    }

    public func callAsFunction(_ language: Language) -> String { text(language) }
}

extension Language {
    /// For the `lang` attribute and formats: `en-CA`, `fr-CA`.
    public var tag: String {
        switch self {
        case .en: "en-CA"
        case .fr: "fr-CA"
        }
    }

    /// The language's own name for itself.
    public var name: String {
        switch self {
        case .en: "English"
        case .fr: "Français"
        }
    }

    /// Whether it is written from right to left.
    public var isRightToLeft: Bool {
        switch self {
        case .en: false
        case .fr: false
        }
    }

    /// Whether a count takes the singular: exactly 1 in English, 0 or 1 in French; -1 counts like 1
    /// (Unicode CLDR, "Language Plural Rules", cardinals).
    public func isOne(_ count: Int) -> Bool {
        switch self {
        case .en: count.magnitude == 1
        case .fr: count.magnitude <= 1
        }
    }

    /// What stands before an explanation or an amount: a colon with the spaces around it.
    public var colon: String {
        switch self {
        case .en: ": "
        case .fr: "\u{A0}: "
        }
    }

    /// What stands between the thousands of a number.
    var group: String {
        switch self {
        case .en: ","
        case .fr: "\u{A0}"
        }
    }

    /// What stands before the hundredths of a number.
    public var decimal: String {
        switch self {
        case .en: "."
        case .fr: ","
        }
    }

    /// How the first day of a month is written.
    var firstOfMonth: String {
        switch self {
        case .en: "1"
        case .fr: "1er"
        }
    }

    /// The names of the months.
    var months: [String] {
        switch self {
        case .en: CalendarWords.monthsEn
        case .fr: CalendarWords.monthsFr
        }
    }

    /// The names of the weekdays, from Monday on, as in ISO 8601.
    var weekdays: [String] {
        switch self {
        case .en: CalendarWords.weekdaysEn
        case .fr: CalendarWords.weekdaysFr
        }
    }

    /// The weekdays cut short, from Monday on.
    var shortWeekdays: [String] {
        switch self {
        case .en: CalendarWords.shortWeekdaysEn
        case .fr: CalendarWords.shortWeekdaysFr
        }
    }

    /// What is said of the hours before noon and after it, where hours are counted to twelve.
    var halves: [String] {
        switch self {
        case .en: CalendarWords.halvesEn
        case .fr: CalendarWords.halvesFr
        }
    }

    /// A text in the quotation marks of the language.
    public func quoted(_ text: String) -> String {
        switch self {
        case .en: "“\(text)”"
        case .fr: "«\u{A0}\(text)\u{A0}»"
        }
    }

    func date(_ style: DateStyle, day: String, month: String, year: Int, weekday: String, short: String) -> String {
        switch self {
        case .en:
            switch style {
            case .medium: "\(month) \(day), \(year)"
            case .long: "\(weekday), \(month) \(day), \(year)"
            case .monthDay: "\(month) \(day)"
            case .shortDay: "\(short) \(day)"
            }
        case .fr:
            switch style {
            case .medium: "\(day) \(month) \(year)"
            case .long: "\(weekday) \(day) \(month) \(year)"
            case .monthDay: "\(day) \(month)"
            case .shortDay: "\(short) \(day)"
            }
        }
    }

    func time(hour: Int, twelve: Int, minute: String, half: String, onTheHour: Bool) -> String {
        switch self {
        case .en: "\(twelve):\(minute)\u{A0}\(half)"
        case .fr: onTheHour ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(minute)"
        }
    }

    func money(_ amount: String) -> String {
        switch self {
        case .en: "$\(amount)"
        case .fr: "\(amount)\u{A0}$"
        }
    }
}

/// The calendar's words, made once.
private enum CalendarWords {
    static let monthsEn: [String] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    static let monthsFr: [String] = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]
    static let weekdaysEn: [String] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let weekdaysFr: [String] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    static let shortWeekdaysEn: [String] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    static let shortWeekdaysFr: [String] = ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."]
    static let halvesEn: [String] = ["a.m.", "p.m."]
    static let halvesFr: [String] = ["", ""]
}
