/// How alike two words of two names are, and in which way.
struct WordLikeness {
    /// 0 to 1; 0 when nothing speaks for one name.
    let score: Double
    /// Jaro-Winkler, on folded words.
    let spelling: Double
    let soundsFrench: Bool
    let soundsEnglish: Bool
    let isInitial: Bool

    /// Below this, spelling alone says nothing: Marc and Mark are at 0.88, Martin and Morin at 0.84.
    static let spelledAlike = 0.85
    /// Double Metaphone ignores vowels (John and Jane are both JN), so a like sound must come with a spelling that
    /// isn't far off. Jean and Jon are at 0.75, Shawn and Sean at 0.80.
    static let spellingForEnglishSound = 0.78
    /// A like sound counts for at least this much. French more: FONEM keeps the vowels.
    static let frenchSound = 0.93
    static let englishSound = 0.9
    static let initial = 0.75

    init(_ left: NameWord, _ right: NameWord) {
        let same = left.text == right.text
        let spelling = same ? 1 : Self.cappedSpelling(left.text, right.text)
        let french = !same && left.french.utf8.count >= 2 && left.french == right.french
        let english =
            !same && spelling > Self.spellingForEnglishSound
            && left.english.contains { $0.utf8.count >= 2 && right.english.contains($0) }
        let initial = !same && Self.isInitial(left.text, right.text)
        var score = spelling >= Self.spelledAlike ? spelling : 0
        if french { score = max(score, Self.frenchSound) }
        if english { score = max(score, Self.englishSound) }
        if initial { score = Self.initial }
        self.score = score
        self.spelling = spelling
        soundsFrench = french && !initial
        soundsEnglish = english && !initial
        isInitial = initial
    }

    private static func cappedSpelling(_ left: String, _ right: String) -> Double {
        JaroWinkler.similarity(String(left.prefix(PhoneticLetters.longest)), String(right.prefix(PhoneticLetters.longest)))
    }

    private static func isInitial(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.unicodeScalars, right.unicodeScalars)
        guard left.first == right.first else { return false }
        return (left.count == 1) != (right.count == 1)
    }
}
