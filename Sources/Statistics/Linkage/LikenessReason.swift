/// Why two records may be one person, for a desk to say in a sentence. Names no name.
public enum LikenessReason: Sendable, Hashable {
    public enum Sound: String, Sendable, Hashable, CaseIterable {
        case french, english
    }

    /// All words of the name are equal when accents, case, hyphens, spaces and particles (de, la, van) don't count.
    case sameName
    /// The same words in another order.
    case sameNameReordered
    /// At least one word is another word that sounds the same.
    case soundsAlike(Sound)
    /// At least one word is spelled almost as in the other record. The similarity (Jaro-Winkler, 0.85 to 1) is that of the pair
    /// least alike.
    case spelledAlmostAlike(similarity: Double)
    /// A word of the one is an initial of the other.
    case initialFitsName
    /// All words of the shorter name are in the longer one, which has more.
    case oneHasMoreNames
    case sharesSurname
    case sharesGivenName
    case sameBirthDate
    case birthDateDayAndMonthSwapped
    case birthDateDigitsSwapped
    case birthDateOneDigitDiffers
    case birthDateSameYearAndMonth
    case birthDateYearOffByOne
    /// Speaks against: both are known and don't resemble each other.
    case birthDatesDiffer

    /// A stable word for interfaces: `same-name`, `sounds-alike-french`.
    public var code: String {
        switch self {
        case .sameName: "same-name"
        case .sameNameReordered: "same-name-reordered"
        case .soundsAlike(let sound): "sounds-alike-" + sound.rawValue
        case .spelledAlmostAlike: "spelled-almost-alike"
        case .initialFitsName: "initial-fits-name"
        case .oneHasMoreNames: "one-has-more-names"
        case .sharesSurname: "shares-surname"
        case .sharesGivenName: "shares-given-name"
        case .sameBirthDate: "same-birth-date"
        case .birthDateDayAndMonthSwapped: "birth-date-day-and-month-swapped"
        case .birthDateDigitsSwapped: "birth-date-digits-swapped"
        case .birthDateOneDigitDiffers: "birth-date-one-digit-differs"
        case .birthDateSameYearAndMonth: "birth-date-same-year-and-month"
        case .birthDateYearOffByOne: "birth-date-year-off-by-one"
        case .birthDatesDiffer: "birth-dates-differ"
        }
    }

    init(_ agreement: BirthDateAgreement) {
        self =
            switch agreement {
            case .equal: .sameBirthDate
            case .dayAndMonthSwapped: .birthDateDayAndMonthSwapped
            case .neighbouringDigitsSwapped: .birthDateDigitsSwapped
            case .oneDigitDiffers: .birthDateOneDigitDiffers
            case .sameYearAndMonth: .birthDateSameYearAndMonth
            case .yearOffByOne: .birthDateYearOffByOne
            case .different: .birthDatesDiffer
            }
    }

    init?(_ agreement: BirthDateAgreement?) {
        guard let agreement else { return nil }
        self.init(agreement)
    }
}
