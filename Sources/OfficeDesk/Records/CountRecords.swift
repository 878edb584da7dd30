import Core
import Database

/// The SQL of failed attempts. Keys are keyed hashes of names and addresses; neither can be read back.
enum CountRecords {
    struct Counted: Sendable {
        let count: ThrottleCount
        let refused: Int
        let succeeded: Instant?
    }

    static func find(_ kind: Throttle, _ key: String, _ connection: any Connection) throws -> Counted? {
        try connection.first(
            "SELECT failures, last_at, refused, succeeded_at FROM sign_in_count WHERE kind = $1 AND key_hash = $2",
            kind.rawValue, key
        ) { row in
            Counted(
                count: ThrottleCount(failures: try row.int(0), last: try row.instant(1)), refused: try row.int(2),
                succeeded: try row.optionalInstant(3))
        }
    }

    /// Keeps the count after an attempt; attempts refused in the former window are forgotten.
    static func save(_ count: ThrottleCount, _ kind: Throttle, _ key: String, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO sign_in_count (kind, key_hash, failures, last_at, refused) VALUES ($1, $2, $3, $4, 0)
            ON CONFLICT (kind, key_hash) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at, refused = 0
            """, kind.rawValue, key, count.failures, count.last)
    }

    static func settle(_ count: ThrottleCount, _ kind: Throttle, _ key: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE sign_in_count SET last_at = $3 WHERE kind = $1 AND key_hash = $2", kind.rawValue, key, count.last)
    }

    static func countRefused(_ kind: Throttle, _ key: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE sign_in_count SET refused = refused + 1 WHERE kind = $1 AND key_hash = $2", kind.rawValue, key)
    }

    /// After a right password: the failures are forgotten, and that this name signed in from here is remembered.
    static func succeed(_ kind: Throttle, _ key: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE sign_in_count SET failures = 0, refused = 0, succeeded_at = $3 WHERE kind = $1 AND key_hash = $2
            """, kind.rawValue, key, now)
    }

    static func forget(_ kind: Throttle, _ key: String, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM sign_in_count WHERE kind = $1 AND key_hash = $2", kind.rawValue, key)
    }

    /// Takes back one attempt that turned out right: an address isn't cleared of the others by it.
    static func takeBack(_ kind: Throttle, _ key: String, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE sign_in_count SET failures = failures - 1 WHERE kind = $1 AND key_hash = $2 AND failures > 0",
            kind.rawValue, key)
    }

    static func sweep(failedBefore: Instant, succeededBefore: Instant, _ connection: any Connection) throws -> Int {
        try connection.execute(
            "DELETE FROM sign_in_count WHERE last_at < $1 AND (succeeded_at IS NULL OR succeeded_at < $2)",
            failedBefore, succeededBefore)
    }
}
