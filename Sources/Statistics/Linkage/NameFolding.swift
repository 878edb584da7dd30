/// Brings the ways of writing one name to one: case, accents, ligatures, apostrophes, hyphens and spaces.
///
/// Letters of scripts other than Latin are kept, in lower case. Nothing is guessed from a language: `ö` is `o`, as French
/// and Canadian clerks type it, and never `oe`.
public enum NameFolding {
    /// Code points of a folded name beyond which the rest is left out. No name is as long; hostile input is.
    public static let longestFold = 512
    /// Code points read of a name at most, marks and blanks included.
    static let longestInput = 8192

    /// The name in lower case without accents, its words separated by one space: `Étienne Gagnon-Roy` becomes
    /// `etienne gagnon roy`, `O’Brien` becomes `obrien`, `Lœtitia` becomes `loetitia`. Empty when there is no letter or digit.
    /// Folding what is folded changes nothing.
    public static func fold(_ name: String) -> String {
        var folded = Folded()
        for scalar in name.unicodeScalars.prefix(longestInput) {
            guard !folded.isFull else { break }
            folded.take(scalar)
        }
        return String(folded.scalars)
    }

    /// The words of a folded name in their order. `Mc` is joined to the word after it, and `saint` is `st`, since people
    /// write both; other particles (de, la, van) stay words of their own, see `NameParticles`.
    public static func words(_ name: String) -> [String] {
        var words: [String] = []
        var prefix = ""
        for word in fold(name).split(separator: " ") {
            switch word {
            case "mc": prefix = "mc"
            case "saint": words.append(prefix + "st")
            case "sainte": words.append(prefix + "ste")
            default: words.append(prefix + word)
            }
            if word != "mc" { prefix = "" }
        }
        return prefix.isEmpty ? words : words + [prefix]
    }
}

/// A folded name as it grows.
private struct Folded {
    var scalars = String.UnicodeScalarView()
    var isFull = false
    private var count = 0
    private var afterGap = true

    mutating func take(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            takePlain(scalar)
        } else if LetterFolding.isApostrophe(value) || LetterFolding.isDropped(value) {
            return
        } else if let letter = LetterFolding.one(for: scalar) {
            append(letter)
        } else if let letters = LetterFolding.several(for: scalar) {
            append(letters)
        } else {
            takeOther(scalar)
        }
    }

    private mutating func takePlain(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "0"..."9": append(scalar)
        case "A"..."Z": append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        case "'", "`": break
        default: afterGap = true
        }
    }

    private mutating func takeOther(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter:
            for lower in scalar.properties.lowercaseMapping.unicodeScalars where !LetterFolding.isDropped(lower.value) {
                append(LetterFolding.several(for: lower) ?? [LetterFolding.one(for: lower) ?? lower])
            }
        case .otherLetter, .modifierLetter, .decimalNumber:
            append(scalar)
        case .nonspacingMark, .spacingMark:
            // Vowel signs of Indic and other scripts are part of the word; one without a letter is noise.
            if !afterGap { append(scalar) }
        case .format: break
        default: afterGap = true
        }
    }

    private mutating func append(_ letters: [Unicode.Scalar]) {
        guard open(for: letters.count) else { return }
        scalars.append(contentsOf: letters)
    }

    private mutating func append(_ letter: Unicode.Scalar) {
        guard open(for: 1) else { return }
        scalars.append(letter)
    }

    /// Makes room, with the blank before a new word; false, and full, when there is none.
    private mutating func open(for letters: Int) -> Bool {
        let gap = afterGap && count > 0
        let needed = letters + (gap ? 1 : 0)
        guard count + needed <= NameFolding.longestFold else {
            isFull = true
            return false
        }
        if gap { scalars.append(" ") }
        count += needed
        afterGap = false
        return true
    }
}
