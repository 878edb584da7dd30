/// Makes text stay text, between tags as well as inside a quoted attribute: `& < > " '` become references, and control characters
/// (other than tab, newline and return), which HTML forbids, become U+FFFD.
///
/// It looks at bytes, never at characters: a quote followed by a combining mark is one character, which a comparison with `"`
/// misses, but in UTF-8 the quote is still the byte 0x22, and no byte of a longer sequence is below 0x80.
enum Escaping {
    /// How many bytes the text takes when escaped.
    static func size(of text: String) -> Int {
        withUTF8(of: text) { utf8 in
            var size = utf8.count
            for byte in utf8 where isNeeded(byte) { size += replacement(for: byte).utf8CodeUnitCount - 1 }
            return size
        }
    }

    /// Writes the text escaped: runs of ordinary bytes whole, and replacements between them.
    static func write(_ text: String, to output: inout Output) {
        withUTF8(of: text) { utf8 in
            var runStart = 0
            for index in utf8.indices where isNeeded(utf8[index]) {
                output.write(UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
                output.write(replacement(for: utf8[index]))
                runStart = index + 1
            }
            output.write(UnsafeBufferPointer(rebasing: utf8[runStart...]))
        }
    }

    private static func withUTF8<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        text.utf8.withContiguousStorageIfAvailable(body) ?? ContiguousArray(text.utf8).withUnsafeBufferPointer(body)
    }

    /// One bit for each of the first 64 bytes: the controls but 9, 10 and 13, and `"` `&` `'` `<` `>`.
    private static let mask: UInt64 =
        (0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13)) | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    @inline(__always)
    private static func isNeeded(_ byte: UInt8) -> Bool { byte < 64 && mask & (1 << UInt64(byte)) != 0 }

    private static func replacement(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: "\u{FFFD}"
        }
    }
}
