import Core
import Database
import Programs

public enum LetterBatchIDKind {}
public typealias LetterBatchID = Identifier<LetterBatchIDKind>

/// Letters that were ordered together.
public struct LetterBatch: Sendable, Hashable {
    public let id: LetterBatchID
    public let kind: LetterKind
    /// Of class notices.
    public let classDay: CivilDate?
    public let ordered: Instant
    /// By id.
    public let actor: String
    public let total: Int
    public let made: Int
    public let leftOut: Int

    public var isDone: Bool { made + leftOut == total }
}

/// The rows of batches. An item is open until it has a letter or a reason, and is settled once.
enum BatchRecords {
    /// Who ordered a batch and how its letters are made.
    struct Order: Sendable {
        let id: LetterBatchID
        let kind: LetterKind
        let classDay: CivilDate?
        /// The site's public address; empty where it isn't known.
        let origin: String
        let account: AccountID
        let grant: Grant
    }

    struct Item: Sendable {
        let position: Int
        let id: CaseID
        let letter: LetterID?
        let reason: String?
    }

    static func insert(_ order: Order, cases: [CaseID], at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO letter_batch (id, program, kind, class_day, origin, account, agency, ordered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, order.id, order.grant.program, order.kind.rawValue, order.classDay, order.origin, order.account, order.grant.agency, now)
        try connection.insert(
            "INSERT INTO letter_batch_item (batch, position, case_id)",
            cases.enumerated().map { [order.id.sqlValue, ($0.offset + 1).sqlValue, $0.element.sqlValue] })
    }

    /// The first open item of the oldest batch that has one.
    static func next(_ connection: any Connection) throws -> (order: Order, position: Int, case: CaseID)? {
        try connection.first(
            """
            SELECT b.id, b.program, b.kind, b.class_day, b.origin, b.account, b.agency, i.position, i.case_id
            FROM letter_batch_item AS i JOIN letter_batch AS b ON b.id = i.batch
            WHERE i.letter IS NULL AND i.reason IS NULL ORDER BY b.ordered_at, b.id, i.position LIMIT 1
            """
        ) { row in
            let grant = Grant(role: .coordinator, agency: try row.id(6), program: try row.text(1))
            let order = Order(
                id: try row.id(0), kind: try kind(row, 2), classDay: try row.optionalDate(3), origin: try row.text(4), account: try row.id(5),
                grant: grant)
            return (order, try row.int(7), try row.id(8))
        }
    }

    /// False when somebody else has settled it.
    static func settle(
        _ batch: LetterBatchID, _ position: Int, letter: LetterID?, reason: String?, _ connection: any Connection
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE letter_batch_item SET letter = $3, reason = $4
            WHERE batch = $1 AND position = $2 AND letter IS NULL AND reason IS NULL
            """, batch, position, letter, reason) == 1
    }

    static func items(of batch: LetterBatchID, _ connection: any Connection) throws -> [Item] {
        try connection.rows("SELECT position, case_id, letter, reason FROM letter_batch_item WHERE batch = $1 ORDER BY position", batch) { row in
            Item(
                position: try row.int(0), id: try row.id(1), letter: try row.optionalText(2).flatMap { LetterID($0) },
                reason: try row.optionalText(3))
        }
    }

    /// What is ordered and not made yet.
    static func open(_ connection: any Connection) throws -> Set<LetterOfCase> {
        Set(
            try connection.rows(
                """
                SELECT i.case_id, b.kind FROM letter_batch_item AS i JOIN letter_batch AS b ON b.id = i.batch
                WHERE i.letter IS NULL AND i.reason IS NULL
                """
            ) { LetterOfCase(id: try $0.id(0), kind: try kind($0, 1)) })
    }

    private static let counted: SQL = """
        SELECT b.id, b.kind, b.class_day, b.ordered_at, b.account, COUNT(*), COUNT(i.letter), COUNT(i.reason)
        FROM letter_batch AS b JOIN letter_batch_item AS i ON i.batch = b.id WHERE b.program = $1
        """
    private static let byBatch: SQL = " GROUP BY b.id, b.kind, b.class_day, b.ordered_at, b.account"

    /// The newest batches of a program.
    static func list(program: String, _ connection: any Connection) throws -> [LetterBatch] {
        try connection.rows(counted + byBatch + " ORDER BY b.ordered_at DESC, b.id LIMIT 20", [.text(program)]) { try batch($0) }
    }

    static func find(_ id: LetterBatchID, program: String, _ connection: any Connection) throws -> LetterBatch? {
        try connection.first(counted + " AND b.id = $2" + byBatch, program, id) { try batch($0) }
    }

    private static func batch(_ row: any Row) throws -> LetterBatch {
        LetterBatch(
            id: try row.id(0), kind: try kind(row, 1), classDay: try row.optionalDate(2), ordered: try row.instant(3),
            actor: "account:" + (try row.text(4)), total: try row.int(5), made: try row.int(6), leftOut: try row.int(7))
    }

    private static func kind(_ row: any Row, _ column: Int) throws -> LetterKind {
        guard let kind = LetterKind(rawValue: try row.text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return kind
    }
}
