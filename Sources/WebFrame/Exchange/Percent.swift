/// Percent-encoding, read strictly: a bad escape or invalid UTF-8 is told, not replaced by U+FFFD.
enum Percent {
    /// The decoded text; nil for a `%` without two hexadecimal digits, invalid UTF-8, and NUL (which a database may cut at).
    static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = false) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = digit(bytes, &index), let low = digit(bytes, &index) else { return nil }
                decoded.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(UInt8(ascii: " "))
            default: decoded.append(byte)
            }
        }
        return text(decoded)
    }

    /// The bytes as text; nil for invalid UTF-8 and NUL.
    static func text(_ bytes: [UInt8]) -> String? {
        bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func digit<Bytes: Collection<UInt8>>(_ bytes: Bytes, _ index: inout Bytes.Index) -> UInt8? {
        guard index < bytes.endIndex else { return nil }
        let byte = bytes[index]
        index = bytes.index(after: index)
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - 48
        case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - 55
        case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - 87
        default: return nil
        }
    }
}
