/// Parts joined so that no two lists of parts give the same bytes: each is preceded by its length (eight bytes, big end first).
///
/// Used for the associated data of what is sealed, and for what is hashed or authenticated. Without the lengths,
/// record "ab" with field "c" would be the same place as record "a" with field "bc".
struct LengthPrefixed {
    private(set) var bytes: [UInt8] = []

    init(_ parts: String...) {
        for part in parts { append(part) }
    }

    mutating func append(_ text: String) { append(Array(text.utf8)) }

    mutating func append(_ part: [UInt8]) {
        appendNumber(part.count)
        bytes.append(contentsOf: part)
    }

    /// Eight bytes, big end first, without a length of their own.
    mutating func appendNumber(_ number: Int) {
        let value = UInt64(bitPattern: Int64(number))
        for shift in stride(from: UInt64(56), through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// One byte, without a length: for marks such as "this column is null".
    mutating func appendMark(_ mark: UInt8) { bytes.append(mark) }
}
