import Core
import Database

/// The SQL of sessions.
enum SessionRecords {
    /// A session's row, with what of its account decides whether it may go on.
    struct Found: Sendable {
        let id: SessionID
        let account: AccountID
        let grant: GrantID?
        let language: Language
        let created: Instant
        let seen: Instant
        let expires: Instant
        let ending: SessionEnding?
        let accountIsDisabled: Bool
    }

    private static let columns: SQL =
        """
        SELECT session.id, session.account_id, session.grant_id, session.language, session.created_at, session.seen_at,
        session.expires_at, session.ending, account.disabled_at
        FROM session JOIN account ON account.id = session.account_id
        """

    static func find(tokenHash: String, _ connection: any Connection) throws -> Found? {
        try connection.first(columns + " WHERE session.token_hash = $1", tokenHash, read: found)
    }

    /// Those of one account that have not ended, latest first.
    static func open(of account: AccountID, _ connection: any Connection) throws -> [Found] {
        try connection.rows(
            columns + " WHERE session.account_id = $1 AND session.ended_at IS NULL ORDER BY session.created_at DESC, session.id",
            account, read: found)
    }

    static func insert(_ session: Session, tokenHash: String, grant: GrantID?, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO session (id, token_hash, account_id, grant_id, language, created_at, seen_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, session.id, tokenHash, session.account, grant, session.language.rawValue, session.created, session.seen,
            session.expires)
    }

    /// Last-seen only grows, whatever the clock does.
    static func touch(_ id: SessionID, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at < $2 AND ended_at IS NULL", id, now)
    }

    /// Returns how many ended; one that has ended already keeps its reason.
    @discardableResult
    static func end(_ id: SessionID, _ ending: SessionEnding, at now: Instant, _ connection: any Connection) throws -> Int {
        try connection.execute(
            "UPDATE session SET ended_at = $2, ending = $3 WHERE id = $1 AND ended_at IS NULL", id, now, ending.rawValue)
    }

    /// All of one account's but `kept`. Returns how many ended.
    @discardableResult
    static func endAll(
        of account: AccountID, but kept: SessionID? = nil, _ ending: SessionEnding, at now: Instant, _ connection: any Connection
    ) throws -> Int {
        try connection.execute(
            "UPDATE session SET ended_at = $2, ending = $3 WHERE account_id = $1 AND ended_at IS NULL AND id <> $4",
            account, now, ending.rawValue, kept?.text ?? "")
    }

    static func use(_ grant: GrantID, in id: SessionID, _ connection: any Connection) throws {
        try connection.execute("UPDATE session SET grant_id = $2 WHERE id = $1", id, grant)
    }

    static func speak(_ language: Language, in id: SessionID, _ connection: any Connection) throws {
        try connection.execute("UPDATE session SET language = $2 WHERE id = $1", id, language.rawValue)
    }

    /// Rows of sessions that could not be used since `before`, whether or not anyone ended them.
    static func sweep(before: Instant, _ connection: any Connection) throws -> Int {
        try connection.execute("DELETE FROM session WHERE expires_at < $1", before)
    }

    private static func found(_ row: any Row) throws -> Found {
        let grant = try row.optionalText(2)
        return Found(
            id: try row.id(0), account: try row.id(1), grant: grant.flatMap { GrantID($0) }, language: try row.language(3),
            created: try row.instant(4), seen: try row.instant(5), expires: try row.instant(6),
            ending: try row.optionalText(7).flatMap(SessionEnding.init(rawValue:)),
            accountIsDisabled: try row.optionalText(8) != nil)
    }
}
