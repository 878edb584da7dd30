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

    /// A seat or a place on a waiting list, with its day.
    struct Held: Sendable {
        let seat: Row
        let plan: ClassDay
        let status: ClassDay.Status
        let hasEntries: Bool

        var on: CivilDate { plan.date }

        /// Whether presence has to be entered for it: somebody was seen at its door, or its day has begun. Such a seat isn't freed.
        func isToEnter(by now: DayTime) -> Bool { seat.status == .seated && (status == .cancelled || hasEntries || plan.hasBegun(by: now)) }
    }

    /// The seats of a case on class days that are still planned, in order of their day.
    static func planned(of id: CaseID, _ connection: any Connection) throws -> [Held] {
        try open(of: id, connection).filter { $0.status == .planned }
    }

    /// What isn't entered: seats and waiting places of planned days, and what stayed of days that were called off.
    static func open(of id: CaseID, _ connection: any Connection) throws -> [Held] {
        try connection.rows(
            """
            SELECT s.class_day, s.case_id, s.status, s.number, d.facts, d.status,
                (SELECT COUNT(*) FROM door_entry AS e WHERE e.class_day = s.class_day AND e.case_id = s.case_id)
            FROM seat AS s JOIN class_day AS d ON d.id = s.class_day
            WHERE s.case_id = $1 AND d.status <> 'held' AND s.status <> 'entered' ORDER BY d.on_day, s.class_day
            """, id
        ) { found in
            guard let status = ClassDay.Status(rawValue: try found.text(5)) else { throw StorageError.unexpectedValue(column: 5) }
            return Held(
                seat: try row(found), plan: try SealedJSON.value(try found.text(4)), status: status, hasEntries: try found.int(6) > 0)
        }
    }

    static func taken(_ day: ClassDayID, _ connection: any Connection) throws -> Int {
        try connection.count("SELECT COUNT(*) FROM seat WHERE class_day = $1 AND status <> 'waiting'", day)
    }

    static func insert(_ id: CaseID, on day: ClassDayID, _ status: Status, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("UPDATE class_day SET last_seat = last_seat + 1 WHERE id = $1", day)
        let number = try connection.count("SELECT last_seat FROM class_day WHERE id = $1", day)
        try connection.execute(
            "INSERT INTO seat (class_day, case_id, status, number, taken_at) VALUES ($1, $2, $3, $4, $5)", day, id, status.rawValue, number, now)
    }

    static func set(_ status: Status, of id: CaseID, on day: ClassDayID, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE seat SET status = $3, taken_at = $4 WHERE class_day = $1 AND case_id = $2", day, id, status.rawValue, now)
    }

    /// Frees a seat. The database refuses it for a seat with entries of the door.
    static func delete(_ id: CaseID, on day: ClassDayID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM seat WHERE class_day = $1 AND case_id = $2", day, id)
    }

    /// Of a record that is destroyed, what the door saw and what it waited for goes. That a seat was taken stays with the class day.
    static func dispose(_ id: CaseID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM door_entry WHERE case_id = $1", id)
        try connection.execute("DELETE FROM seat WHERE case_id = $1 AND status = 'waiting'", id)
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

extension [SeatRecords.Held] {
    /// Of one person's seats the day for which presence has to be entered before another seat can be given; nil when there is none.
    func toEnter(besides day: ClassDayID, by now: DayTime) -> CivilDate? { first { $0.seat.day != day && $0.isToEnter(by: now) }?.on }
}
