/// A person as one record describes them, prepared for comparing: folded and coded once.
public struct PersonRecord: Sendable, Hashable {
    /// Words of a name beyond which the rest isn't compared.
    public static let mostWords = 12

    public let born: BirthDate?
    let words: [NameWord]

    /// - Parameter name: given names and surname in any order; `Surname, Given` is understood.
    public init(name: String, born: BirthDate? = nil) {
        self.born = born
        let texts = Array(NameFolding.words(name).prefix(Self.mostWords))
        let surname = Self.surnameRange(of: name, words: texts)
        let significant = NameParticles.significance(of: texts)
        words = texts.indices.map { index in
            NameWord(texts[index], isSignificant: significant[index], isSurname: surname.contains(index))
        }
    }

    /// The words before a comma; without one, what the last blank-separated part holds (`Gagnon-Roy` is two).
    private static func surnameRange(of name: String, words: [String]) -> Range<Int> {
        let scalars = name.unicodeScalars.prefix(NameFolding.longestInput)
        if let comma = scalars.firstIndex(of: ",") {
            let count = NameFolding.words(String(scalars[..<comma])).count
            if count > 0, count < words.count { return 0..<count }
        }
        let parts = scalars.split { $0.properties.isWhitespace }
        guard let last = parts.last(where: { !NameFolding.fold(String($0)).isEmpty }) else { return 0..<0 }
        let count = min(NameFolding.words(String(last)).count, words.count)
        return words.count - count..<words.count
    }
}

/// A word of a name with the ways it sounds.
struct NameWord: Sendable, Hashable {
    let text: String
    let english: [String]
    let french: String
    /// False for a particle beside other words.
    let isSignificant: Bool
    let isSurname: Bool
    /// What the word counts for in a name: Le Van Anh and Le Van Hoa have two of three words in common, and are two people.
    var weight: Double { NameParticles.all.contains(text) ? 0.5 : 1 }

    init(_ text: String, isSignificant: Bool, isSurname: Bool) {
        self.text = text
        self.isSignificant = isSignificant
        self.isSurname = isSurname
        let letters = PhoneticLetters.capitals(folded: text)
        english = DoubleMetaphone.code(letters: letters).all
        french = Fonem.code(letters: letters)
    }
}
