import Core
import Database

/// The session that a code opens: short, since it stands on somebody's telephone, or on a computer of a library. One table for people's own pages,
/// another for presenters'.
struct ShortSession: Sendable {
    private let table: SQL
    private let owner: SQL
    private let scope: String

    static let own = ShortSession(table: "own_session", owner: "case_id", scope: "own-session")
    static let presenter = ShortSession(table: "presenter_session", owner: "presenter", scope: "presenter-session")

    /// Seconds without a request.
    static let idle: Int64 = 15 * 60
    /// Seconds in all.
    static let longest: Int64 = 60 * 60

    func hash(_ token: String, in store: Store) throws -> [UInt8] { try store.blind(["session:" + token], scope: scope).first ?? [] }

    /// Whose session it is while it is open, which counts as used now; nil otherwise.
    func use(_ hash: [UInt8], at now: Instant, _ connection: any Connection) throws -> String? {
        let used = try connection.execute(
            "UPDATE " + table + " SET last_at = $2 WHERE token = $1 AND last_at >= $3 AND opened_at >= $4", hash, now, now.adding(seconds: -Self.idle),
            now.adding(seconds: -Self.longest))
        return used > 0 ? try connection.first("SELECT " + owner + " FROM " + table + " WHERE token = $1", hash) { try $0.text(0) } : nil
    }

    func begin(_ hash: [UInt8], of id: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("INSERT INTO " + table + " (token, " + owner + ", opened_at, last_at) VALUES ($1, $2, $3, $3)", hash, id, now)
    }

    func end(_ hash: [UInt8], _ connection: any Connection) throws { try connection.execute("DELETE FROM " + table + " WHERE token = $1", hash) }

    /// All of one owner.
    func end(of id: String, _ connection: any Connection) throws { try connection.execute("DELETE FROM " + table + " WHERE " + owner + " = $1", id) }

    /// Those begun before a moment.
    func sweep(before moment: Instant, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM " + table + " WHERE opened_at < $1", moment)
    }
}
