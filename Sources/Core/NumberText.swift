extension Int {
    /// `12,500` in English, `12 500` (no-break space) in French; a negative number has a true minus sign.
    public func text(_ language: Language) -> String {
        let digits = Array(String(magnitude).utf8)
        let separator = language.group
        var text = self < 0 ? "\u{2212}" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return text
    }
}

extension Language {
    /// What stands between the fields of a table for a spreadsheet: it takes the comma for the decimal sign in some languages.
    public var fieldSeparator: String { decimal == "," ? ";" : "," }

    /// A count of hundredths without zeros at its end: 240 is `2.4` and `2,4`.
    public func hundredths(_ count: Int) -> String {
        let rest = Digits.text(count % 100, 2)
        let shown = rest == "00" ? "" : decimal + (rest.hasSuffix("0") ? String(rest.dropLast()) : rest)
        return String(count / 100) + shown
    }
}
