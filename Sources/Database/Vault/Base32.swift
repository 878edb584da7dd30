/// Crockford's base 32: no I, L, O or U, so that nothing printed can be misread; reading forgives case, spaces,
/// hyphens, and the letters that look like digits. (crockford.com/base32.html)
enum Base32 {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Whole groups of five bits, the last one filled with zeros.
    static func encode(_ bytes: [UInt8]) -> String {
        var characters: [UInt8] = []
        var buffer: UInt32 = 0
        var held: UInt32 = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            held += 8
            while held >= 5 {
                held -= 5
                characters.append(alphabet[Int(buffer >> held & 31)])
            }
        }
        if held > 0 { characters.append(alphabet[Int(buffer << (5 - held) & 31)]) }
        return String(decoding: characters, as: UTF8.self)
    }

    /// One character for each five-bit value.
    static func encode(values: [UInt8]) -> String {
        String(decoding: values.map { alphabet[Int($0 & 31)] }, as: UTF8.self)
    }

    /// The five-bit values that were typed, spaces and hyphens left out; nil when another character is among them.
    static func values(_ typed: some StringProtocol) -> [UInt8]? {
        var values: [UInt8] = []
        for character in typed.utf8 where character != UInt8(ascii: " ") && character != UInt8(ascii: "-") {
            guard let value = value(of: character) else { return nil }
            values.append(value)
        }
        return values
    }

    private static func value(of character: UInt8) -> UInt8? {
        let upper = (97...122).contains(character) ? character - 32 : character
        switch upper {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        default: return alphabet.firstIndex(of: upper).map(UInt8.init)
        }
    }

    /// Whole bytes of five-bit values; bits left over are dropped.
    static func bytes(_ values: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var held: UInt32 = 0
        for value in values {
            buffer = buffer << 5 | UInt32(value)
            held += 5
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> held))
            }
        }
        return bytes
    }
}
