import Core
import Database

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
