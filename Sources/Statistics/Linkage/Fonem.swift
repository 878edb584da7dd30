/// The French phonetic code made for the family names of the Saguenay: G. Bouchard, P. Brard and Y. Lavoie, "FONEM : un
/// code de transcription phonétique pour la reconstitution automatique des familles saguenayennes", Population 36 (6),
/// 1981, p. 1085-1103. Thibault and Thibeault are TIBO; Lefebvre and Lefèvre, LEFEVRE.
public enum Fonem {
    /// The code in capitals (a hyphen follows ST and STE for saint and sainte); empty when the name has no Latin letter.
    /// Takes one name, folded or not; anything but letters is left out.
    public static func code(_ name: String) -> String {
        code(letters: PhoneticLetters.capitals(name))
    }

    static func code(letters: [UInt8]) -> String {
        var code = simplified(letters)
        code = rewritten(code, by: FonemRules.opening)
        code = rewritten(code, by: FonemRules.vowels)
        code = rewritten(code, by: FonemRules.consonants)
        code = rewritten(simplified(withoutSilentEnd(code)), by: FonemRules.closing)
        return String(decoding: code, as: UTF8.self)
    }

    private static func rewritten(_ name: [UInt8], by rules: [FonemRule]) -> [UInt8] {
        rules.reduce(name) { $1.apply($0) }
    }

    /// Rules V-14 and C-28.
    private static func simplified(_ name: [UInt8]) -> [UInt8] {
        let once = LetterSet.all.without("CLS-#")
        var result: [UInt8] = []
        for letter in name where letter != result.last || !once.contains(letter) { result.append(letter) }
        return rewritten(result, by: FonemRules.doubles)
    }

    /// Rule C-29: of two consonants at the end the last is silent, but for groups that are heard.
    private static func withoutSilentEnd(_ name: [UInt8]) -> [UInt8] {
        guard name.count >= 2 else { return name }
        let (first, last) = (name[name.count - 2], name[name.count - 1])
        guard LetterSet.consonants.contains(first), LetterSet.consonants.contains(last) else { return name }
        let heard =
            switch last {
            case UInt8(ascii: "H"): LetterSet("CS").contains(first)
            case UInt8(ascii: "P"): LetterSet("MN").contains(first)
            default: first == UInt8(ascii: "R") && LetterSet("CFKLNSX").contains(last)
            }
        return heard || name.suffix(3).elementsEqual("ILS".utf8) ? name : name.dropLast()
    }
}
