import Core
import Database
import Safeguarding

/// A stub's row, with its lines, still sealed.
struct StubFile: Sendable {
    let id: StubID
    let number: FileNumber
    let program: String
    let raiser: String
    let raised: Instant
    let status: StubStatus
    let called: Instant?
    let callingUntil: Instant?
    let sealed: [UInt8]

    /// What is sealed of it.
    struct Facts: Codable {
        var role: Role?
        var origin: ConcernOrigin
        var suspicion: Suspicion
    }

    private static let columns: SQL = "SELECT id, number, program, raiser, raised_at, status, called_at, calling_until, sealed FROM stub"

    private init(_ row: any Row) throws {
        id = try row.id(0)
        guard let number = FileNumber(try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
        guard let status = StubStatus(rawValue: try row.text(5)) else { throw StorageError.unexpectedValue(column: 5) }
        self.number = number
        self.status = status
        program = try row.text(2)
        raiser = try row.text(3)
        raised = try row.instant(4)
        called = try row.optionalInstant(6)
        callingUntil = try row.optionalInstant(7)
        sealed = try row.blob(8)
    }

    static func find(_ number: FileNumber, _ scope: StubScope, _ connection: any Connection) throws -> StubFile? {
        try connection.rows(columns + " WHERE number = $2 AND " + scope.condition, [scope.value, number.sqlValue]) { try StubFile($0) }.first
    }

    /// Those of a scope, what isn't acknowledged first, then the newest.
    static func all(_ scope: StubScope, _ connection: any Connection) throws -> [StubFile] {
        try connection.rows(
            columns + " WHERE " + scope.condition + " ORDER BY CASE status WHEN 'unreported' THEN 0 WHEN 'reported' THEN 1 ELSE 2 END, raised_at DESC, id",
            [scope.value]
        ) { try StubFile($0) }
    }

    /// Those that somebody still has to act on.
    static func open(_ connection: any Connection) throws -> [StubFile] {
        try connection.rows(columns + " WHERE status <> 'acknowledged' ORDER BY raised_at, id") { try StubFile($0) }
    }

    static func insert(
        _ id: StubID, _ number: FileNumber, program: String, raiser: String, at now: Instant, thread: Crossing.Thread?, _ sealed: [UInt8],
        _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO stub (id, number, program, raiser, raised_at, status, status_at, thread, position, sealed)
            VALUES ($1, $2, $3, $4, $5, $6, $5, $7, $8, $9)
            """, id, number, program, raiser, now, StubStatus.unreported.rawValue, thread?.mark, thread?.position ?? 0, sealed)
    }

    /// A line more, and the status that comes of it. What is called for from here on is called for anew.
    static func append(_ kind: StubLine.Kind, _ sealed: [UInt8]?, to id: StubID, by actor: String, at now: Instant, _ connection: any Connection) throws {
        var kinds = try connection.rows("SELECT kind FROM stub_line WHERE stub_id = $1 ORDER BY sequence", id) { try lineKind($0.text(0)) }
        let before = StubStatus(kinds)
        kinds.append(kind)
        try connection.execute(
            "INSERT INTO stub_line (stub_id, sequence, kind, actor, at, sealed) VALUES ($1, $2, $3, $4, $5, $6)", id, kinds.count, kind.rawValue, actor,
            now, sealed)
        let status = StubStatus(kinds)
        if status == before { return }
        // The first call after a report comes a day later; after one that was taken back it comes at once.
        let called: Instant? = status == .unreported ? nil : now
        try connection.execute(
            "UPDATE stub SET status = $2, status_at = $3, called_at = $4, calling_until = NULL WHERE id = $1", id, status.rawValue, now, called)
    }

    private static func lineKind(_ text: String) throws -> StubLine.Kind {
        guard let kind = StubLine.Kind(rawValue: text) else { throw StorageError.unexpectedValue(column: 0) }
        return kind
    }

    /// The whole stub, opened.
    func open(_ ring: KeyRing, lines: [StoredLine]) throws -> Stub {
        let facts: Facts = try SealedJSON.value(try ring.openText(sealed, record: id.text, field: "stub"))
        return Stub(
            raiser: raiser, role: facts.role, raised: raised, origin: facts.origin, suspicion: facts.suspicion,
            lines: try lines.map { line in
                StubLine(
                    kind: line.kind,
                    contact: try line.sealed.map { try SealedJSON.value(try ring.openText($0, record: id.text, field: "contact")) },
                    actor: line.actor, at: line.at)
            })
    }

    struct StoredLine: Sendable {
        let kind: StubLine.Kind
        let actor: String
        let at: Instant
        let sealed: [UInt8]?
    }

    static func lines(of id: StubID, _ connection: any Connection) throws -> [StoredLine] {
        try connection.rows("SELECT kind, actor, at, sealed FROM stub_line WHERE stub_id = $1 ORDER BY sequence", id) {
            StoredLine(kind: try lineKind($0.text(0)), actor: try $0.text(1), at: try $0.instant(2), sealed: try $0.optionalBlob(3))
        }
    }
}

/// Whose stubs somebody can ask for: whoever raised one has it for good; the safeguarding lead has the program's. It stands in the SQL of every query.
struct StubScope: Sendable {
    let condition: SQL
    /// $1.
    let value: SQLValue

    /// Throws ``GuardError/noGrant`` for the operator and for somebody without a role.
    init(_ asker: GuardAsker) throws {
        guard let grant = asker.actor.grant else { throw GuardError.noGrant }
        if grant.role == .safeguardingLead {
            (condition, value) = ("program = $1", .text(grant.program))
        } else {
            (condition, value) = ("raiser = $1", .text(asker.actor.id))
        }
    }
}
