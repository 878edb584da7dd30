import Core
import Database

/// The SQL of agencies and grants.
enum GrantRecords {
    private static let columns: SQL = "SELECT id, role, agency_id, program, account_id FROM account_grant"

    /// In a fixed order: program, role, agency.
    static func held(by account: AccountID, _ connection: any Connection) throws -> [HeldGrant] {
        try connection.rows(columns + " WHERE account_id = $1 ORDER BY program, role, agency_id", account, read: grant)
    }

    static func byAccount(_ connection: any Connection) throws -> [AccountID: [HeldGrant]] {
        var grants: [AccountID: [HeldGrant]] = [:]
        try connection.stream(columns + " ORDER BY program, role, agency_id", []) { row in
            grants[try row.id(4), default: []].append(try grant(row))
            return true
        }
        return grants
    }

    static func insert(
        _ held: HeldGrant, for account: AccountID, by actor: String, at now: Instant, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO account_grant (id, account_id, role, agency_id, program, granted_at, granted_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, held.id, account, held.grant.role.rawValue, held.grant.agency, held.grant.program, now, actor)
    }

    /// A session that used the grant is left without one, by the foreign key.
    static func delete(_ id: GrantID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM account_grant WHERE id = $1", id)
    }

    static func agencyExists(_ id: AgencyID, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM agency WHERE id = $1", id) > 0
    }

    static func agencyIsTaken(_ folded: String, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM agency WHERE name_folded = $1", folded) > 0
    }

    static func insert(_ agency: Agency, by actor: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO agency (id, name, name_folded, created_at, created_by) VALUES ($1, $2, $3, $4, $5)",
            agency.id, agency.name, Folding.fold(agency.name), now, actor)
    }

    static func agencies(_ connection: any Connection) throws -> [Agency] {
        try connection.rows("SELECT id, name FROM agency ORDER BY name_folded") { row in
            Agency(id: try row.id(0), name: try row.text(1))
        }
    }

    /// Accounts that hold a role in a program and may sign in.
    ///
    /// - Parameter agency: of the grant; nil for any.
    static func holders(of role: Role, in program: String, agency: AgencyID?, _ connection: any Connection) throws -> [AccountID] {
        try connection.rows(
            """
            SELECT DISTINCT account_id FROM account_grant WHERE program = $1 AND role = $2 AND ($3 = '' OR agency_id = $3) ORDER BY account_id
            """, program, role.rawValue, agency?.text ?? ""
        ) { try $0.id(0) }
    }

    /// Those with police or probation officers in a program.
    static func referring(to program: String, _ connection: any Connection) throws -> [Agency] {
        try connection.rows(
            """
            SELECT id, name FROM agency WHERE id IN (
                SELECT agency_id FROM account_grant WHERE program = $1 AND role IN ('police', 'probation-officer')
            ) ORDER BY name_folded
            """, program
        ) { Agency(id: try $0.id(0), name: try $0.text(1)) }
    }

    private static func grant(_ row: any Row) throws -> HeldGrant {
        guard let role = Role(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
        return HeldGrant(id: try row.id(0), grant: Grant(role: role, agency: try row.id(2), program: try row.text(3)))
    }
}
