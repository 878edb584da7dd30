import Core
import Database
import Support

/// What was destroyed of a plan, by whom and when. It names nobody, and counts nothing that she kept to herself.
public struct PlanCertificate: Sendable, Hashable {
    public let number: FileNumber
    public let endedOn: CivilDate
    public let destroyedOn: CivilDate
    /// The actors' ids of who proposed it and of who confirmed it.
    public let proposedBy: String
    public let confirmedBy: String
    /// The last day on which a copy of a key may exist.
    public let copiesUntil: CivilDate
}

/// The rows of plans that are being destroyed, and of those that were.
enum PlanDisposals {
    struct Begun: Sendable {
        let id: PlanID
        let proposedBy: String
        let confirmedBy: String?
    }

    /// Hides a plan whose destruction has begun: it isn't there any more for anybody.
    static let isThere: SQL = " AND id NOT IN (SELECT plan_id FROM plan_disposal WHERE confirmed_by IS NOT NULL)"

    static func find(_ id: PlanID, _ connection: any Connection) throws -> Begun? {
        try connection.first("SELECT plan_id, proposed_by, confirmed_by FROM plan_disposal WHERE plan_id = $1", id) { try begun($0) }
    }

    static func unfinished(_ connection: any Connection) throws -> [PlanID] {
        try connection.rows("SELECT plan_id FROM plan_disposal WHERE confirmed_by IS NOT NULL ORDER BY plan_id") { try $0.id(0) }
    }

    private static func begun(_ row: any Row) throws -> Begun {
        Begun(id: try row.id(0), proposedBy: try row.text(1), confirmedBy: try row.optionalText(2))
    }

    static func propose(_ id: PlanID, by actor: String, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO plan_disposal (plan_id, proposed_by) VALUES ($1, $2) ON CONFLICT (plan_id) DO UPDATE SET proposed_by = excluded.proposed_by
            """, id, actor)
    }

    /// From here on the plan isn't there, nothing of it is read by a code, and her page is closed.
    static func confirm(_ id: PlanID, by actor: String, at now: Instant, _ connection: any Connection) throws {
        try PlanSession.close(id, connection)
        try connection.execute("UPDATE plan_release SET revoked_at = $2 WHERE plan_id = $1 AND revoked_at IS NULL", id, now)
        try connection.execute("UPDATE plan_disposal SET confirmed_by = $2 WHERE plan_id = $1", id, actor)
    }

    /// Whatever turns a plan, or is done in it, takes the proposal back.
    static func drop(_ id: PlanID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM plan_disposal WHERE plan_id = $1 AND confirmed_by IS NULL", id)
    }

    static func items(of id: PlanID, _ connection: any Connection) throws -> [String] {
        try connection.rows("SELECT id FROM plan_item WHERE plan_id = $1", id) { try $0.text(0) }
    }

    /// The rows, whose keys have gone before.
    static func end(_ id: PlanID, _ certificate: PlanCertificate, program: String, agency: String, _ connection: any Connection) throws {
        for sql in [
            "DELETE FROM plan_referral WHERE plan_id = $1", "DELETE FROM plan_release WHERE plan_id = $1", "DELETE FROM plan_item WHERE plan_id = $1",
            "DELETE FROM plan_note WHERE plan_id = $1", "DELETE FROM plan_appointment WHERE plan_id = $1", "DELETE FROM plan_charge WHERE plan_id = $1",
            "DELETE FROM plan_code WHERE plan_id = $1", "DELETE FROM plan_session WHERE plan_id = $1", "DELETE FROM form_used WHERE plan_id = $1",
            "DELETE FROM plan_disposal WHERE plan_id = $1", "DELETE FROM plan WHERE id = $1",
        ] as [SQL] { try connection.execute(sql, id) }
        try connection.execute(
            """
            INSERT INTO plan_certificate (number, program, agency, ended_on, destroyed_on, proposed_by, confirmed_by, copies_until)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, certificate.number, program, agency, certificate.endedOn, certificate.destroyedOn, certificate.proposedBy, certificate.confirmedBy,
            certificate.copiesUntil)
    }

    static func certificates(_ scope: PlanScope, _ connection: any Connection) throws -> [PlanCertificate] {
        try connection.rows(
            """
            SELECT number, ended_on, destroyed_on, proposed_by, confirmed_by, copies_until FROM plan_certificate
            WHERE program = $1 AND agency = $2 ORDER BY destroyed_on DESC, number
            """, Array(scope.values.prefix(2))
        ) { row in
            guard let number = FileNumber(try row.text(0)) else { throw StorageError.unexpectedValue(column: 0) }
            return PlanCertificate(
                number: number, endedOn: try row.date(1), destroyedOn: try row.date(2), proposedBy: try row.text(3), confirmedBy: try row.text(4),
                copiesUntil: try row.date(5))
        }
    }

    /// When anybody last did anything in a plan.
    static func lastAct(_ id: PlanID, _ connection: any Connection) throws -> Instant? {
        try connection.first(
            """
            SELECT e.at FROM audit_subject AS s JOIN audit_entry AS e ON e.id = s.entry WHERE s.record = $1 AND e.outcome = 'done' ORDER BY e.at DESC LIMIT 1
            """, id
        ) { try $0.instant(0) }
    }

    static func hasCharge(_ id: PlanID, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM plan_charge WHERE plan_id = $1", id) > 0
    }
}

extension PlanFile {
    /// - Parameter date: of a moment, in the plan's program.
    func clock(_ date: (Instant) -> CivilDate, _ connection: any Connection) throws -> PlanClock? {
        let last = try PlanDisposals.lastAct(id, connection).map(date) ?? opened
        return plan.clock(turned: turned, lastAct: max(last, opened), hasCharge: try PlanDisposals.hasCharge(id, connection))
    }
}
