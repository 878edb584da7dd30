import Core
import Database

/// The SQL of one-time tokens.
enum SetupTokenRecords {
    /// A token that can be used now, and whose password it sets; nil is the first account's.
    struct Usable: Sendable {
        let account: AccountID?
    }

    static func usable(_ hash: String, at now: Instant, _ connection: any Connection) throws -> Usable? {
        try connection.first(
            "SELECT account_id FROM setup_token WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 AND created_at <= $3",
            hash, now, now.adding(seconds: SessionRules.tolerance)
        ) { Usable(account: try $0.optionalText(0).flatMap { AccountID($0) }) }
    }

    static func insert(
        _ hash: String, account: AccountID?, by actor: String, at now: Instant, expires: Instant, _ connection: any Connection
    ) throws {
        try connection.execute(
            "INSERT INTO setup_token (token_hash, account_id, created_at, created_by, expires_at) VALUES ($1, $2, $3, $4, $5)",
            hash, account, now, actor, expires)
    }

    static func use(_ hash: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("UPDATE setup_token SET used_at = $2 WHERE token_hash = $1", hash, now)
    }

    /// A new token takes the place of earlier ones for the same account, or for the first account.
    static func withdraw(for account: AccountID?, _ connection: any Connection) throws {
        if let account {
            try connection.execute("DELETE FROM setup_token WHERE account_id = $1 AND used_at IS NULL", account)
        } else {
            try connection.execute("DELETE FROM setup_token WHERE account_id IS NULL AND used_at IS NULL")
        }
    }

    static func sweep(before: Instant, _ connection: any Connection) throws -> Int {
        try connection.execute("DELETE FROM setup_token WHERE expires_at < $1", before)
    }
}
