import Core
import Database
import Support

/// A plan's row.
struct PlanFile: Sendable {
    let id: PlanID
    let number: FileNumber
    let program: String
    let agency: String
    var plan: Plan
    let language: String
    let opened: CivilDate
    /// When it came to stand as it does.
    let turned: CivilDate
    let sealed: [UInt8]

    private static let columns: SQL =
        "SELECT id, number, program, agency, worker, status, language, opened_on, turned_on, limits_on, has_page, sealed FROM plan"

    private init(_ row: any Row) throws {
        id = try row.id(0)
        guard let number = FileNumber(try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
        guard let status = PlanStatus(rawValue: try row.text(5)) else { throw StorageError.unexpectedValue(column: 5) }
        self.number = number
        program = try row.text(2)
        agency = try row.text(3)
        plan = Plan(
            id: id, status: status, worker: try row.text(4), heardLimits: try row.optionalDate(9), hasOwnPage: try row.bool(10))
        language = try row.text(6)
        opened = try row.date(7)
        turned = try row.date(8)
        sealed = try row.blob(11)
    }

    /// By its id alone: for her own page, whose session names it.
    static func find(_ id: PlanID, _ connection: any Connection) throws -> PlanFile? {
        try connection.first(columns + " WHERE id = $1" + PlanDisposals.isThere, id) { try PlanFile($0) }
    }

    /// One that is being destroyed.
    static func begun(_ id: PlanID, _ connection: any Connection) throws -> PlanFile? {
        try connection.first(columns + " WHERE id = $1", id) { try PlanFile($0) }
    }

    /// Within a scope: what isn't in it isn't there.
    static func find(_ number: FileNumber, _ scope: PlanScope, _ connection: any Connection) throws -> PlanFile? {
        try connection.rows(columns + " WHERE number = $4 AND " + scope.condition + PlanDisposals.isThere, scope.values + [number.sqlValue]) { try PlanFile($0) }.first
    }

    /// Every plan of a scope, the one that was turned last first.
    static func all(_ scope: PlanScope, _ connection: any Connection) throws -> [PlanFile] {
        try connection.rows(columns + " WHERE " + scope.condition + PlanDisposals.isThere + " AND $4 = $4 ORDER BY turned_on DESC, id", scope.values + [.text("")]) { try PlanFile($0) }
    }

    func insert(_ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO plan (id, number, program, agency, worker, status, language, opened_on, turned_on, limits_on, has_page, sealed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """, id, number, program, agency, plan.worker, plan.status.rawValue, language, opened, turned, plan.heardLimits, plan.hasOwnPage, sealed)
    }

    init(id: PlanID, number: FileNumber, program: String, agency: String, plan: Plan, language: String, opened: CivilDate, sealed: [UInt8]) {
        self.id = id
        self.number = number
        self.program = program
        self.agency = agency
        self.plan = plan
        self.language = language
        self.opened = opened
        turned = opened
        self.sealed = sealed
    }

    func about(_ ring: KeyRing) throws -> AboutHer { try SealedJSON.value(try ring.openText(sealed, record: id.text, field: "about")) }
}

/// Whose plans somebody can ask for: a worker's are her own, a supervisor's those of the agency. It stands in the SQL of every query.
struct PlanScope: Sendable {
    let condition: SQL
    /// Three values, $1 to $3.
    let values: [SQLValue]

    /// Throws ``SupportError/noGrant`` for any other role, and for the operator.
    init(_ asker: PlanAsker) throws {
        guard let grant = asker.actor.grant else { throw SupportError.noGrant }
        let worker: String?
        switch asker.hand {
        case .worker(let actor): worker = actor
        case .supervisor: worker = nil
        default: throw SupportError.noGrant
        }
        values = [.text(grant.program), .text(grant.agency.text), .text(worker ?? "")]
        condition = worker == nil ? "program = $1 AND agency = $2 AND $3 = ''" : "program = $1 AND agency = $2 AND worker = $3"
    }
}
