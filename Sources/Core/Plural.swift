extension Language {
    /// Whether a count takes the singular: exactly 1 in English, 0 or 1 in French; -1 counts like 1
    /// (Unicode CLDR, "Language Plural Rules", cardinals of en and fr).
    public func isOne(_ count: Int) -> Bool {
        switch self {
        case .en: count.magnitude == 1
        case .fr: count.magnitude <= 1
        }
    }
}
