/// The number that people say on the telephone and write on an envelope: eight random base-32
/// characters and a check character, shown as `K4TN-7QXM-C`.
///
/// The alphabet is Crockford's (no I, L, O, U). Neither order nor count can be read from a number.
public struct FileNumber: Sendable, Hashable, CustomStringConvertible {
    /// Nine characters without hyphens, as stored and indexed.
    public let compact: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Draws a new number. Uniqueness is the database's to hold; a clash is drawn again.
    public init(from chance: any Chance) {
        var characters = chance.bytes(8).map { Self.alphabet[Int($0 & 31)] }
        characters.append(Self.check(characters))
        compact = String(decoding: characters, as: UTF8.self)
    }

    /// Reads a number as a person types it: any case, spaces and hyphens ignored, I and L read as 1, O as 0.
    /// Returns nil when the length, a character or the check is wrong.
    public init?(_ typed: some StringProtocol) {
        var characters: [UInt8] = []
        for byte in typed.utf8 {
            switch byte {
            case 0x20, 0x2D: continue
            case 0x61...0x7A: characters.append(byte - 32)
            default: characters.append(byte)
            }
        }
        characters = characters.map { $0 == 0x49 || $0 == 0x4C ? 0x31 : $0 == 0x4F ? 0x30 : $0 }
        guard characters.count == 9,
            characters.allSatisfy(Self.alphabet.contains),
            Self.check(Array(characters.prefix(8))) == characters[8]
        else { return nil }
        compact = String(decoding: characters, as: UTF8.self)
    }

    /// With hyphens, for people: `K4TN-7QXM-C`.
    public var description: String {
        var characters = Array(compact.utf8)
        characters.insert(UInt8(ascii: "-"), at: 8)
        characters.insert(UInt8(ascii: "-"), at: 4)
        return String(decoding: characters, as: UTF8.self)
    }

    /// A weighted sum modulo 31 finds any single wrong character and any two neighbours swapped:
    /// 31 is prime, the weights 1 to 8 differ, and only the pair of values 0 and 31 can't be told apart.
    private static func check(_ characters: [UInt8]) -> UInt8 {
        var sum = 0
        for (index, character) in characters.enumerated() {
            sum += (index + 1) * (alphabet.firstIndex(of: character) ?? 0)
        }
        return alphabet[sum % 31]
    }
}
