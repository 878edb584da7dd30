import Core

/// Which language a page is in: the one chosen (cookie), else the first of the browser's that we have, else English.
enum LanguageChoice {
    static func language(cookie: String?, acceptLanguage: String?) -> Language {
        cookie.flatMap(Language.init(rawValue:)) ?? preferred(acceptLanguage) ?? .en
    }

    /// The language with the greatest weight; the first of equals (RFC 9110, 12.5.4).
    private static func preferred(_ header: String?) -> Language? {
        var best: (language: Language, weight: Double)?
        for item in (header ?? "").split(separator: ",").prefix(20) {
            let parts = item.split(separator: ";")
            guard let tag = parts.first?.trimmingBlanks.lowercased(), let language = Language(rawValue: String(tag.prefix { $0 != "-" }))
            else { continue }
            let weight = parts.dropFirst().map(\.trimmingBlanks).first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if weight > 0, weight > (best?.weight ?? 0) { best = (language, weight) }
        }
        return best?.language
    }
}
