import Core
import Crypto

/// The texts of one letter, each with its placeholders still in it.
public struct LetterWording: Sendable, Hashable {
    public let kind: LetterKind
    let texts: [String: Bilingual]

    /// Tells this wording from another: the first 12 hexadecimal digits of the SHA-256 of its texts.
    public var version: String { Self.digest(of: texts) }

    static func digest(of texts: [String: Bilingual]) -> String {
        let all = texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value.en, $0.value.fr] }.joined(separator: "\u{0}")
        return String(Hex.encode(SHA256.hash(data: Array(all.utf8))).prefix(12))
    }

    /// What a placeholder becomes, in each language.
    public enum Value: Sendable, Hashable {
        case words(Bilingual)
        /// A name, a number: the same in both languages.
        case plain(String)
        case money(Money)
        case date(CivilDate)

        func text(_ language: Language) -> String {
            switch self {
            case .words(let words): words(language)
            case .plain(let text): text
            case .money(let money): money.text(language)
            case .date(let date): date.text(language)
            }
        }
    }

    /// A text filled in. Empty where there is no such part, which ``LetterKind/parts`` rules out.
    public func text(_ part: String, _ language: Language, _ values: [LetterPlaceholder: Value] = [:]) -> String {
        guard let text = texts[part]?(language) else { return "" }
        return Braces.filled(text) { values[$0]?.text(language) ?? "" }
    }
}

/// All wordings of a program: the house's, with the program's own in their place.
public struct LetterWordings: Sendable, Hashable {
    let byKind: [LetterKind: [String: Bilingual]]

    /// The wording of one letter.
    public subscript(kind: LetterKind) -> LetterWording { LetterWording(kind: kind, texts: byKind[kind] ?? [:]) }

    /// None at all: for programs that are made without a file, in tests.
    public static let none = LetterWordings(byKind: [:])

    /// - Parameter own: the program's, which come first.
    func replacing(_ own: [LetterKind: [String: Bilingual]]) -> LetterWordings {
        LetterWordings(byKind: byKind.merging(own) { house, own in house.merging(own) { $1 } })
    }
}

/// Placeholders in a text.
enum Braces {
    /// What stands in braces, in order; nil in the list for what names nothing, and for a lone brace.
    static func found(in text: String) -> [(name: String, placeholder: LetterPlaceholder?)] {
        var found: [(String, LetterPlaceholder?)] = []
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
                found.append((String(rest[brace]), nil))
                rest = rest[rest.index(after: brace)...]
                continue
            }
            let name = String(rest[rest.index(after: brace)..<end])
            found.append((name, LetterPlaceholder(rawValue: name)))
            rest = rest[rest.index(after: end)...]
        }
        return found
    }

    /// What is filled in is never read again for braces.
    static func filled(_ text: String, _ value: (LetterPlaceholder) -> String) -> String {
        var filled = ""
        var rest = text[...]
        while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
            filled += rest[..<brace]
            if let placeholder = LetterPlaceholder(rawValue: String(rest[rest.index(after: brace)..<end])) { filled += value(placeholder) }
            rest = rest[rest.index(after: end)...]
        }
        return filled + rest
    }
}
