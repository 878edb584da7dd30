extension Int {
    /// `12,500` in English, `12 500` (no-break space) in French; a negative number has a true minus sign.
    public func text(_ language: Language) -> String {
        let digits = Array(String(magnitude).utf8)
        let separator = language == .fr ? "\u{A0}" : ","
        var text = self < 0 ? "\u{2212}" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return text
    }
}
