/// Reads markup as a browser's tokenizer would (HTML, 13.2.5): data, tags, attributes in double quotes or without a value, and the
/// references that the builder writes. Anything else (a comment, an unquoted value, an unknown reference) is an error, since the builder
/// never writes it.
struct MarkupParser {
    enum Token: Equatable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    struct Unexpected: Error { let rest: String }

    private var rest: [UInt8]

    static func tokens(_ bytes: [UInt8]) throws -> [Token] {
        var parser = MarkupParser(rest: bytes)
        var tokens: [Token] = []
        while !parser.rest.isEmpty { tokens.append(try parser.next()) }
        return tokens
    }

    private mutating func next() throws -> Token {
        guard rest.first == UInt8(ascii: "<") else { return .text(try decoded(take { $0 != UInt8(ascii: "<") })) }
        rest.removeFirst()
        if rest.first == UInt8(ascii: "/") {
            rest.removeFirst()
            let name = string(take(isName))
            try expect(">")
            return .end(name)
        }
        let name = string(take(isName))
        var attributes: [String: String] = [:]
        while rest.first == UInt8(ascii: " ") {
            rest.removeFirst()
            let attribute = string(take(isName))
            guard !attribute.isEmpty, attributes[attribute] == nil else { throw Unexpected(rest: string(rest)) }
            attributes[attribute] = try value()
        }
        try expect(">")
        return .start(name, attributes)
    }

    private mutating func value() throws -> String {
        guard rest.first == UInt8(ascii: "=") else { return "" }
        try expect("=\"")
        let value = try decoded(take { $0 != UInt8(ascii: "\"") })
        try expect("\"")
        return value
    }

    private func isName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }

    private mutating func take(_ belongs: (UInt8) -> Bool) -> [UInt8] {
        let taken = Array(rest.prefix(while: belongs))
        rest.removeFirst(taken.count)
        return taken
    }

    private mutating func expect(_ text: String) throws {
        guard rest.starts(with: text.utf8) else { throw Unexpected(rest: string(rest)) }
        rest.removeFirst(text.utf8.count)
    }

    private func decoded(_ bytes: [UInt8]) throws -> String {
        let references: [String: UInt8] = [
            "&amp;": UInt8(ascii: "&"), "&lt;": UInt8(ascii: "<"), "&gt;": UInt8(ascii: ">"), "&quot;": UInt8(ascii: "\""),
            "&#39;": UInt8(ascii: "'"),
        ]
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&") {
                guard let reference = references.first(where: { bytes[index...].starts(with: $0.key.utf8) }) else {
                    throw Unexpected(rest: string(bytes))
                }
                decoded.append(reference.value)
                index += reference.key.utf8.count
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return string(decoded)
    }

    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
