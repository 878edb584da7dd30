import Cases
import Core
import Database

/// A call or a visit that belongs to no case: the caller gave no name, or has no case yet.
public struct LooseCall: Sendable, Hashable {
    public let id: String
    public let call: Act.Call
    public let happened: Happened
    public let recorded: Instant
    /// Who recorded it: `account:<id>`; `visitor` for somebody who asked on the public site.
    public let actor: String
    /// What was said; nil where nothing was written down, and where the look couldn't be logged.
    public let note: String?
    /// When somebody said that nothing more is to be done.
    public let settled: Instant?
}

/// The rows of ``LooseCall``. The note is sealed with a key of the call's own.
enum LooseCallRecords {
    /// So long a call is kept; nobody's case needs it after that.
    static let days = 90

    struct Row: Sendable {
        let id: String
        let stored: StoredAct
        let happened: Happened
        let recorded: Instant
        let actor: String
        let sealed: [UInt8]?
        let settled: Instant?

        func open(_ ring: KeyRing?) throws -> LooseCall {
            guard case .call(let call) = try stored.act() else { throw StorageError.unexpectedValue(column: 1) }
            let isOpen = ring.map { !$0.isDestroyed(id) } ?? false
            return LooseCall(
                id: id, call: call, happened: happened, recorded: recorded, actor: actor,
                note: isOpen ? try sealed.flatMap { try ring?.openText($0, record: id, field: "note") } : nil, settled: settled)
        }
    }

    static func insert(
        _ id: String, _ call: Act.Call, happened: Happened, sealed: [UInt8]?, program: String, by: By, _ connection: any Connection
    ) throws {
        let stored = try StoredAct(.call(call))
        try connection.execute(
            """
            INSERT INTO loose_call (id, program, version, facts, happened_on, happened_at, recorded_at, actor, call_back_on, sealed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """, id, program, stored.version, stored.facts, happened.date, happened.time, by.now, by.actor.id, call.callBackOn, sealed)
    }

    /// A program's calls, newest first.
    static func all(program: String, limit: Int, _ connection: any Connection) throws -> [Row] {
        try connection.rows(
            """
            SELECT id, version, facts, happened_on, happened_at, recorded_at, actor, sealed, settled_at FROM loose_call
            WHERE program = $1 ORDER BY recorded_at DESC, id LIMIT $2
            """, program, limit
        ) { row in
            Row(
                id: try row.text(0), stored: StoredAct(kind: ActKind.call.rawValue, version: try row.int(1), facts: try row.text(2)),
                happened: Happened(try row.date(3), try row.optionalText(4).flatMap { CivilTime($0) }), recorded: try row.instant(5),
                actor: try row.text(6), sealed: try row.optionalBlob(7), settled: try row.optionalInstant(8))
        }
    }

    /// How many callers are to be called back by this day.
    static func due(program: String, on day: CivilDate, _ connection: any Connection) throws -> Int {
        try connection.count(
            "SELECT COUNT(*) FROM loose_call WHERE program = $1 AND settled_at IS NULL AND call_back_on <= $2", program, day)
    }

    /// False when there is no such call, or it is settled already.
    static func settle(_ id: String, program: String, at now: Instant, _ connection: any Connection) throws -> Bool {
        try connection.execute(
            "UPDATE loose_call SET settled_at = $3 WHERE id = $1 AND program = $2 AND settled_at IS NULL", id, program, now) > 0
    }

    /// Those recorded before a moment.
    static func recorded(before moment: Instant, _ connection: any Connection) throws -> [String] {
        try connection.rows("SELECT id FROM loose_call WHERE recorded_at < $1 ORDER BY id", moment) { try $0.text(0) }
    }

    static func delete(_ ids: [String], _ connection: any Connection) throws {
        for id in ids { try connection.execute("DELETE FROM loose_call WHERE id = $1", id) }
    }
}
