/// Names that people bear, for people who don't exist: small excerpts of public lists, each with its source beside it.
enum DemoNames {
    /// Ends the name of everybody in the demonstration: S in a circle, for "synthetic" and « synthétique ». It is a sign and
    /// no letter, so that searching, likeness and the once-only marker work on the name as they would on a real one.
    static let mark = "◊"

    static func marked(_ name: String) -> String { "\(name)\u{A0}\(mark)" }

    /// The names of a list, which are separated by blanks and line ends.
    static func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
