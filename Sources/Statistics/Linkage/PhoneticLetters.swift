/// What a phonetic code is computed from.
enum PhoneticLetters {
    /// A name has no more letters; what is longer is cut, so that hostile input costs nothing.
    static let longest = 64

    /// The name folded, in capitals A to Z; blanks are kept on demand, all else is left out.
    static func capitals(_ name: String, keepingSpaces: Bool = false) -> [UInt8] {
        capitals(folded: NameFolding.fold(name), keepingSpaces: keepingSpaces)
    }

    static func capitals(folded name: String, keepingSpaces: Bool = false) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(min(name.utf8.count, longest))
        for byte in name.utf8 where letters.count < longest {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte & 0xDF)
            case UInt8(ascii: " ") where keepingSpaces: letters.append(byte)
            default: continue
            }
        }
        return letters
    }
}
