/// How much two records look like one person, and why. It ranks candidates for a person to judge; nothing is merged by it.
public struct PersonLikeness: Sendable, Hashable {
    /// From here on a person looks at both. Read off the FEBRL 4 test people (P. Christen, 2008; made-up Australians with typing
    /// errors, compared by given name, surname and birth date): it finds 94 % of the 4,651 true pairs that have both names, and 43
    /// of the 147,913 false pairs that share a given name, a surname or a birth date. At 0.7 that is 92 % and 39; at 0.6, where
    /// namesakes with other birth dates are held for each other, 97 % and 287. Without any birth dates 0.65 finds 85 %, with
    /// 735 false. A missed twin record breaks the once-only rule, a false pair costs a look: so the lowest before false
    /// pairs rise steeply.
    public static let threshold = 0.65
    /// The part of the birth date where both records have one; the name has the rest.
    public static let birthDateShare = 0.4

    /// From 0 (nothing in common) to 1 (equal), symmetric. A name without letters has nothing in common with any name, not
    /// even with itself.
    public let score: Double
    /// Those about the name first, then the birth date's; none for names with nothing in common and no dates.
    public let reasons: [LikenessReason]

    /// Whether a person should look at both before either goes on.
    public var isLikelyDuplicate: Bool { score >= Self.threshold }

    public init(_ left: PersonRecord, _ right: PersonRecord) {
        // Ties between equally good pairs must not depend on the order of the arguments.
        let inOrder = left.words.lazy.map(\.text).lexicographicallyPrecedes(right.words.lazy.map(\.text))
        let (first, second) = inOrder ? (left, right) : (right, left)
        let alignment = NameAlignment(first.words, second.words)
        let agreement = Self.agreement(left, right)
        let date = agreement.map { $0.score }
        score = date.map { alignment.score * (1 - Self.birthDateShare) + $0 * Self.birthDateShare } ?? alignment.score
        reasons = alignment.reasons + (LikenessReason(agreement).map { [$0] } ?? [])
    }

    private static func agreement(_ left: PersonRecord, _ right: PersonRecord) -> BirthDateAgreement? {
        guard let leftDate = left.born, let rightDate = right.born else { return nil }
        return BirthDateAgreement(leftDate, rightDate)
    }
}

extension NameAlignment {
    var reasons: [LikenessReason] {
        let (left, right) = (leftWords.map(\.text), rightWords.map(\.text))
        if left.isEmpty { return [] }
        if left == right { return [.sameName] }
        if left.sorted() == right.sorted() { return [.sameNameReordered] }
        return howWordsDiffer + whatIsShared
    }

    private var howWordsDiffer: [LikenessReason] {
        var reasons: [LikenessReason] = []
        if pairs.contains(where: \.likeness.soundsFrench) { reasons.append(.soundsAlike(.french)) }
        if pairs.contains(where: \.likeness.soundsEnglish) { reasons.append(.soundsAlike(.english)) }
        let almost = pairs.map(\.likeness).filter { !$0.isInitial && $0.spelling < 1 && $0.spelling >= WordLikeness.spelledAlike }
        if let least = almost.map(\.spelling).min() { reasons.append(.spelledAlmostAlike(similarity: least)) }
        if pairs.contains(where: \.likeness.isInitial) { reasons.append(.initialFitsName) }
        return reasons
    }

    private var whatIsShared: [LikenessReason] {
        let equal = pairs.filter { $0.left.text == $0.right.text && ($0.left.isSignificant || $0.right.isSignificant) }
        var reasons: [LikenessReason] = []
        if pairs.count == min(leftWords.count, rightWords.count), leftWords.count != rightWords.count, pairs.count > 1 {
            reasons.append(.oneHasMoreNames)
        }
        if equal.contains(where: { $0.left.isSurname && $0.right.isSurname }) { reasons.append(.sharesSurname) }
        if equal.contains(where: { !$0.left.isSurname && !$0.right.isSurname }) { reasons.append(.sharesGivenName) }
        return reasons
    }
}
