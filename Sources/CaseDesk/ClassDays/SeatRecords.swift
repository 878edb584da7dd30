import Cases
import Core
import Database

/// The rows of seats: who sits in which class day, who waits for a seat, and whose presence is entered.
enum SeatRecords {
    struct Row: Sendable {
        let day: ClassDayID
        let id: CaseID
        let status: Status
        /// What the seat is called on the door list. Counts from 1 within the day, and is never given twice.
        let number: Int
    }

    enum Status: String, Sendable { case seated, waiting, entered }

    static func all(of day: ClassDayID, _ connection: any Connection) throws -> [Row] {
        try connection.rows("SELECT class_day, case_id, status, number FROM seat WHERE class_day = $1 ORDER BY number", day) { try row($0) }
    }

    static func find(_ number: Int, of day: ClassDayID, _ connection: any Connection) throws -> Row? {
        try connection.first(
            "SELECT class_day, case_id, status, number FROM seat WHERE class_day = $1 AND number = $2", day, number
        ) { try row($0) }
    }

    /// The seats of a case on class days that are still planned, with the day of each.
    static func planned(of id: CaseID, _ connection: any Connection) throws -> [(seat: Row, on: CivilDate)] {
        try connection.rows(
            """
            SELECT s.class_day, s.case_id, s.status, s.number, d.on_day FROM seat AS s JOIN class_day AS d ON d.id = s.class_day
            WHERE s.case_id = $1 AND d.status = 'planned' AND s.status <> 'entered' ORDER BY d.on_day, s.class_day
            """, id
        ) { (seat: try row($0), on: try $0.date(4)) }
    }

    static func taken(_ day: ClassDayID, _ connection: any Connection) throws -> Int {
        try connection.count("SELECT COUNT(*) FROM seat WHERE class_day = $1 AND status <> 'waiting'", day)
    }

    static func insert(_ id: CaseID, on day: ClassDayID, _ status: Status, at now: Instant, _ connection: any Connection) throws {
        let last = try connection.count("SELECT COALESCE(MAX(number), 0) FROM seat WHERE class_day = $1", day)
        try connection.execute(
            "INSERT INTO seat (class_day, case_id, status, number, taken_at) VALUES ($1, $2, $3, $4, $5)", day, id, status.rawValue, last + 1,
            now)
    }

    static func set(_ status: Status, of id: CaseID, on day: ClassDayID, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE seat SET status = $3, taken_at = $4 WHERE class_day = $1 AND case_id = $2", day, id, status.rawValue, now)
    }

    /// Frees a seat. What was entered at the door of somebody who then lost the seat goes with it: it says nothing of the case.
    static func delete(_ id: CaseID, on day: ClassDayID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM door_entry WHERE class_day = $1 AND case_id = $2", day, id)
        try connection.execute("DELETE FROM seat WHERE class_day = $1 AND case_id = $2", day, id)
    }

    /// Whether somebody who is kept apart from this person has a seat on that day.
    static func isApart(_ id: CaseID, on day: ClassDayID, _ connection: any Connection) throws -> Bool {
        try connection.count(
            """
            SELECT COUNT(*) FROM seat AS s WHERE s.class_day = $1 AND s.status <> 'waiting' AND s.case_id IN (
                SELECT case_b FROM apart WHERE case_a = $2 UNION ALL SELECT case_a FROM apart WHERE case_b = $2)
            """, day, id) > 0
    }

    private static func row(_ row: any Database.Row) throws -> Row {
        guard let status = Status(rawValue: try row.text(2)) else { throw StorageError.unexpectedValue(column: 2) }
        return Row(day: try row.id(0), id: try row.id(1), status: status, number: try row.int(3))
    }
}
