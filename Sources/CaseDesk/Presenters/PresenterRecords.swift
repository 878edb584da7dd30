import Cases
import Core
import Database

/// What a presenter's id names.
public enum PresenterKind: Sendable {}
public typealias PresenterID = Identifier<PresenterKind>

/// What the id of a name that a presenter typed names. The name itself is kept nowhere.
public enum PresenterNameKind: Sendable {}
public typealias PresenterNameID = Identifier<PresenterNameKind>

/// The rows of those who present, of whom they must not meet, and of their days.
enum PresenterRecords {
    struct Row: Sendable {
        let id: PresenterID
        let program: String
        let sealed: [UInt8]

        /// The name on the schedule, which isn't hers; nil once its key is destroyed.
        func name(_ ring: KeyRing) throws -> String? {
            ring.isDestroyed(id.text) ? nil : try ring.openText(sealed, record: id.text, field: PresenterRecords.field)
        }
    }

    /// One name that she typed, as tokens that nobody reads back.
    struct Name: Sendable {
        let id: PresenterNameID
        let presenter: PresenterID
        let typed: CivilDate
        let sealed: [UInt8]

        /// For each word its alternatives, each the index's own token.
        func tokens(_ ring: KeyRing) throws -> [[[UInt8]]] {
            let groups: [[String]] = try SealedJSON.value(try ring.openText(sealed, record: presenter.text, field: PresenterRecords.field(id)))
            return groups.map { $0.compactMap { Hex.decode($0) } }
        }
    }

    static let field = "presenter"
    static func field(_ name: PresenterNameID) -> String { "name:" + name.text }

    static func all(program: String, _ connection: any Connection) throws -> [Row] {
        try connection.rows("SELECT id, program, sealed FROM presenter WHERE program = $1 ORDER BY created_at, id", program) { try row($0) }
    }

    static func find(_ id: PresenterID, _ connection: any Connection) throws -> Row? {
        try connection.first("SELECT id, program, sealed FROM presenter WHERE id = $1", id) { try row($0) }
    }

    static func find(_ id: PresenterID, program: String, _ connection: any Connection) throws -> Row {
        guard let row = try find(id, connection), row.program == program else { throw DeskError.notFound }
        return row
    }

    private static func row(_ row: any Database.Row) throws -> Row { Row(id: try row.id(0), program: try row.text(1), sealed: try row.blob(2)) }

    private static let names: SQL = "SELECT n.id, n.presenter, n.typed_on, n.sealed FROM presenter_name AS n"

    static func names(of id: PresenterID, _ connection: any Connection) throws -> [Name] {
        try connection.rows(names + " WHERE n.presenter = $1 ORDER BY n.typed_on, n.id", id) { try name($0) }
    }

    /// What those have typed who present on a planned day of the program.
    static func namesOnPlannedDays(program: String, _ connection: any Connection) throws -> [Name] {
        try connection.rows(
            names + """
                 WHERE n.presenter IN (SELECT p.presenter FROM presenter_day AS p JOIN class_day AS d ON d.id = p.class_day
                    WHERE d.program = $1 AND d.status = 'planned') ORDER BY n.id
                """, program
        ) { try name($0) }
    }

    private static func name(_ row: any Database.Row) throws -> Name {
        Name(id: try row.id(0), presenter: try row.id(1), typed: try row.date(2), sealed: try row.blob(3))
    }

    /// The names that count on a day: of everybody who presents there.
    static func names(on day: ClassDayID, _ connection: any Connection) throws -> [PresenterNameID] {
        try connection.rows(
            "SELECT n.id FROM presenter_day AS p JOIN presenter_name AS n ON n.presenter = p.presenter WHERE p.class_day = $1 ORDER BY n.id", day
        ) { try $0.id(0) }
    }

    static func presenters(on day: ClassDayID, _ connection: any Connection) throws -> Set<PresenterID> {
        Set(try connection.rows("SELECT presenter FROM presenter_day WHERE class_day = $1", day) { try $0.id(0) })
    }

    static func days(of id: PresenterID, from today: CivilDate, program: String, _ connection: any Connection) throws -> [ClassDayRecords.Row] {
        let ids: Set<ClassDayID> = Set(try connection.rows("SELECT class_day FROM presenter_day WHERE presenter = $1", id) { try $0.id(0) })
        return try ClassDayRecords.all(program: program, from: today, connection).filter { ids.contains($0.id) && $0.planned.status == .planned }
    }

    /// The rows alone: the key has gone before.
    static func delete(_ id: PresenterID, _ connection: any Connection) throws {
        for sql in [
            "DELETE FROM presenter_session WHERE presenter = $1", "DELETE FROM presenter_day WHERE presenter = $1",
            "DELETE FROM presenter_name WHERE presenter = $1", "DELETE FROM presenter WHERE id = $1",
        ] as [SQL] { try connection.execute(sql, id) }
    }
}
