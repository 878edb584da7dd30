import Core
import Database

/// The code on a letter: 128 random bits. What is kept of it is a keyed hash.
enum LetterCode {
    /// 32 hexadecimal digits in groups of four, as they are printed.
    static func grouped(_ code: String) -> String {
        let digits = Array(code.uppercased())
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: " ")
    }

    static func plain(_ code: String) -> String { code.uppercased() }

    /// What was typed, as it was drawn; nil when it can't be a code.
    static func typed(_ text: String) -> String? {
        let digits = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        return digits.utf8.count == 32 && digits.allSatisfy(\.isHexDigit) ? digits : nil
    }

    static func hash(_ code: String, in store: Store) throws -> [UInt8] {
        try store.blind(["letter:" + code], scope: "letter-code").first ?? []
    }
}
