/// A place in a definition's text; both counted from 1, columns in Unicode scalars as YAML counts them.
struct Place: Sendable, Hashable, Comparable {
    let line: Int
    let column: Int

    static let start = Place(line: 1, column: 1)

    static func < (left: Place, right: Place) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

/// A definition's bytes as text, or the reason why they can't be read at all.
///
/// What is refused here is refused alone: a file that is too large or isn't text has no keys to talk about.
enum SourceText {
    /// One mebibyte: a definition is a few pages of text, and anything near this isn't one.
    static let byteLimit = 1 << 20
    /// More aliases than a person writes by mistake. A file of nested aliases unfolds to gigabytes
    /// as soon as a parser compares two of its keys, so it never gets that far.
    static let aliasLimit = 8

    static func read(_ bytes: [UInt8]) throws(InvalidProgram) -> String {
        guard bytes.count <= byteLimit else {
            throw alone(.start, "the file has \(bytes.count) bytes; expected at most \(byteLimit) (1 MiB)")
        }
        // Some editors put a byte order mark first.
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else {
            throw alone(placeOfInvalidByte(content), "not UTF-8; expected the file to be saved as UTF-8")
        }
        try refuseControls(text)
        try refuseBombs(bytes)
        return text
    }

    static func alone(_ place: Place, _ message: String, path: String = "file") -> InvalidProgram {
        InvalidProgram(diagnostics: [
            Diagnostic(line: place.line, column: place.column, severity: .error, path: path, message: message)
        ])
    }

    /// The first byte that no UTF-8 sequence can hold at its position.
    private static func placeOfInvalidByte(_ bytes: ArraySlice<UInt8>) -> Place {
        var line = 1
        var column = 1
        var input = bytes.makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&input) {
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        return Place(line: line, column: column)
    }

    private static func refuseControls(_ text: String) throws(InvalidProgram) {
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                (line, column) = (line + 1, 1)
                continue
            }
            if scalar != "\r", scalar != "\t", Characters.isHidden(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                throw alone(Place(line: line, column: column), "a control character (U+\(code)); expected plain text")
            }
            column += 1
        }
    }

    private static func refuseBombs(_ bytes: [UInt8]) throws(InvalidProgram) {
        var aliases = 0
        var line = 1
        var previous: UInt8 = 0x0A
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x2A, opensToken(after: previous), index + 1 < bytes.count, !isSpace(bytes[index + 1]) {
                aliases += 1
                if aliases > aliasLimit {
                    throw alone(Place(line: line, column: 1), "more than \(aliasLimit) aliases (*name); expected none")
                }
            }
            if byte == 0x0A { line += 1 }
            previous = byte
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private static func opensToken(after byte: UInt8) -> Bool {
        isSpace(byte) || byte == 0x5B || byte == 0x7B || byte == 0x2C || byte == 0x3A || byte == 0x22 || byte == 0x27
    }
}

/// Characters that nobody can see and that have no business in a sentence read to a person.
enum Characters {
    /// Control characters, and the marks that turn the direction of text so that it reads otherwise than it is stored.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
