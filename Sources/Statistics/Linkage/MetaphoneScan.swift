/// The walk over a name's letters that builds both codes. The rules for each letter are in extensions.
struct MetaphoneScan {
    let name: [UInt8]
    /// The letter that is being read.
    var position = 0
    private(set) var primary: [UInt8] = []
    private(set) var alternate: [UInt8] = []
    /// Signs of a Slavic or Germanic name.
    let isSlavoGermanic: Bool
    /// Such beginnings keep hard sounds.
    let startsGermanic: Bool

    init(_ name: [UInt8]) {
        self.name = name
        isSlavoGermanic =
            name.contains(UInt8(ascii: "W")) || name.contains(UInt8(ascii: "K"))
            || name.indices.contains { name[$0...].starts(with: "CZ".utf8) }
        startsGermanic = ["VAN ", "VON ", "SCH"].contains { name.starts(with: $0.utf8) }
    }

    var last: Int { name.count - 1 }
    var isFirst: Bool { position == 0 }
    var isLast: Bool { position == last }

    mutating func run() {
        if has(["GN", "KN", "PN", "WR", "PS"]) { position = 1 }
        if letter(0) == "X" {
            emit("S")
            position = 1
        }
        // Each step moves on by one letter at least, so this ends.
        while position < name.count { step() }
    }

    /// The letter at an offset from the one being read; a blank beyond the end, nil before the beginning.
    func letter(_ offset: Int) -> Unicode.Scalar? { absolute(position + offset) }

    func absolute(_ index: Int) -> Unicode.Scalar? {
        index < 0 ? nil : index < name.count ? Unicode.Scalar(name[index]) : " "
    }

    /// Whether one of the texts stands at the offset from the letter being read.
    func has(_ texts: [StaticString], at offset: Int = 0) -> Bool { stands(texts, at: position + offset) }

    /// Whether the name begins with one of the texts.
    func begins(_ texts: [StaticString]) -> Bool { stands(texts, at: 0) }

    func stands(_ texts: [StaticString], at index: Int) -> Bool {
        index >= 0
            && texts.contains { text in
                text.withUTF8Buffer { bytes in
                    bytes.indices.allSatisfy { offset in
                        let there = index + offset
                        return bytes[offset] == (there < name.count ? name[there] : UInt8(ascii: " "))
                    }
                }
            }
    }

    func isOne(of letters: StaticString, at offset: Int) -> Bool {
        guard let letter = letter(offset) else { return false }
        return letters.withUTF8Buffer { $0.contains { UInt32($0) == letter.value } }
    }

    func isVowel(at offset: Int) -> Bool { isOne(of: "AEIOUY", at: offset) }

    mutating func emit(_ sound: StaticString) { emit(sound, sound) }

    mutating func emit(_ first: StaticString, _ second: StaticString) {
        first.withUTF8Buffer { primary += $0 }
        second.withUTF8Buffer { alternate += $0 }
    }

    /// A sound, and on past the letter and one of these after it.
    mutating func emit(_ sound: StaticString, skipping next: StaticString) {
        emit(sound)
        position += isOne(of: next, at: 1) ? 2 : 1
    }

    mutating func emit(_ first: StaticString, _ second: StaticString, moving by: Int) {
        emit(first, second)
        position += by
    }

    mutating func emit(_ sound: StaticString, moving by: Int) { emit(sound, sound, moving: by) }
}
