import Core
import Database

/// The code on paper by which a person comes to their own page: 80 random bits, as sixteen signs of Crockford's base 32 in groups of four.
/// Nobody guesses it; what is kept of it is a keyed hash, so that it can be replaced and not read again.
enum OwnCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 16

    static func draw(_ chance: any Chance) -> String { String(chance.bytes(length).map { alphabet[Int($0 & 31)] }) }

    /// `K4TN 7QXM C2P9 R6WV`
    static func grouped(_ code: String) -> String { Array(code).chunks(of: 4).map { String($0) }.joined(separator: " ") }

    /// What was typed, as it was drawn: any case, spaces and hyphens ignored, I and L read as 1, O as 0. Nil when it can't be a code.
    static func typed(_ text: String) -> String? {
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

    static func hash(_ code: String, in store: Store) throws -> [UInt8] { try store.blind(["own:" + code], scope: "own-code").first ?? [] }
}

/// The session that a code opens: short, since it stands on somebody's telephone, or on a computer of a library.
enum OwnSession {
    /// Seconds without a request.
    static let idle: Int64 = 15 * 60
    /// Seconds in all.
    static let longest: Int64 = 60 * 60

    static func hash(_ token: String, in store: Store) throws -> [UInt8] { try store.blind(["session:" + token], scope: "own-session").first ?? [] }

    /// The case of a session that is still open, which counts as used now; nil otherwise.
    static func use(_ hash: [UInt8], at now: Instant, _ connection: any Connection) throws -> CaseID? {
        let used = try connection.execute(
            "UPDATE own_session SET last_at = $2 WHERE token = $1 AND last_at >= $3 AND opened_at >= $4", hash, now, now.adding(seconds: -idle),
            now.adding(seconds: -longest))
        return used > 0 ? try connection.first("SELECT case_id FROM own_session WHERE token = $1", hash) { try $0.id(0) } : nil
    }

    static func begin(_ hash: [UInt8], of id: CaseID, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("INSERT INTO own_session (token, case_id, opened_at, last_at) VALUES ($1, $2, $3, $3)", hash, id, now)
    }

    /// Also what was asked for and isn't typed yet.
    static func end(of id: CaseID, _ connection: any Connection) throws {
        try OneTimeCode.end(of: id, connection)
        try connection.execute("DELETE FROM own_session WHERE case_id = $1", id)
    }
}
