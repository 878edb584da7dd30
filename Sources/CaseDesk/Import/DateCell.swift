import Core
import Statistics

/// A date as somebody typed it into a cell.
enum DateCell {
    enum Fault: Error, Sendable, Hashable {
        /// Day and month can't be told apart.
        case ambiguous
        /// Two digits for the year.
        case shortYear
        /// A date, and not one on the calendar.
        case notOnCalendar
        case notADate
    }

    /// Takes 2026-03-05, 2026/3/5, 20260305, 5 March 2026, March 5, 2026, 5 mars 2026, 1er mars 2026, 5-Mar-2026 and, where
    /// only one reading is a date, 25/03/2026 or 03/25/2026. Nothing is guessed.
    static func read(_ typed: String) -> Result<CivilDate, Fault> {
        var words = NameFolding.fold(typed).split(separator: " ").map(String.init)
        // A time of midnight, as spreadsheets add it.
        if words.count == 6, words.suffix(3).allSatisfy({ $0 == "00" || $0 == "0" }) { words.removeLast(3) }
        words.removeAll { $0 == "le" || $0 == "the" || $0 == "of" || weekdays.contains($0) }
        if words.count == 1 { return compact(words[0]) }
        guard words.count == 3 else { return .failure(.notADate) }
        if let place = words.firstIndex(where: { month($0) != nil }) { return named(words, place) }
        let numbers = words.compactMap { number($0) }
        guard numbers.count == 3 else { return .failure(.notADate) }
        return plain(words, numbers)
    }

    private static func compact(_ word: String) -> Result<CivilDate, Fault> {
        guard word.utf8.count == 8, let number = number(word) else { return .failure(.notADate) }
        return date(number / 10_000, number / 100 % 100, number % 100)
    }

    private static func named(_ words: [String], _ place: Int) -> Result<CivilDate, Fault> {
        let others = words.indices.filter { $0 != place }.map { words[$0] }
        guard let month = month(words[place]), place < 2, let day = ordinal(others[0]), let year = number(others[1]) else {
            return .failure(.notADate)
        }
        // 2026 March 5
        if others[0].utf8.count == 4 { return date(day, month, year) }
        return others[1].utf8.count == 4 ? date(year, month, day) : .failure(.shortYear)
    }

    private static func plain(_ words: [String], _ numbers: [Int]) -> Result<CivilDate, Fault> {
        if words[0].utf8.count == 4 { return date(numbers[0], numbers[1], numbers[2]) }
        guard words[2].utf8.count == 4 else { return .failure(words[2].utf8.count == 2 ? .shortYear : .notADate) }
        let dayFirst = date(numbers[2], numbers[1], numbers[0])
        let monthFirst = date(numbers[2], numbers[0], numbers[1])
        switch (dayFirst, monthFirst) {
        case (.success(let left), .success(let right)): return left == right ? dayFirst : .failure(.ambiguous)
        case (.success, .failure): return dayFirst
        case (.failure, _): return monthFirst
        }
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> Result<CivilDate, Fault> {
        guard (1000...9999).contains(year) else { return .failure(.notADate) }
        return CivilDate(year: year, month: month, day: day).map { .success($0) } ?? .failure(.notOnCalendar)
    }

    private static func number(_ word: String) -> Int? {
        guard (1...8).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(word)
    }

    /// `5`, `5th`, `1er`
    private static func ordinal(_ word: String) -> Int? {
        let digits = String(word.prefix { ("0"..."9").contains($0) })
        return ["", "st", "nd", "rd", "th", "er"].contains(word.dropFirst(digits.count)) ? number(digits) : nil
    }

    private static func month(_ word: String) -> Int? {
        guard word.unicodeScalars.count >= 3 else { return nil }
        // juin and juillet, March and mars: three letters tell all but these two apart.
        return months.firstIndex { names in names.contains { $0 == word || ($0.hasPrefix(word) && word != "jui") } }.map { $0 + 1 }
    }

    private static let months: [[String]] = [
        ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"], ["may", "mai"], ["june", "juin"],
        ["july", "juillet"], ["august", "aout"], ["september", "septembre", "sept"], ["october", "octobre"],
        ["november", "novembre"], ["december", "decembre"],
    ]

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "samedi", "dimanche",
    ]
}

extension DateCell.Fault {
    /// What is wrong with it and what to type.
    var sentence: Bilingual {
        switch self {
        case .ambiguous: CaseDeskText.cellDateAmbiguous
        case .shortYear: CaseDeskText.cellDateShortYear
        case .notOnCalendar: CaseDeskText.cellDateNotOnCalendar
        case .notADate: CaseDeskText.cellDateNotADate
        }
    }
}
