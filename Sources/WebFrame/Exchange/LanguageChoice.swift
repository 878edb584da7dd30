import Core

/// Which language a page is in: the one that its address names, else the one chosen (cookie), else the first of the browser's that we have, else English.
enum LanguageChoice {
    /// The query's field that names a language: search engines are given one address for each.
    static let field = "lang"

    static func language(query: String, cookie: String?, acceptLanguage: String?) -> Language {
        named(query) ?? cookie.flatMap(Language.init(rawValue:)) ?? preferred(acceptLanguage) ?? .en
    }

    /// The language that a raw query names.
    static func named(_ query: String) -> Language? {
        query.split(separator: "&").lazy.compactMap { item in
            item.hasPrefix(field + "=") ? Language(rawValue: String(item.dropFirst(field.count + 1))) : nil
        }.first
    }

    /// The raw query without the language, which the switch on the page would else be sent back to.
    static func without(_ query: String) -> String {
        query.split(separator: "&").filter { !$0.hasPrefix(field + "=") }.joined(separator: "&")
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
