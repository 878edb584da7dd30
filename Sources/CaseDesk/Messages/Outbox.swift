import Cases
import Core
import Database

/// A message's row in the outbox.
public struct OutboxMessage: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable { case waiting, sending, sent, dead, cancelled }

    /// Why it was not sent, or not yet.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The person has no e-mail address that is safe.
        case noAddress = "no-address"
        case optedOut = "opted-out"
        /// What it says is no longer so.
        case past
        /// The server refused it for good.
        case refused
        /// It was tried as often as it is tried.
        case gaveUp = "gave-up"
        /// Somebody has set it aside.
        case setAside = "set-aside"
        /// What can't wait was asked for outside of the hours that the person gave.
        case outsideHours = "outside-hours"
        /// Its row or its case can't be read: damaged, or written by a later release.
        case unreadable
    }

    public let id: String
    public let caseID: CaseID
    /// Nil for one of a later release, which can only be listed.
    public let kind: MessageKind?
    public let day: CivilDate?
    let sequence: Int
    public let state: State
    /// How often it was handed to the mail server, or was about to be.
    public let attempts: Int
    public let nextAttempt: Instant
    /// The mail server's last answer, such as 451; nil where there was none.
    public let answer: Int?
    public let why: Reason?
    public let made: Instant
    public let ended: Instant?
}

/// The rows of the outbox.
enum Outbox {
    /// A lease is longer than an attempt may last, and short: a message that a killed server held goes out after it.
    static let leaseSeconds: Int64 = 60
    /// Seconds after the first attempt, the second, … until the next: 1 and 5 minutes, half an hour, 2 and 12 hours.
    static let backOff: [Int64] = [60, 300, 1800, 7200, 43_200]

    private static let columns: SQL = "id, case_id, kind, day, sequence, state, attempts, next_attempt_at, answer, why, made_at, ended_at"

    private static func read(_ row: any Row) throws -> OutboxMessage {
        guard let state = OutboxMessage.State(rawValue: try row.text(5)) else { throw StorageError.unexpectedValue(column: 5) }
        return OutboxMessage(
            id: try row.text(0), caseID: try row.id(1), kind: MessageKind(rawValue: try row.text(2)), day: CivilDate(try row.text(3)), sequence: try row.int(4), state: state,
            attempts: try row.int(6), nextAttempt: try row.instant(7), answer: try row.optionalInt(8),
            why: try row.optionalText(9).flatMap(OutboxMessage.Reason.init(rawValue:)), made: try row.instant(10), ended: try row.optionalInstant(11))
    }

    /// One that was made already stays as it is.
    static func insert(_ messages: [Entry], program: String, at now: Instant, _ connection: any Connection) throws {
        try connection.insert(
            "INSERT INTO message (id, case_id, program, kind, day, sequence, channel, state, attempts, next_attempt_at, made_at)",
            messages.map { entry in
                [
                    .text(entry.id), entry.caseID.sqlValue, .text(program), .text(entry.kind.rawValue), entry.day.sqlValue, entry.sequence.sqlValue,
                    .text("email"), .text(OutboxMessage.State.waiting.rawValue), 0.sqlValue, now.sqlValue, now.sqlValue,
                ]
            }, " ON CONFLICT (case_id, kind, day, sequence) DO NOTHING")
    }

    struct Entry: Sendable, Hashable {
        let caseID: CaseID
        let kind: MessageKind
        let day: CivilDate
        /// Of a notice; 0 for a reminder, which a day has once.
        let sequence: Int

        /// Follows from what the message is, so that the same one never goes out under two. Tells nobody anything: a case's id is
        /// random, and stands in no address and no letter.
        var id: String {
            Hex.encode(EventDigest.of(Array("message|\(caseID.text)|\(kind.rawValue)|\(day)|\(sequence)".utf8)).prefix(16))
        }
    }

    /// Waiting reminders of a case's days that are no longer its days: another date was set. Those of a date that came back are woken.
    static func matchReminders(to appointments: [Appointment], of id: CaseID, at now: Instant, _ connection: any Connection) throws {
        let rows: [OutboxMessage] = try connection.rows(
            "SELECT " + columns + " FROM message WHERE case_id = $1 AND sequence = 0 AND state IN ('waiting', 'cancelled')", id, read: read)
        for row in rows {
            guard let reminds = row.kind?.reminds, reminds != .fee else { continue }
            let isDue = appointments.contains { $0.kind == reminds && $0.on == row.day }
            if !isDue, row.state == .waiting { try end(row.id, .cancelled, .past, answer: nil, at: now, connection) }
            if isDue, row.state == .cancelled, row.why == .past { try wake(row.id, at: now, connection) }
        }
    }

    /// The id of the next that is due: the row itself may be one that can't be read.
    static func due(at now: Instant, _ connection: any Connection) throws -> String? {
        try connection.first(
            "SELECT id FROM message WHERE state IN ('waiting', 'sending') AND next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT 1"
                + connection.dialect.forUpdateSkipLocked, now) { try $0.text(0) }
    }

    static func read(_ id: String, _ connection: any Connection) throws -> OutboxMessage? {
        try connection.first("SELECT " + columns + " FROM message WHERE id = $1", id, read: read)
    }

