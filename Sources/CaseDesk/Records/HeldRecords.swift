import Core
import Database
import Programs

/// A referral about to be held.
struct HeldCase: Sendable {
    let id: String
    let referral: Referral
    /// Whom it resembles, likest first; never empty.
    let like: [CaseID]
    /// Why it resembles the likest.
    let codes: [String]
    let program: Program
    let by: By
    let token: String

    init(
        id: String, _ referral: Referral, like: [CaseID], codes: [String], program: Program, by: By, token: String
    ) {
        self.id = id
        self.referral = referral
        self.like = like
        self.codes = codes
        self.program = program
        self.by = by
        self.token = token
    }
}

/// Referrals that wait for a person, because somebody alike is here already.
enum HeldRecords {
    struct Row: Sendable {
        let id: String
        let agency: String
        let likeCase: CaseID
        let codes: [String]
        let sealed: [UInt8]?
        let heldAt: Instant
        let stream: Stream

        /// Nil when its key is destroyed.
        func open(_ ring: KeyRing) throws -> Referral? {
            guard let sealed, !ring.isDestroyed(id) else { return nil }
            return try SealedJSON.value(try ring.openText(sealed, record: id, field: "referral"))
        }
    }

    static func insert(_ held: HeldCase, sealed: [UInt8], _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO held_referral (id, program, agency, stream, like_case, reasons, sealed, held_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, held.id, held.program.id, held.referral.agency?.text ?? held.by.agency, held.referral.stream.rawValue,
            held.like.first, held.codes.joined(separator: " "), sealed, held.by.now)
    }

    /// Those of a program that nobody has looked at yet, oldest first.
    static func open(program: String, _ connection: any Connection) throws -> [Row] {
        try connection.rows(
            "SELECT " + columns + " FROM held_referral WHERE program = $1 AND resolved_at IS NULL ORDER BY held_at, id", program
        ) { try row($0) }
    }

    /// Those of one agency in some streams that nobody has looked at yet, newest first.
    static func open(
        program: String, agency: String, streams: [Stream], _ connection: any Connection
    ) throws -> [Row] {
        try connection.rows(
            "SELECT " + columns + " FROM held_referral WHERE program = $1 AND agency = $2 AND resolved_at IS NULL AND stream IN ("
                + .parameters(from: 3, count: streams.count) + ") ORDER BY held_at DESC, id",
            [.text(program), .text(agency)] + streams.map { .text($0.rawValue) }
        ) { try row($0) }
    }

    private static let columns: SQL = "id, agency, like_case, reasons, sealed, held_at, stream"

    private static func row(_ row: any Database.Row) throws -> Row {
        guard let stream = Stream(rawValue: try row.text(6)) else { throw StorageError.unexpectedValue(column: 6) }
        return Row(
            id: try row.text(0), agency: try row.text(1), likeCase: try row.id(2),
            codes: try row.text(3).split(separator: " ").map(String.init), sealed: try row.optionalBlob(4),
            heldAt: try row.instant(5), stream: stream)
    }

    /// Marks it looked at and takes its text away. Throws ``DeskError/notFound`` when somebody was quicker.
    static func resolve(_ id: String, as resolution: String, opened: CaseID?, at now: Instant, _ connection: any Connection) throws {
        let changed = try connection.execute(
            """
            UPDATE held_referral SET resolved_at = $2, resolution = $3, opened = $4, sealed = NULL
            WHERE id = $1 AND resolved_at IS NULL
            """, id, now, resolution, opened)
        if changed == 0 { throw DeskError.notFound }
    }
}
