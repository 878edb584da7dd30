/// Which word of one name stands for which word of another.
struct NameAlignment {
    struct Pair {
        let left: NameWord
        let right: NameWord
        let likeness: WordLikeness
    }

    private(set) var pairs: [Pair] = []
    let leftWords: [NameWord]
    let rightWords: [NameWord]

    init(_ left: [NameWord], _ right: [NameWord]) {
        let merged = Self.merging(left, as: right)
        let other = Self.merging(right, as: merged)
        (leftWords, rightWords) = Self.significant(merged, other)
        assign()
    }

    /// Best pairs first. Names are short, so greed is as good as the optimum and easier to explain.
    private mutating func assign() {
        var candidates: [(left: Int, right: Int, likeness: WordLikeness)] = []
        for left in leftWords.indices {
            for right in rightWords.indices {
                let likeness = WordLikeness(leftWords[left], rightWords[right])
                if likeness.score > 0 { candidates.append((left, right, likeness)) }
            }
        }
        candidates.sort { ($1.likeness.score, $0.left, $0.right) < ($0.likeness.score, $1.left, $1.right) }
        var usedLeft = Set<Int>()
        var usedRight = Set<Int>()
        for candidate in candidates where !usedLeft.contains(candidate.left) && !usedRight.contains(candidate.right) {
            usedLeft.insert(candidate.left)
            usedRight.insert(candidate.right)
            pairs.append(
                Pair(left: leftWords[candidate.left], right: rightWords[candidate.right], likeness: candidate.likeness))
        }
    }

    /// 0 to 1. The share of the shorter name that is found in the longer counts three quarters, the share of the longer one
    /// quarter: a missing second name or second surname is common.
    var score: Double {
        guard !leftWords.isEmpty, !rightWords.isEmpty else { return 0 }
        let (left, right) = (Self.weight(leftWords), Self.weight(rightWords))
        let sum = pairs.reduce(0) { $0 + $1.likeness.score * min($1.left.weight, $1.right.weight) }
        let score = min(1, 0.75 * sum / min(left, right) + 0.25 * sum / max(left, right))
        // One word alone, found in a whole name, is a surname or a given name in common, no more.
        let oneAlone = (leftWords.count == 1) != (rightWords.count == 1)
        return oneAlone ? min(score, Self.oneWordInCommon) : score
    }

    static let oneWordInCommon = 0.6

    private static func weight(_ words: [NameWord]) -> Double { words.reduce(0) { $0 + $1.weight } }

    /// Particles are compared only where one of the names hasn't much else.
    private static func significant(_ left: [NameWord], _ right: [NameWord]) -> ([NameWord], [NameWord]) {
        let texts = Set((left + right).filter(\.isSignificant).map(\.text))
        func kept(_ words: [NameWord]) -> [NameWord] { words.filter { texts.contains($0.text) } }
        return (kept(left), kept(right))
    }

    /// Joins neighbouring words where the other name writes them as one: `Mac Donald`, `de la Cruz`, `Jean François`.
    private static func merging(_ words: [NameWord], as other: [NameWord]) -> [NameWord] {
        let wanted = Set(other.map(\.text)).subtracting(words.map(\.text))
        var result: [NameWord] = []
        var index = 0
        while index < words.count {
            let run = (2...4).first { length in
                index + length <= words.count && wanted.contains(words[index..<index + length].map(\.text).joined())
            }
            let part = words[index..<index + (run ?? 1)]
            if let only = part.first, part.count == 1 {
                result.append(only)
            } else {
                result.append(
                    NameWord(
                        part.map(\.text).joined(), isSignificant: true, isSurname: part.contains(where: \.isSurname)))
            }
            index += part.count
        }
        return result
    }
}
