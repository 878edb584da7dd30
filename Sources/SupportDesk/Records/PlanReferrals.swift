import Core
import Database
import Support

/// What a referral says, copied when it is made: a directory that changes doesn't change it. Sealed with the plan's key.
public struct ReferralWords: Sendable, Hashable, Codable {
    public let service: String
    public let telephone: String
    /// The last call that was made with her; nil before.
    public var handOver: HandOver?

    public init(service: String, telephone: String, handOver: HandOver? = nil) {
        self.service = service
        self.telephone = telephone
        self.handOver = handOver
    }
}

/// A warm hand-over: who called with her, whom they spoke to, and when she is first expected.
public struct HandOver: Sendable, Hashable, Codable {
    public let by: String
    public let on: CivilDate
    public let with: String
    public let first: CivilDate?
    public let at: CivilTime?

    public init(by: String, on: CivilDate, with: String, first: CivilDate? = nil, at: CivilTime? = nil) {
        self.by = by
        self.on = on
        self.with = with
        self.first = first
        self.at = at
    }
}

/// The rows of referrals to services.
enum PlanReferrals {
    struct Stored: Sendable {
        let referral: ServiceReferral
        let release: ReleaseID?
        let plan: PlanID
        let sealed: [UInt8]

        func words(_ ring: KeyRing) throws -> ReferralWords {
            try SealedJSON.value(try ring.openText(sealed, record: plan.text, field: field(referral.id)))
        }
    }

    static func field(_ id: ServiceReferralID) -> String { "referral:" + id.text }

    private static let columns: SQL = """
        SELECT r.id, r.plan_id, r.made_on, r.release_id, r.outcome, r.outcome_on, r.taken_back_on, r.sealed, l.terms, l.revoked_at
        FROM plan_referral AS r LEFT JOIN plan_release AS l ON l.id = r.release_id
        """

    /// The newest first.
    static func all(of plan: PlanID, _ connection: any Connection) throws -> [Stored] {
        try connection.rows(columns + " WHERE r.plan_id = $1 ORDER BY r.made_on DESC, r.id", plan) { try stored($0) }
    }

    static func find(_ id: ServiceReferralID, of plan: PlanID, _ connection: any Connection) throws -> Stored? {
        try connection.first(columns + " WHERE r.id = $1 AND r.plan_id = $2", id, plan) { try stored($0) }
    }

    private static func stored(_ row: any Row) throws -> Stored {
        var consent: ReleaseTerms? = try row.optionalText(8).map { try SealedJSON.value($0) }
        consent?.revoked = try row.optionalInstant(9)
        var answer: ServiceReferral.Answer?
        if let text = try row.optionalText(4), let on = try row.optionalDate(5) {
            guard let outcome = ServiceReferral.Outcome(rawValue: text) else { throw StorageError.unexpectedValue(column: 4) }
            answer = ServiceReferral.Answer(outcome, on: on)
        }
        return Stored(
            referral: ServiceReferral(
                id: try row.id(0), made: try row.date(2), consent: consent, answer: answer, takenBack: try row.optionalDate(6)),
            release: try row.optionalText(3).flatMap { ReleaseID($0) }, plan: try row.id(1), sealed: try row.blob(7))
    }

    static func insert(
        _ id: ServiceReferralID, of plan: PlanID, made: CivilDate, release: ReleaseID?, service: [UInt8]?, _ sealed: [UInt8],
        _ connection: any Connection
    ) throws {
        try connection.execute(
            "INSERT INTO plan_referral (id, plan_id, made_on, release_id, service, sealed) VALUES ($1, $2, $3, $4, $5, $6)", id, plan, made, release,
            service, sealed)
    }

    static func reseal(_ id: ServiceReferralID, _ sealed: [UInt8], _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_referral SET sealed = $2 WHERE id = $1", id, sealed)
    }

    static func answer(_ id: ServiceReferralID, _ outcome: ServiceReferral.Outcome, on day: CivilDate, _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_referral SET outcome = $2, outcome_on = $3 WHERE id = $1", id, outcome.rawValue, day)
    }

    static func takeBack(_ stored: Stored, on day: CivilDate, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("UPDATE plan_referral SET taken_back_on = $2 WHERE id = $1", stored.referral.id, day)
        if let release = stored.release { try PlanReleases.revoke(release, at: now, connection) }
    }
}
