import Cases
import Core
import Database

/// A code that somebody asked to be sent to the safe contact: eight digits, once, for a quarter of an hour, in the browser that asked.
///
/// The digits are kept nowhere, not even as a hash: they are a keyed hash of the request, cut down to eight digits. So every attempt at sending
/// says the same, and whoever has the data without the keys knows no code.
struct OneTimeCode: Sendable, Hashable {
    /// Seconds.
    static let validity: Int64 = 15 * 60
    /// Wrong codes for one request. With ``daily`` that is fifty guesses at a case in a day, of a hundred million.
    static let tries = 5
    /// E-mails for one case in a day. Somebody who mistypes, or closes the page, asks two or three times; ten are no flood in a mailbox when somebody
    /// else asks, who then has used them up until tomorrow. The code on paper and the telephone still work.
    static let daily = 10
    private static let length = 8

    /// The keyed hash of the secret in the browser.
    let token: [UInt8]
    /// Nil where the number was nobody's, or too much was asked for it.
    let caseID: CaseID?
    let asked: Instant
    let tries: Int

    /// From then on it opens nothing.
    var until: Instant { asked.adding(seconds: Self.validity) }

    /// `48219037`
    func digits(in store: Store) throws -> String { try Self.digits(of: token, in: store) }

    static func digits(of token: [UInt8], in store: Store) throws -> String {
        let hash = try store.blind(["code:" + Hex.encode(token)], scope: "own-one-time").first ?? []
        let value = hash.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 100_000_000
        let text = String(value)
        return String(repeating: "0", count: length - text.count) + text
    }

    /// `4821 9037`
    static func grouped(_ digits: String) -> String { digits.prefix(length / 2) + " " + digits.dropFirst(length / 2) }

    /// What was typed, without spaces and hyphens. Nil when it can't be a code.
    static func typed(_ text: String) -> String? {
        let signs = text.filter { !$0.isWhitespace && $0 != "-" && $0 != "–" }
        return signs.utf8.count == length && signs.utf8.allSatisfy { (48...57).contains($0) } ? signs : nil
    }

    static func hash(_ token: String, in store: Store) throws -> [UInt8] { try store.blind(["request:" + token], scope: "own-request").first ?? [] }

    // MARK: Rows

    private static let columns: SQL = "token, case_id, asked_at, tries"

    private init(_ row: any Row) throws {
        token = try row.blob(0)
        caseID = try row.optionalText(1).flatMap { CaseID($0) }
        asked = try row.instant(2)
        tries = try row.int(3)
    }

    static func keep(_ token: [UInt8], of id: CaseID?, on day: CivilDate, number: Int, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO own_request (token, case_id, day, sequence, asked_at, tries) VALUES ($1, $2, $3, $4, $5, 0)",
            [.blob(token), id?.sqlValue ?? .null, day.sqlValue, number.sqlValue, now.sqlValue])
    }

    /// The request of a browser, while a code may still be typed there.
    static func find(_ token: [UInt8], at now: Instant, _ connection: any Connection) throws -> OneTimeCode? {
        try connection.first(
            "SELECT " + columns + " FROM own_request WHERE token = $1 AND asked_at > $2 AND tries < $3", token, now.adding(seconds: -validity),
            tries) { try OneTimeCode($0) }
    }

    /// The one that a message of a day is about, while it opens something.
    static func find(of id: CaseID, on day: CivilDate, number: Int, at now: Instant, _ connection: any Connection) throws -> OneTimeCode? {
        try connection.first(
            "SELECT " + columns + " FROM own_request WHERE case_id = $1 AND day = $2 AND sequence = $3 AND asked_at > $4 AND tries < $5", id, day,
            number, now.adding(seconds: -validity), tries) { try OneTimeCode($0) }
    }

    static func countTry(_ token: [UInt8], _ connection: any Connection) throws {
        try connection.execute("UPDATE own_request SET tries = tries + 1 WHERE token = $1", token)
    }

    static func drop(_ token: [UInt8], _ connection: any Connection) throws {
        try connection.execute("DELETE FROM own_request WHERE token = $1", token)
    }

    static func end(of id: CaseID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM own_request WHERE case_id = $1", id)
    }

    static func sweep(before moment: Instant, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM own_request WHERE asked_at < $1", moment)
    }
}
