import Core

/// Readers of single values. Each reports what it expected and returns nil when something else stands there.
extension Findings {
    static let textLimit = 4000

    /// Text with something in it, without hidden characters, at most 4,000 characters.
    func text(_ spot: Spot?, _ expected: String = "text") -> String? {
        guard let spot else { return nil }
        guard case .text(let text, _) = spot.content else {
            report(spot, "expected \(expected), found \(spot.found)")
            return nil
        }
        let trimmed = String(String.UnicodeScalarView(Self.trim(text.unicodeScalars)))
        if trimmed.isEmpty {
            report(spot, "empty; expected \(expected)")
        } else if trimmed.count > Self.textLimit {
            report(spot, "\(trimmed.count) characters; expected at most \(Self.textLimit)")
        } else if trimmed.unicodeScalars.contains(where: { $0 != "\n" && Characters.isHidden($0) }) {
            report(spot, "a control character in the text; expected plain text")
        } else {
            return trimmed
        }
        return nil
    }

    /// The same text in English and French; one that is missing or empty is an error. In a language that was added it may stand too.
    func bilingual(_ spot: Spot?) -> Bilingual? {
        guard let spot, let section = Section(spot, self, expected: "the text in each language (en and fr)") else {
            return nil
        }
        defer { section.close() }
        let en = text(section.required("en", "the English text (missing translation)"), "the English text")
        let fr = text(section.required("fr", "the French text (missing translation)"), "the French text")
        var texts: [Language: String] = [:]
        for language in Language.allCases where !Language.official.contains(language) {
            texts[language] = text(section.optional(language.rawValue), "the text, \(language.name)")
        }
        guard let en, let fr else { return nil }
        return Bilingual { $0 == .fr ? fr : texts[$0] ?? en }
    }

    /// `yes`, `no`, `true` or `false`, without quotes.
    func flag(_ spot: Spot?) -> Bool? {
        guard let spot else { return nil }
        if case .text(let text, plain: true) = spot.content {
            switch text {
            case "yes", "true": return true
            case "no", "false": return false
            default: break
            }
        }
        report(spot, "expected yes or no (without quotes), found \(spot.found)")
        return nil
    }

    /// A whole number within the range.
    func number(_ spot: Spot?, _ range: ClosedRange<Int>, _ unit: String) -> Int? {
        guard let spot else { return nil }
        if case .text(let text, plain: true) = spot.content, text.count <= 9, text.allSatisfy(\.isASCIIDigit),
            let number = Int(text), range.contains(number)
        {
            return number
        }
        report(
            spot,
            "expected a whole number of \(unit) from \(range.lowerBound) to \(range.upperBound), found \(spot.found)")
        return nil
    }

    /// A date such as `2026-03-08` that is on the calendar.
    func date(_ spot: Spot?) -> CivilDate? {
        guard let spot else { return nil }
        guard case .text(let text, _) = spot.content, Self.looksLikeDate(text) else {
            report(spot, "expected a date such as 2026-03-08, found \(spot.found)")
            return nil
        }
        guard let date = CivilDate(text) else {
            report(spot, "\(text) isn't on the calendar; expected a date such as 2026-03-08")
            return nil
        }
        return date
    }

    /// Lower-case words joined by hyphens, at most 60 characters: `no-violence`.
    func identifier(_ spot: Spot?) -> String? {
        guard let spot, let text = text(spot, "an id such as no-violence") else { return nil }
        guard Self.isIdentifier(text) else {
            report(spot, "expected an id of lower-case words with hyphens, such as no-violence, found \(spot.found)")
            return nil
        }
        return text
    }

    /// One word of a closed list.
    func word<Word: RawRepresentable & CaseIterable>(_ spot: Spot?, of kind: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let spot else { return nil }
        let known = Word.allCases.map(\.rawValue)
        guard case .text(let text, _) = spot.content else {
            report(spot, "expected one of: \(known.joined(separator: ", ")), found \(spot.found)")
            return nil
        }
        if let word = Word(rawValue: text) { return word }
        report(spot, Self.notAmong(known, text))
        return nil
    }

    /// A list of words of a closed list, each once.
    func words<Word: RawRepresentable & CaseIterable & Hashable>(
        _ spot: Spot?, of kind: Word.Type
    ) -> [Word]? where Word.RawValue == String {
        guard let spot, let items = list(spot, "a list of words") else { return nil }
        var words: [Word] = []
        for item in items {
            guard let word = word(item, of: kind) else { continue }
            if words.contains(word) {
                report(item, "\"\(word.rawValue)\" is repeated")
            } else {
                words.append(word)
            }
        }
        return words.count == items.count ? words : nil
    }

    func list(_ spot: Spot, _ expected: String) -> [Spot]? {
        guard case .list(let items) = spot.content else {
            report(spot, "expected \(expected), found \(spot.found)")
            return nil
        }
        return items
    }

    static func notAmong(_ known: [String], _ text: String) -> String {
        let hint = Nearest.of(text, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
        return "\"\(text.shortened)\" isn't known; expected one of: \(known.joined(separator: ", "))\(hint)"
    }

    static func isIdentifier(_ text: String) -> Bool {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        return text.count <= 60 && text.first?.isASCIILetter == true
            && words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit } }
    }

    private static func looksLikeDate(_ text: String) -> Bool {
        text.utf8.count == 10
            && text.utf8.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == 0x2D : (48...57).contains($1) }
    }

    private static func trim(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
        let start = scalars.firstIndex { $0 != "\n" && $0 != " " } ?? scalars.endIndex
        let end = scalars.lastIndex { $0 != "\n" && $0 != " " }.map(scalars.index(after:)) ?? start
        return scalars[start..<end]
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) && utf8.count == 1 }
    /// Lower-case a to z.
    var isASCIILetter: Bool { ("a"..."z").contains(self) && utf8.count == 1 }
}
