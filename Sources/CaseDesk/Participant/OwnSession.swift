import Core
import Database

/// The session that a person's code opens.
enum OwnSession {
    static func hash(_ token: String, in store: Store) throws -> [UInt8] { try ShortSession.own.hash(token, in: store) }

    /// The case of a session that is still open, which counts as used now; nil otherwise.
    static func use(_ hash: [UInt8], at now: Instant, _ connection: any Connection) throws -> CaseID? {
        try ShortSession.own.use(hash, at: now, connection).flatMap { CaseID($0) }
    }

    static func begin(_ hash: [UInt8], of id: CaseID, at now: Instant, _ connection: any Connection) throws {
        try ShortSession.own.begin(hash, of: id.text, at: now, connection)
    }

    /// Also what was asked for and isn't typed yet.
    static func end(of id: CaseID, _ connection: any Connection) throws {
        try OneTimeCode.end(of: id, connection)
        try ShortSession.own.end(of: id.text, connection)
    }
}
