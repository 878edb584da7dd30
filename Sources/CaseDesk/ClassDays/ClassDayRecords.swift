import Cases
import Core
import Database

/// What goes sealed beside a class day: its place is confidential, and a presenter is known by the name that she wants to be known by.
/// Nobody's real name belongs here.
public struct ClassDayWords: Sendable, Hashable, Codable {
    public var venue: String?
    /// By segment: the name on every schedule.
    public var presenters: [String: String]
    /// By segment: what participants and staff are told before it begins.
    public var warnings: [String: String]

    public init(venue: String? = nil, presenters: [String: String] = [:], warnings: [String: String] = [:]) {
        self.venue = venue
        self.presenters = presenters
        self.warnings = warnings
    }
}

/// A class day of the calendar.
public struct PlannedDay: Sendable, Hashable {
    public let id: ClassDayID
    public let day: ClassDay
    public let status: ClassDay.Status
    public let reason: ClassDay.CancelReason?
    /// Counts the changes, from 1: a form says which it was shown with.
    public let version: Int
    public let taken: Int
    public let waiting: Int
    /// Seats taken whose presence isn't entered; of a day that was called off, those where somebody was seen at the door.
    public let notEntered: Int

    public var free: Int { max(0, day.capacity - taken) }
}

/// The rows of class days. The place and the presenters' names are sealed with a key of the day's own.
enum ClassDayRecords {
    struct Row: Sendable {
        let planned: PlannedDay
        let sealed: [UInt8]?

        var id: ClassDayID { planned.id }
        var day: ClassDay { planned.day }

        func words(_ ring: KeyRing?) throws -> ClassDayWords? {
            guard let sealed, let ring, !ring.isDestroyed(id.text) else { return nil }
            return try SealedJSON.value(try ring.openText(sealed, record: id.text, field: field))
        }
    }

    static let field = "class-day"

    static func seal(_ words: ClassDayWords, of id: ClassDayID, _ ring: KeyRing) throws -> [UInt8] {
        try ring.seal(try SealedJSON.text(words), record: id.text, field: field)
    }

    static func insert(_ id: ClassDayID, _ day: ClassDay, sealed: [UInt8], program: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO class_day (id, program, on_day, status, version, facts, sealed, created_at)
            VALUES ($1, $2, $3, 'planned', 1, $4, $5, $6)
            """, id, program, day.date, try SealedJSON.text(day), sealed, now)
    }

    /// False when somebody changed it since that version.
    static func update(_ id: ClassDayID, _ day: ClassDay, sealed: [UInt8], from version: Int, _ connection: any Connection) throws -> Bool {
        try connection.execute(
            "UPDATE class_day SET on_day = $3, facts = $4, sealed = $5, version = version + 1 WHERE id = $1 AND version = $2",
            id, version, day.date, try SealedJSON.text(day), sealed) > 0
    }

    static func end(_ id: ClassDayID, as status: ClassDay.Status, _ reason: ClassDay.CancelReason?, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE class_day SET status = $2, cancel_reason = $3, version = version + 1 WHERE id = $1", id, status.rawValue, reason?.rawValue)
    }

    private static let columns: SQL = """
        d.id, d.status, d.cancel_reason, d.version, d.facts, d.sealed,
        (SELECT COUNT(*) FROM seat AS s WHERE s.class_day = d.id AND s.status <> 'waiting'),
        (SELECT COUNT(*) FROM seat AS s WHERE s.class_day = d.id AND s.status = 'waiting'),
        (SELECT COUNT(*) FROM seat AS s WHERE s.class_day = d.id AND s.status = 'seated')
        """

    static func find(_ id: ClassDayID, program: String, _ connection: any Connection) throws -> Row? {
        try connection.first("SELECT " + columns + " FROM class_day AS d WHERE d.id = $1 AND d.program = $2", id, program) { try row($0) }
    }

    /// Those on a day or after it, in order of their date.
    static func all(program: String, from: CivilDate, _ connection: any Connection) throws -> [Row] {
        try connection.rows(
            "SELECT " + columns + " FROM class_day AS d WHERE d.program = $1 AND d.on_day >= $2 ORDER BY d.on_day, d.id", program, from
        ) { try row($0) }
    }

    /// Those of one day that are neither held nor called off.
    static func planned(program: String, on day: CivilDate, _ connection: any Connection) throws -> [Row] {
        try connection.rows(
            "SELECT " + columns + " FROM class_day AS d WHERE d.program = $1 AND d.on_day = $2 AND d.status = 'planned' ORDER BY d.id", program, day
        ) { try row($0) }
    }

    /// The last ones before a day, the newest first.
    static func past(program: String, before: CivilDate, limit: Int, _ connection: any Connection) throws -> [Row] {
        try connection.rows(
            "SELECT " + columns + " FROM class_day AS d WHERE d.program = $1 AND d.on_day < $2 ORDER BY d.on_day DESC, d.id LIMIT $3",
            program, before, limit
        ) { try row($0) }
    }

    private static func row(_ row: any Database.Row) throws -> Row {
        guard let status = ClassDay.Status(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
        return Row(
            planned: PlannedDay(
                id: try row.id(0), day: try SealedJSON.value(try row.text(4)), status: status,
                reason: try row.optionalText(2).flatMap { ClassDay.CancelReason(rawValue: $0) }, version: try row.int(3),
                taken: try row.int(6), waiting: try row.int(7), notEntered: try row.int(8)),
            sealed: try row.optionalBlob(5))
    }
}

