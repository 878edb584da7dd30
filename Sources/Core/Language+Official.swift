extension Language {
    /// The languages of the law and of the record: a letter, a consent and a person's file are in one of them. Where others
    /// were added (docs/decisions/0029), they are for reading pages.
    public static let official: [Language] = [.en, .fr]

    /// This language if it is an official one, else English.
    public var official: Language { Self.official.contains(self) ? self : .en }

    /// The other official language.
    public var other: Language { self == .fr ? .en : .fr }

    /// Every language but this one.
    public var others: [Language] { Self.allCases.filter { $0 != self } }
}