    /// From here on it is this lease's until it ends.
    static func take(_ id: String, lease: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE message SET state = 'sending', lease = $2, attempts = attempts + 1, next_attempt_at = $3 WHERE id = $1",
            id, lease, now.adding(seconds: leaseSeconds))
    }

    /// Puts off one that was taken and not tried.
    static func postpone(_ id: String, until moment: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE message SET state = 'waiting', lease = NULL, attempts = attempts - 1, next_attempt_at = $2 WHERE id = $1", id, moment)
    }

    static func end(
        _ id: String, _ state: OutboxMessage.State, _ why: OutboxMessage.Reason?, answer: Int?, at now: Instant, _ connection: any Connection
    ) throws {
        try connection.execute(
            "UPDATE message SET state = $2, lease = NULL, why = $3, answer = $4, ended_at = $5 WHERE id = $1", id, state.rawValue, why?.rawValue,
            answer, now)
    }

    /// Tried anew from the beginning.
    static func wake(_ id: String, at now: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE message SET state = 'waiting', attempts = 0, why = NULL, ended_at = NULL, next_attempt_at = $2 WHERE id = $1", id, now)
    }

    static func again(_ id: String, answer: Int?, at moment: Instant, _ connection: any Connection) throws {
        try connection.execute(
            "UPDATE message SET state = 'waiting', lease = NULL, answer = $2, next_attempt_at = $3 WHERE id = $1", id, answer, moment)
    }

    /// The message that a lease still holds; nil when another has taken it.
    static func held(_ id: String, lease: String, _ connection: any Connection) throws -> OutboxMessage? {
        try connection.first("SELECT " + columns + " FROM message WHERE id = $1 AND lease = $2 AND state = 'sending'", id, lease, read: read)
    }

    static func find(_ id: String, program: String, _ connection: any Connection) throws -> OutboxMessage? {
        try connection.first("SELECT " + columns + " FROM message WHERE id = $1 AND program = $2", id, program, read: read)
    }

    static func of(_ id: CaseID, _ connection: any Connection) throws -> [OutboxMessage] {
        try connection.rows("SELECT " + columns + " FROM message WHERE case_id = $1 ORDER BY made_at DESC, id", id, read: read)
    }

    static func dead(program: String, limit: Int, _ connection: any Connection) throws -> [OutboxMessage] {
        try connection.rows(
            "SELECT " + columns + " FROM message WHERE program = $1 AND state = 'dead' ORDER BY made_at, id LIMIT $2", program, limit, read: read)
    }

    static func count(_ state: OutboxMessage.State, program: String, _ connection: any Connection) throws -> Int {
        try connection.count("SELECT COUNT(*) FROM message WHERE program = $1 AND state = $2 AND state IN ('waiting', 'sending', 'dead')", program, state.rawValue)
    }

    /// How many of a kind were made for a case about a day.
    static func count(of id: CaseID, _ kind: MessageKind, on day: CivilDate, _ connection: any Connection) throws -> Int {
        try connection.count("SELECT COUNT(*) FROM message WHERE case_id = $1 AND kind = $2 AND day = $3", id, kind.rawValue, day)
    }

    static func isRefused(_ id: CaseID, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM message_refusal WHERE case_id = $1", id) > 0
    }
}

/// The days that people are reminded of, beside the ledgers that they follow from.
enum AppointmentRecords {
    /// Takes away a case's, but for the fee's.
    static func delete(of id: CaseID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM appointment WHERE case_id = $1 AND kind <> 'fee'", id)
    }

    static func replaceFee(_ days: Set<CivilDate>, of id: CaseID, program: String, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM appointment WHERE case_id = $1 AND kind = 'fee'", id)
        try insert(days.sorted().map { Appointment(.fee, on: $0) }, of: id, program: program, connection)
    }

    static func insert(_ appointments: [Appointment], of id: CaseID, program: String, _ connection: any Connection) throws {
        try connection.insert(
            "INSERT INTO appointment (case_id, kind, day, program)",
            appointments.map { [id.sqlValue, .text($0.kind.rawValue), $0.on.sqlValue, .text(program)] })
    }

    /// Those of a case, but for the fee's.
    static func of(_ id: CaseID, _ connection: any Connection) throws -> Set<Appointment> {
        Set(try connection.rows("SELECT kind, day FROM appointment WHERE case_id = $1 AND kind <> 'fee'", id) { try read($0, 0) })
    }

    static func isFeeDue(_ id: CaseID, on day: CivilDate, _ connection: any Connection) throws -> Bool {
        try connection.count("SELECT COUNT(*) FROM appointment WHERE case_id = $1 AND kind = 'fee' AND day = $2", id, day) > 0
    }

    /// A program's from tomorrow to the horizon, each with a reminder of its day that is in the outbox already; as often as there are such.
    static func ahead(
        program: String, of today: CivilDate, _ connection: any Connection
    ) throws -> [(id: CaseID, appointment: Appointment, made: MessageKind?)] {
        try connection.rows(
            """
            SELECT a.case_id, a.kind, a.day, m.kind FROM appointment AS a
            LEFT JOIN message AS m ON m.case_id = a.case_id AND m.day = a.day AND m.sequence = 0
            WHERE a.program = $1 AND a.day > $2 AND a.day <= $3
            """, program, today, today.adding(days: Appointment.horizon)
        ) { (try $0.id(0), try read($0, 1), try $0.optionalText(3).flatMap { MessageKind(rawValue: $0) }) }
    }

    private static func read(_ row: any Row, _ column: Int) throws -> Appointment {
        guard let kind = Appointment.Kind(rawValue: try row.text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return Appointment(kind, on: try row.date(column + 1))
    }
}
