/// What a phonetic code is computed from.
enum PhoneticLetters {
    /// A name has no more letters; what is longer is cut, so that hostile input costs nothing.
    static let longest = 64

    /// The name folded, in capitals A to Z; blanks are kept on demand, all else is left out.
    static func capitals(_ name: String, keepingSpaces: Bool = false) -> [UInt8] {
        Array(
            NameFolding.fold(name).utf8.lazy.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & 0xDF
                case UInt8(ascii: " ") where keepingSpaces: byte
                default: nil
                }
            }.prefix(longest))
    }
}
