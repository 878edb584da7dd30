import Core
import Database
import Support

/// The rows of what she lets others know.
enum PlanReleases {
    struct Stored: Sendable {
        let id: ReleaseID
        let plan: PlanID
        let terms: ReleaseTerms
        let given: CivilDate
        let by: PlanHand.Kind
        let sealed: [UInt8]

        func words(_ ring: KeyRing) throws -> ReleaseWords {
            try SealedJSON.value(try ring.openText(sealed, record: plan.text, field: "release:" + id.text))
        }
    }

    private static let columns: SQL = "SELECT id, plan_id, terms, given_on, given_by, revoked_at, sealed FROM plan_release"

    static func all(of plan: PlanID, _ connection: any Connection) throws -> [Stored] {
        try connection.rows(columns + " WHERE plan_id = $1 ORDER BY given_on, id", plan) { try stored($0) }
    }

    static func find(_ id: ReleaseID, of plan: PlanID, _ connection: any Connection) throws -> Stored? {
        try connection.first(columns + " WHERE id = $1 AND plan_id = $2", id, plan) { try stored($0) }
    }

    /// By the code that its receiver has, while it stands. What was taken back, what has run out and what never was cost the same work: none of them
    /// is read, and the statements are the same.
    ///
    /// - Parameter today: the day in a program's zone.
    static func find(code: [UInt8], today: (String) throws -> CivilDate, _ connection: any Connection) throws -> Stored? {
        var found: Stored?
        for program in try connection.rows("SELECT DISTINCT program FROM plan ORDER BY program", read: { try $0.text(0) }) {
            let standing = try connection.first(
                columns + " WHERE code = $1 AND revoked_at IS NULL AND until >= $2 AND plan_id IN (SELECT id FROM plan WHERE program = $3)", code,
                try today(program), program
            ) { try stored($0) }
            found = found ?? standing
        }
        return found
    }

    private static func stored(_ row: any Row) throws -> Stored {
        guard let by = PlanHand.Kind(rawValue: try row.text(4)) else { throw StorageError.unexpectedValue(column: 4) }
        var terms: ReleaseTerms = try SealedJSON.value(try row.text(2))
        terms.revoked = try row.optionalInstant(5)
        return Stored(id: try row.id(0), plan: try row.id(1), terms: terms, given: try row.date(3), by: by, sealed: try row.blob(6))
    }

    static func insert(
        _ id: ReleaseID, of plan: PlanID, _ terms: ReleaseTerms, code: [UInt8], on day: CivilDate, by hand: PlanHand.Kind, _ sealed: [UInt8],
        _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO plan_release (id, plan_id, terms, until, code, given_on, given_by, sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, id, plan, try SealedJSON.text(terms), terms.until, code, day, hand.rawValue, sealed)
    }

    static func revoke(_ id: ReleaseID, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_release SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", id, now)
    }

    /// What an item that goes was let known to: nobody reads it any more.
    static func revoke(item: PlanItemID, of plan: PlanID, at now: Instant, _ connection: any Connection) throws {
        for stored in try all(of: plan, connection) where stored.terms.what == .item(item) { try revoke(stored.id, at: now, connection) }
    }
}

/// To whom, by name, and why: sealed.
public struct ReleaseWords: Sendable, Hashable, Codable {
    public var to: String
    public var why: String

    public init(to: String, why: String) {
        self.to = to
        self.why = why
    }
}
