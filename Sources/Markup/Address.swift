/// Which addresses may stand in a page. It is a list of what is allowed, since browsers forgive more than anybody remembers: they
/// drop tabs and newlines inside a scheme, strip leading spaces and controls, and read `\` as `/` (WHATWG URL, 4.4).
public enum Address {
    /// What stands in the place of an address that is refused.
    public static let refused = "#"

    /// The address if a link may lead there, otherwise `#`. Allowed: what ``local(_:)`` allows, `https://` with a host, `mailto:` and
    /// `tel:`, in any case of letters.
    public static func link(_ address: String) -> String {
        isClean(address) && (isLocal(address) || isForeign(address)) ? address : refused
    }

    /// The address if it stays on this site, otherwise `#`. Allowed: nothing, `/path`, `?query`, `#fragment`, and relative paths whose
    /// first segment has only letters, digits, `.`, `_`, `~` and `-`. Spaces, control characters and backslashes are refused
    /// everywhere: encode values with ``encode(_:)``.
    public static func local(_ address: String) -> String {
        isClean(address) && isLocal(address) ? address : refused
    }

    /// A value for one segment of a path or one part of a query: every byte but letters, digits and `- . _ ~` is percent-encoded
    /// (RFC 3986, 2.3).
    public static func encode(_ value: String) -> String {
        var bytes: [UInt8] = []
        for byte in value.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes.append(contentsOf: [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isClean(_ address: String) -> Bool {
        address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    private static func isLocal(_ address: String) -> Bool {
        if address.utf8.starts(with: "//".utf8) { return false }
        let first = address.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        return first.allSatisfy(isUnreserved)
    }

    private static func isForeign(_ address: String) -> Bool {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = address.utf8[colon...].dropFirst()
        switch address[..<colon].utf8.map(lowercase) {
        case Array("https".utf8): return rest.starts(with: "//".utf8) && rest.dropFirst(2).first.map(startsHost) ?? false
        case Array("mailto".utf8), Array("tel".utf8): return !rest.isEmpty
        default: return false
        }
    }

    private static func startsHost(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte >= 0x80 }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: isAlphanumeric(byte)
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
    }
}
