import Core

// Dates in three fields, NAME-day, NAME-month and NAME-year.
extension FormReader {
    /// A date that must be there. The month may be a number or a name in either language; the year has four digits, since a birth in
    /// `26` may be this year's or a hundred years ago.
    public mutating func date(_ name: String, _ label: Bilingual, missing: Bilingual? = nil) -> Answer<CivilDate> {
        required(name, missing ?? WebFrameText.fieldMissing(label: label), anchor: name + "-day", optionalDate(name, label))
    }

    /// A date, or three empty fields. The error names the first part that is missing or wrong.
    public mutating func optionalDate(_ name: String, _ label: Bilingual) -> Answer<CivilDate?> {
        guard let day = single(name + "-day", label)?.trimmingSpace, let month = single(name + "-month", label)?.trimmingSpace,
            let year = single(name + "-year", label)?.trimmingSpace
        else { return Answer(nil) }
        if day.isEmpty, month.isEmpty, year.isEmpty { return Answer(.some(nil)) }
        guard let dayNumber = Self.number(day, 1...31) else {
            return failed(name, WebFrameText.dateDay(label: label), anchor: name + "-day")
        }
        guard let monthNumber = MonthName.number(month) else {
            return failed(name, WebFrameText.dateMonth(label: label), anchor: name + "-month")
        }
        guard let yearNumber = Self.number(year, 1000...9999) else {
            return failed(name, WebFrameText.dateYear(label: label), anchor: name + "-year")
        }
        guard let date = CivilDate(year: yearNumber, month: monthNumber, day: dayNumber) else {
            return failed(name, WebFrameText.dateUnreal(label: label), anchor: name + "-day")
        }
        return Answer(date)
    }

    private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return nil }
        return range.contains(number) ? number : nil
    }
}

/// Months as people type them.
enum MonthName {
    private static let starts: [[String]] = [
        ["jan"], ["feb", "fev"], ["mar"], ["apr", "avr"], ["may", "mai"], ["jun", "juin"],
        ["jul", "juil"], ["aug", "aou"], ["sep"], ["oct"], ["nov"], ["dec"],
    ]
    private static let names = [
        "january janvier", "february fevrier", "march mars", "april avril", "may mai", "june juin",
        "july juillet", "august aout", "september septembre", "october octobre", "november novembre", "december decembre",
    ].map { $0.split(separator: " ").map(String.init) }

    /// 1 to 12 for a number, a name or the beginning of one in English or French, with or without accents and a point; else nil.
    static func number(_ typed: String) -> Int? {
        if typed.utf8.count <= 2, typed.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(typed) {
            return (1...12).contains(number) ? number : nil
        }
        let word = folded(typed)
        guard word.count >= 3 else { return nil }
        return names.indices.first { index in
            names[index].contains { $0.hasPrefix(word) } && starts[index].contains { word.hasPrefix($0) }
        }.map { $0 + 1 }
    }

    private static func folded(_ typed: String) -> String {
        let plain = typed.lowercased().filter { $0 != "." }
        return String(plain.map { "éèê".contains($0) ? "e" : $0 == "û" ? "u" : $0 })
    }
}
