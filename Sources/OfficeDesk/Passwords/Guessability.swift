/// How much of a password a guesser would have to guess, once the parts that come from lists and habits are taken out.
///
/// The password is read from left to right as names, common words, keyboard walks, repeats and numbers. Each distinct
/// common word counts as three characters, each walk, repeat or year as one, other digits as half as many; a name counts
/// for nothing, and so does a part that was there before; every other character counts for one, and all of it for half
/// when there is no letter in it. So `Summer2026!!` counts 6 and is refused, and four common words in a row count 12 and
/// pass. In the spirit of Wheeler, "zxcvbn: low-budget password strength
/// estimation", USENIX Security 2016; the weights are ours.
struct Guessability {
    private static let wordWorth = 3
    /// A password is read no further than this: by then it is long enough on any reading.
    private static let furthest = 128

    private let names: Set<[Unicode.Scalar]>
    private let longestName: Int

    /// `names` are folded words that count for nothing.
    init(names: [String]) {
        self.names = Set(names.map { Array($0.unicodeScalars) })
        longestName = self.names.map(\.count).max() ?? 0
    }

    /// Characters left to guess in a folded password.
    func unguessable(_ folded: String) -> Int {
        let whole = Self.withoutRepetition(Array(folded.unicodeScalars.prefix(Self.furthest)))
        var seen: Set<[Unicode.Scalar]> = []
        var worth = 0
        var position = 0
        while position < whole.count {
            let rest = whole[position...]
            let (length, value) = part(rest)
            if length == 1 || seen.insert(Array(rest.prefix(length))).inserted { worth += value }
            position += length
        }
        let hasLetters = whole.contains { !$0.isASCII || $0.properties.isAlphabetic }
        return hasLetters ? worth : worth / 2
    }

    /// How long the part at the start is, and what it counts for.
    private func part(_ rest: ArraySlice<Unicode.Scalar>) -> (length: Int, worth: Int) {
        if let length = nameLength(rest) { return (length, 0) }
        let word = wordLength(rest)
        if let run = KeyboardRuns.run(rest), run.length >= word { return run }
        return word > 0 ? (word, Self.wordWorth) : (1, 1)
    }

    private func nameLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        lengths(rest, from: 3, to: longestName).first { length in
            names.contains(Array(rest.prefix(length))) || names.contains(rest.prefix(length).map(Leet.letter))
        }
    }

    private func wordLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        lengths(rest, from: 4, to: 16).first { length in
            let part = rest.prefix(length)
            return CommonPasswords.contains(Self.text(part)) || CommonPasswords.contains(Self.text(part.map(Leet.letter)))
        } ?? 0
    }

    /// From the longest that fits down to `shortest`.
    private func lengths(_ rest: ArraySlice<Unicode.Scalar>, from shortest: Int, to longest: Int) -> [Int] {
        let most = min(rest.count, longest)
        return most < shortest ? [] : (shortest...most).reversed()
    }

    /// `abcabcabc` is no harder than `abc`: one turn of a text that only repeats itself, else the whole.
    private static func withoutRepetition(_ whole: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let periods = 1..<max(2, whole.count / 2 + 1)
        let period = periods.first { period in
            zip(whole, whole.dropFirst(period)).allSatisfy { $0 == $1 }
        }
        return period.map { Array(whole.prefix($0)) } ?? whole
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

/// Digits and signs that stand for letters: `p@ssw0rd`.
enum Leet {
    static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar { letters[scalar] ?? scalar }

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i", "+": "t",
    ]
}
