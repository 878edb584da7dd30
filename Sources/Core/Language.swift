/// A language of the product. Pages, letters, errors, dates and money exist in each.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    case en, fr

    /// For the `lang` attribute and formats: `en-CA`, `fr-CA`.
    public var tag: String { rawValue + "-CA" }
    public var other: Language { self == .en ? .fr : .en }
}

/// The same text in each language of the product. Both are always there: a missing translation is an error where texts are read.
public struct Bilingual: Sendable, Hashable, Codable {
    public let en: String
    public let fr: String

    public init(en: String, fr: String) {
        self.en = en
        self.fr = fr
    }

    public func text(_ language: Language) -> String { language == .en ? en : fr }
    public func callAsFunction(_ language: Language) -> String { text(language) }
}
