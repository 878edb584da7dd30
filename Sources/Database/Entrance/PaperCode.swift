import Core

/// The code on paper by which a person comes to their own page: 80 random bits, as sixteen signs of Crockford's base 32 in groups of four.
/// Nobody guesses it; what is kept of it is a keyed hash, so that it can be replaced and not read again.
public enum PaperCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 16

    public static func draw(_ chance: any Chance) -> String { String(chance.bytes(length).map { alphabet[Int($0 & 31)] }) }

    /// `K4TN 7QXM C2P9 R6WV`
    public static func grouped(_ code: String) -> String { Array(code).chunks(of: 4).map { String($0) }.joined(separator: " ") }

    /// What was typed, as it was drawn: any case, spaces and hyphens ignored, I and L read as 1, O as 0. Nil when it can't be a code.
    public static func typed(_ text: String) -> String? {
        let signs = text.uppercased().compactMap { sign -> Character? in
            switch sign {
            case "I", "L": "1"
            case "O": "0"
            case "-", "–": nil
            default: sign.isWhitespace ? nil : sign
            }
        }
        return signs.count == length && signs.allSatisfy(alphabet.contains) ? String(signs) : nil
    }

    /// What is kept of a code: a keyed hash. Codes of one scope say nothing about those of another.
    public static func hash(_ code: String, scope: String, in store: Store) throws -> [UInt8] { try store.blind(["own:" + code], scope: scope).first ?? [] }
}
