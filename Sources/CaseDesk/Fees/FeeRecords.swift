import Cases
import Core
import Database

/// The number of a payment's receipt: by program and year, from 1, without a gap and without a repeat.
public struct ReceiptNumber: Sendable, Hashable, CustomStringConvertible {
    public let year: Int
    public let number: Int

    /// `2026-0042`
    public var description: String { "\(year)-" + String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number) }
}

/// The rows of fee ledgers: appended, never changed. Disposal takes their sealed texts away and leaves the rest.
enum FeeRecords {
    struct Row: Sendable {
        let entry: FeeEntry
        let recorded: Instant
        let receipt: ReceiptNumber?
        let sealed: [UInt8]?
    }

    static func field(_ sequence: Int) -> String { "fee:\(sequence)" }

    static func lines(of id: CaseID, _ connection: any Connection) throws -> [Row] {
        try lines(of: [id], connection)[id] ?? []
    }

    /// The lines of many cases, each case's in their order; a case without one isn't in it.
    static func lines(of ids: [CaseID], _ connection: any Connection) throws -> [CaseID: [Row]] {
        var lines: [CaseID: [Row]] = [:]
        for part in ids.chunks(of: 500) {
            try connection.stream(
                """
                SELECT l.sequence, l.kind, l.version, l.facts, l.happened_on, l.recorded_at, l.actor, l.sealed, r.year, r.number, l.case_id
                FROM fee_line AS l LEFT JOIN receipt AS r ON r.case_id = l.case_id AND r.sequence = l.sequence
                WHERE l.case_id IN (
                """ + .parameters(from: 1, count: part.count) + ") ORDER BY l.case_id, l.sequence", part.map(\.sqlValue)
            ) { row in
                lines[try row.id(10), default: []].append(try line(row))
                return true
            }
        }
        return lines
    }

    private static func line(_ row: any Database.Row) throws -> Row {
        let stored = StoredFeeLine(kind: try row.text(1), version: try row.int(2), facts: try row.text(3))
        let number = try row.optionalInt(9)
        return Row(
            entry: FeeEntry(sequence: try row.int(0), happened: try row.date(4), actor: try row.text(6), kind: try stored.line()),
            recorded: try row.instant(5), receipt: try number.map { ReceiptNumber(year: try row.int(8), number: $0) },
            sealed: try row.optionalBlob(7))
    }

    /// `sealed_digest` stands for the sealed words in the line's digest, as with ``EventRecords/columns``.
    static let columns: SQL = "case_id, sequence, kind, version, facts, happened_on, recorded_at, actor, sealed_digest"
    static let columnCount = 9

    /// Writes the line, and gives what its audit entry keeps of it.
    static func append(
        _ entry: FeeEntry, case id: CaseID, sealed: [UInt8]?, at now: Instant, _ connection: any Connection
    ) throws -> [UInt8] {
        let stored = try StoredFeeLine(entry.kind)
        let values: [SQLValue] = [
            id.sqlValue, entry.sequence.sqlValue, .text(stored.kind), stored.version.sqlValue, .text(stored.facts), entry.happened.sqlValue,
            now.sqlValue, .text(entry.actor), sealed.map(EventDigest.of).sqlValue,
        ]
        try connection.insert("INSERT INTO fee_line (" + columns + ", sealed)", [values + [sealed.sqlValue]])
        return EventDigest.of(EventDigest.bytes(values))
    }

    /// Gives a payment the program's next number of the year. Two desks that take the same number at once: on PostgreSQL the second runs
    /// again, on SQLite there is one writer. What isn't committed uses none.
    static func number(_ entry: FeeEntry, case id: CaseID, program: String, _ connection: any Connection) throws {
        let last = try connection.count("SELECT MAX(number) FROM receipt WHERE program = $1 AND year = $2", program, entry.happened.year)
        try connection.execute(
            "INSERT INTO receipt (program, year, number, case_id, sequence) VALUES ($1, $2, $3, $4, $5)",
            program, entry.happened.year, last + 1, id, entry.sequence)
    }
}
