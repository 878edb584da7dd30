import Cases
import Core
import Database
import Programs

/// Why two people are never seated on one class day.
public enum ApartKind: String, Sendable, Hashable, CaseIterable {
    case coAccused = "co-accused"
    case relatives, other
}

/// Somebody from whom a person is kept apart.
public struct ApartLine: Sendable, Hashable {
    public let number: FileNumber
    public let kind: ApartKind
}

/// The rows of who is kept apart: one for each pair.
enum ApartRecords {
    static func pair(_ one: CaseID, _ other: CaseID) -> (a: CaseID, b: CaseID) { one.text < other.text ? (one, other) : (other, one) }

    static func insert(_ one: CaseID, _ other: CaseID, _ kind: ApartKind, by: By, _ connection: any Connection) throws {
        let (a, b) = pair(one, other)
        try connection.execute(
            """
            INSERT INTO apart (case_a, case_b, kind, recorded_at, actor) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (case_a, case_b) DO UPDATE SET kind = $3, recorded_at = $4, actor = $5
            """, a, b, kind.rawValue, by.now, by.actor.id)
    }

    static func delete(_ one: CaseID, _ other: CaseID, _ connection: any Connection) throws {
        let (a, b) = pair(one, other)
        try connection.execute("DELETE FROM apart WHERE case_a = $1 AND case_b = $2", a, b)
    }

    /// Of a record that is destroyed nothing is kept here.
    static func delete(_ id: CaseID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM apart WHERE case_a = $1 OR case_b = $1", id)
    }

    static func all(of id: CaseID, _ connection: any Connection) throws -> [ApartLine] {
        try connection.rows(
            """
            SELECT f.file_number, p.kind FROM apart AS p JOIN case_file AS f ON f.id = CASE WHEN p.case_a = $1 THEN p.case_b ELSE p.case_a END
            WHERE p.case_a = $1 OR p.case_b = $1 ORDER BY f.file_number
            """, id
        ) { row in
            guard let kind = ApartKind(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
            return ApartLine(number: try row.fileNumber(0), kind: kind)
        }
    }
}

extension CaseDesk {
    /// Has two people kept apart: they are never seated on one class day. For the coordinator.
    ///
    /// Throws ``DeskError/notFound`` where one of them is out of reach, ``DeskError/alreadyDone(_:)``.
    public func keepApart(_ one: CaseID, from other: CaseID, as kind: ApartKind, by: By, token: String) async throws {
        _ = try await coordinatorsProgram(by)
        let scope = try by.scope
        let entry = entry("case.keep-apart", [one.text, other.text], by)
        try await writeOnce(token, case: one, by) { writing in
            for id in [one, other] { guard try CaseFile.find(id, scope, writing.connection) != nil else { throw DeskError.notFound } }
            if one == other { throw DeskError.notFound }
            try ApartRecords.insert(one, other, kind, by: by, writing.connection)
            try writing.record(entry)
        }
    }

    /// Lets two people sit together again.
    public func stopKeepingApart(_ one: CaseID, from other: CaseID, by: By, token: String) async throws {
        _ = try await coordinatorsProgram(by)
        let scope = try by.scope
        let entry = entry("case.stop-keeping-apart", [one.text, other.text], by)
        try await writeOnce(token, case: one, by) { writing in
            guard try CaseFile.find(one, scope, writing.connection) != nil else { throw DeskError.notFound }
            try ApartRecords.delete(one, other, writing.connection)
            try writing.record(entry)
        }
    }
}
