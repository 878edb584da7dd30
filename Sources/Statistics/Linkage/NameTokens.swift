/// The words by which a person can be found in an index that keeps only their keyed hashes. The texts here are personal
/// data in the clear: hash them and let them go.
///
/// A token is a kind, a colon and a value: `w:tremblay` the folded word, `p:tre` its first three letters, `e:TRMPL` how it
/// sounds in English (Double Metaphone, one or two), `f:TREMBLE` in French (FONEM), `d:1984-07-12` a date of birth.
public enum NameTokens {
    /// Words of a name beyond which the rest isn't indexed.
    public static let mostWords = 24

    /// All tokens to store for a person, each once, in ascending order. Besides its words a name with particles has its
    /// joined forms, so that `de la Cruz` is found as `Delacruz`. Empty for a name without letters and no date.
    public static func tokens(name: String, born: BirthDate? = nil) -> [String] {
        let words = Array(NameFolding.words(name).prefix(mostWords))
        var tokens = Set(born.map { [token(for: $0)] } ?? [])
        for index in words.indices {
            tokens.formUnion(wordTokens(words[index]))
            for form in NameParticles.joined(words, endingAt: index) { tokens.formUnion(wordTokens(form)) }
        }
        return tokens.sorted()
    }

    /// What to look up for a name that somebody typed.
    public static func query(name: String, born: BirthDate? = nil) -> NameQuery {
        let words = Array(NameFolding.words(name).prefix(mostWords))
        // Particles are written or left out at will, so they are asked for only where there is nothing else.
        let plain = words.map { !NameParticles.all.contains($0) }
        let significant = plain.contains(true) ? plain : words.map { _ in true }
        var required: [[String]] = []
        var narrowing: [[String]] = []
        for index in words.indices {
            if significant[index] {
                let forms = NameParticles.joined(words, endingAt: index).flatMap(joinedTokens)
                required.append(Set(wordTokens(words[index]) + forms).sorted())
            } else {
                narrowing.append(particleTokens(words, index))
            }
        }
        return NameQuery(required: required, narrowing: narrowing + (born.map { [[token(for: $0)]] } ?? []))
    }

    /// `d:1984-07-12`
    public static func token(for date: BirthDate) -> String { "d:" + date.text }

    static func wordTokens(_ word: String) -> [String] {
        let letters = PhoneticLetters.capitals(folded: word)
        var tokens = ["w:" + word, "p:" + String(word.unicodeScalars.prefix(3))]
        guard !letters.isEmpty else { return tokens }
        tokens += DoubleMetaphone.code(letters: letters).all.map { "e:" + $0 }
        tokens.append("f:" + Fonem.code(letters: letters))
        return tokens
    }

    /// A joined form is looked up whole: by its first letters or its consonants it would be taken for its particle.
    private static func joinedTokens(_ form: String) -> [String] {
        wordTokens(form).filter { $0.hasPrefix("w:") || $0.hasPrefix("f:") }
    }

    /// The particle itself, or any joined form of which it is a part.
    private static func particleTokens(_ words: [String], _ index: Int) -> [String] {
        var tokens = Set(wordTokens(words[index]))
        for other in words.indices where other > index && other <= index + 3 {
            let forms = NameParticles.joined(words, endingAt: other)
            for form in forms.dropFirst(other - index - 1) { tokens.formUnion(joinedTokens(form)) }
        }
        return tokens.sorted()
    }
}

/// An index look-up: a record is a candidate when it has at least one token of every group in `required`. While there are too
/// many candidates, the groups of `narrowing` (particles, date of birth) may be required too, one after another.
public struct NameQuery: Sendable, Hashable {
    public let required: [[String]]
    public let narrowing: [[String]]

    /// ``required`` without the first three letters, which whole families and half a city share: the words themselves and how they
    /// sound. Enough to find a record of the same person; somebody who types the beginning of a name needs the letters too.
    public var sounding: [[String]] { required.map { $0.filter { !$0.hasPrefix("p:") } } }

    /// Whether it asks for nothing at all.
    public var isEmpty: Bool { required.isEmpty && narrowing.isEmpty }
}
