import Core

/// What a browser holds to show that it has signed in: 256 random bits. The server keeps its SHA-256 and nothing else,
/// so that a copy of the database opens no session.
public struct SessionToken: Sendable, Hashable {
    /// 43 characters, fit for a cookie.
    public let text: String

    /// Draws a new one.
    public init(from chance: any Chance) { text = Base64.encodeForURL(chance.bytes(Self.length)) }

    /// Reads one from a cookie; nil for anything but 43 characters of its alphabet.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 43, let bytes = Base64.decodeFromURL(String(text)), bytes.count == Self.length else { return nil }
        self.text = String(text)
    }

    /// 64 hexadecimal digits, as stored.
    var hash: String { Hex.encode(Sodium.sha256(Array(text.utf8))) }

    private static let length = 32
}

/// A one-time token by which a person sets a password: printed once by `onward init` or for a new colleague.
public struct SetupToken: Sendable, Hashable, CustomStringConvertible {
    /// 26 characters in five groups, in Crockford's base 32, so that it can be read aloud: 130 bits.
    public let description: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let length = 26

    /// Draws a new one.
    public init(from chance: any Chance) {
        self.init(characters: chance.bytes(Self.length).map { Self.alphabet[Int($0 & 31)] })
    }

    /// Reads one as typed: any case, spaces and hyphens ignored, I and L read as 1, O as 0; nil for anything else.
    public init?(_ typed: some StringProtocol) {
        let characters = typed.uppercased().utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 0x20, 0x2D: nil
            case 0x49, 0x4C: 0x31
            case 0x4F: 0x30
            default: byte
            }
        }
        guard characters.count == Self.length, characters.allSatisfy(Self.alphabet.contains) else { return nil }
        self.init(characters: characters)
    }

    private init(characters: [UInt8]) {
        let groups = stride(from: 0, to: characters.count, by: 6).map { start in
            String(decoding: characters[start..<min(start + 6, characters.count)], as: UTF8.self)
        }
        description = groups.joined(separator: "-")
    }

    /// 64 hexadecimal digits, as stored.
    var hash: String { Hex.encode(Sodium.sha256(Array(description.utf8))) }
}
