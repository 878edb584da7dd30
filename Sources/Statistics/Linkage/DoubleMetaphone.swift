/// The English phonetic code for names of many origins: Lawrence Philips, "The Double Metaphone Search Algorithm",
/// C/C++ Users Journal 18 (6), June 2000. Smith and Smyth are both SM0, or XMT as Schmidt is.
public enum DoubleMetaphone {
    public struct Code: Sendable, Hashable {
        /// How the name most likely sounds; vowels count only at the beginning (A), 0 is "th", X is "sh".
        public let primary: String
        /// Another way to say it; equal to `primary` when there is none.
        public let alternate: String

        /// The codes, each once, without empty ones.
        public var all: [String] {
            (primary == alternate ? [primary] : [primary, alternate]).filter { !$0.isEmpty }
        }
    }

    /// The code of a name, folded or not. Whole, where the article cuts it after four letters: an index of a city's names
    /// needs the difference between Christopherson and Christie. Both codes are empty without a Latin letter.
    public static func code(_ name: String) -> Code {
        code(letters: PhoneticLetters.capitals(name, keepingSpaces: true))
    }

    static func code(letters: [UInt8]) -> Code {
        var scan = MetaphoneScan(letters)
        scan.run()
        return Code(
            primary: String(decoding: scan.primary, as: UTF8.self),
            alternate: String(decoding: scan.alternate, as: UTF8.self))
    }
}
