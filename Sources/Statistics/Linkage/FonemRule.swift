/// Sets of capital letters, for the neighbours that a phonetic rule asks for.
struct LetterSet: Sendable {
    private let bits: UInt32

    private init(bits: UInt32) { self.bits = bits }

    init(_ letters: StaticString) {
        bits = letters.withUTF8Buffer { $0.reduce(0) { $0 | Self.bit($1) } }
    }

    func contains(_ letter: UInt8) -> Bool { bits & Self.bit(letter) != 0 }
    func without(_ letters: StaticString) -> LetterSet { LetterSet(bits: bits & ~LetterSet(letters).bits) }

    private static func bit(_ letter: UInt8) -> UInt32 {
        letter >= 65 && letter <= 90 ? 1 << UInt32(letter - 65) : letter == UInt8(ascii: "-") ? 1 << 26 : 1 << 27
    }

    static let vowels = LetterSet("AEIOUY")
    static let consonants = LetterSet("BCDFGHJKLMNPQRSTVWXZ")
    static let all = LetterSet("ABCDEFGHIJKLMNOPQRSTUVWXYZ-#")
    static let none = LetterSet("")
}

/// What must stand beside a pattern: a letter of a set, or the name's edge.
struct Neighbour: Sendable {
    let letters: LetterSet
    let edge: Bool

    func accepts(_ letter: UInt8?) -> Bool { letter.map(letters.contains) ?? edge }

    static let any = Neighbour(letters: .all, edge: true)
    static let edge = Neighbour(letters: .none, edge: true)
    static let vowel = Neighbour(letters: .vowels, edge: false)
    static let consonant = Neighbour(letters: .consonants, edge: false)
    static let consonantOrEdge = Neighbour(letters: .consonants, edge: true)
    static func letter(_ letters: StaticString) -> Neighbour { Neighbour(letters: LetterSet(letters), edge: false) }
    static func consonant(except letters: StaticString) -> Neighbour {
        Neighbour(letters: .consonants.without(letters), edge: false)
    }
    static func anyBut(_ letters: StaticString) -> Neighbour { Neighbour(letters: .all.without(letters), edge: true) }
}

/// One rewriting of the name, everywhere it fits, from left to right.
struct FonemRule: Sendable {
    let id: String
    private let patterns: [[UInt8]]
    private let replacement: [UInt8]
    private let before: Neighbour
    private let after: Neighbour
    /// The rule doesn't apply when this follows the pattern.
    private let unlessThen: [UInt8]

    init(
        _ id: String, _ patterns: String, _ replacement: String, before: Neighbour = .any, after: Neighbour = .any,
        unlessThen: String = ""
    ) {
        self.id = id
        self.patterns = patterns.split(separator: "|").map { Array($0.utf8) }
        self.replacement = Array(replacement.utf8)
        self.before = before
        self.after = after
        self.unlessThen = Array(unlessThen.utf8)
    }

    func apply(_ name: [UInt8]) -> [UInt8] {
        // Most rules don't fit most names; those leave the array as it is.
        guard var position = name.indices.first(where: { match(name, $0) != nil }) else { return name }
        var result = Array(name[..<position])
        while position < name.count {
            if let length = match(name, position) {
                result += replacement
                position += length
            } else {
                result.append(name[position])
                position += 1
            }
        }
        return result
    }

    private func match(_ name: [UInt8], _ position: Int) -> Int? {
        guard before.accepts(position > 0 ? name[position - 1] : nil) else { return nil }
        return patterns.first { pattern in
            let end = position + pattern.count
            return end <= name.count && name[position...].starts(with: pattern)
                && after.accepts(end < name.count ? name[end] : nil)
                && (unlessThen.isEmpty || !name[end...].starts(with: unlessThen))
        }?.count
    }
}
