/// Which plain letters a letter stands for, from Unicode's compatibility decompositions and, for letters that have none
/// (ø, ł, ß, æ), from common transcription. The language's own library can't decompose without Foundation.
enum LetterFolding {
    /// The one plain letter that a scalar stands for, or nil where there isn't one.
    static func one(for scalar: Unicode.Scalar) -> Unicode.Scalar? { latin(scalar.value) ?? others[scalar.value] }

    /// The plain letters of a lower-case ligature.
    static func several(for scalar: Unicode.Scalar) -> [Unicode.Scalar]? { ligatures[scalar.value] }

    /// Accents, vowel points and joiners that are written on a letter and left out of an index:
    /// Latin and Greek combining marks, Hebrew points, Arabic vowel signs.
    static func isDropped(_ value: UInt32) -> Bool {
        switch value {
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC,
            0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF:
            true
        default: false
        }
    }

    /// Apostrophes, and what keyboards and scanners put in their place. `O’Brien` is one word.
    static func isApostrophe(_ value: UInt32) -> Bool {
        switch value {
        case 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2C8, 0x2CA, 0x2CB, 0x374, 0x55A, 0x5F3, 0x2018...0x201B, 0x2032, 0x2035,
            0xA78B, 0xA78C, 0xFF07, 0xFF40:
            true
        default: false
        }
    }

    /// U+00C0 to U+024F and U+1E00 to U+1EFF, a letter for each; a dot where the scalar isn't one plain letter.
    private static let latinLow = Array(
        """
        aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
        .llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        bb....occdddd.eeeffgg.iikkklmmnnooo..ppr..s..tttuuuvyyzzz.......w\
        .............aaiioouuuuuuuuuueaaaa..ggggkkoooozzj...gg.wnnaa..oo\
        aaaaeeeeiiiioooorrrruuuussttyyhhnd....aaeeooooooooyylntj..accl.s\
        z..bu.eejj..rryy
        """.utf8)
    private static let latinAdditional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """.utf8)

    private static func latin(_ value: UInt32) -> Unicode.Scalar? {
        let letter: UInt8
        switch value {
        case 0xC0...0x24F: letter = latinLow[Int(value - 0xC0)]
        case 0x1E00...0x1EFF: letter = latinAdditional[Int(value - 0x1E00)]
        case 0xFF41...0xFF5A: letter = UInt8(value - 0xFF41) + UInt8(ascii: "a")
        default: return nil
        }
        return letter == UInt8(ascii: ".") ? nil : Unicode.Scalar(letter)
    }

    private static let ligatures: [UInt32: [Unicode.Scalar]] = [
        0xDF: "ss", 0xE6: "ae", 0xFE: "th", 0x133: "ij", 0x153: "oe", 0x1C6: "dz", 0x1C9: "lj", 0x1CC: "nj", 0x1E3: "ae",
        0x1F3: "dz", 0x1FD: "ae", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
        0xFB06: "st",
    ].mapValues { (letters: String) in Array(letters.unicodeScalars) }

    /// Accented Greek and Cyrillic, and letters of theirs with two forms.
    private static let others = Dictionary(
        zip(
            "άέήίόύώΐϊϋΰςϐϑϕϖϰϱϲϵѐёѓїќѝўйѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹ".unicodeScalars.map(\.value),
            "αεηιουωιιυυσβθφπκρσεеегікиуиѵжааеәжзииоөэууучы".unicodeScalars),
        uniquingKeysWith: { first, _ in first })
}
