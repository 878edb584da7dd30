import Cases
import Core
import Database
import Letters
import Programs

public enum LetterIDKind {}
public typealias LetterID = Identifier<LetterIDKind>

/// A letter that was made.
public struct MadeLetter: Sendable, Hashable {
    public let id: LetterID
    public let kind: LetterKind
    public let language: Language
    /// Which wording it was made with: ``LetterWording/version``.
    public let wording: String
    public let made: Instant
    /// By id.
    public let actor: String
    public let revokedOn: CivilDate?
    public let hasCode: Bool
}

/// The rows of letters. A letter's words are sealed as they were written, and drawn again when it is asked for: a few
/// kilobytes where the file would be fifty, and the same words whatever becomes of wordings and cases.
enum LetterRecords {
    static func field(_ id: LetterID) -> String { "letter:\(id.text)" }

    static func insert(
        _ letter: MadeLetter, case id: CaseID, program: Program, day: CivilDate, code: [UInt8]?, sealed: [UInt8], _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO letter (id, case_id, kind, language, wording, program_version, made_at, made_on, actor, code, sealed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """, letter.id, id, letter.kind.rawValue, letter.language.rawValue, letter.wording, program.version, letter.made, day, letter.actor, code,
            sealed)
    }

    static func list(of id: CaseID, _ connection: any Connection) throws -> [MadeLetter] {
        try connection.rows(
            "SELECT id, kind, language, wording, made_at, actor, revoked_on, code FROM letter WHERE case_id = $1 ORDER BY made_at DESC, id", id
        ) { try made($0) }
    }

    private static func made(_ row: any Row) throws -> MadeLetter {
        guard let kind = LetterKind(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
        guard let language = Language(rawValue: try row.text(2)) else { throw StorageError.unexpectedValue(column: 2) }
        return MadeLetter(
            id: try row.id(0), kind: kind, language: language, wording: try row.text(3), made: try row.instant(4), actor: try row.text(5),
            revokedOn: try row.optionalDate(6), hasCode: try row.optionalBlob(7) != nil)
    }

    /// A letter drawn again from the words that were sealed when it was made.
    static func pdf(_ letter: LetterID, of id: CaseID, _ sealed: [UInt8], _ ring: KeyRing) throws -> [UInt8] {
        let words: Letter = try SealedJSON.value(try ring.openText(sealed, record: id.text, field: field(letter)))
        return try words.pdf()
    }

    /// Nil when there is no such letter of this case, or the case is disposed of.
    static func sealed(_ letter: LetterID, case id: CaseID, _ connection: any Connection) throws -> (kind: LetterKind, bytes: [UInt8])? {
        try connection.first("SELECT kind, sealed FROM letter WHERE id = $1 AND case_id = $2 AND sealed IS NOT NULL", letter, id) { row in
            guard let kind = LetterKind(rawValue: try row.text(0)) else { throw StorageError.unexpectedValue(column: 0) }
            return (kind, try row.blob(1))
        }
    }

    /// The stages at which a letter can be due to be made with others.
    static let dueStages: SQL = "f.stage IN ('agreed', 'scheduled', 'attended', 'therapy', 'reported', 'ended')"

    /// Closed cases of which police have said since that the note is gone, and whose person wasn't written to after that.
    static let clearedSinceClosed: SQL = "f.stage = 'closed' AND " + cleared

    /// The same, at whatever stage.
    static let cleared: SQL = """
        f.id IN (
            SELECT e.case_id FROM case_event AS e WHERE e.kind = 'confirm-note-removed' AND NOT EXISTS (
                SELECT 1 FROM letter AS l WHERE l.case_id = e.case_id AND l.kind = 'record-cleared' AND l.made_at >= e.recorded_at))
        """

    /// When a letter of each kind was made last in each of these cases.
    static func lastMade(of ids: [CaseID], _ connection: any Connection) throws -> [LetterOfCase: Instant] {
        var made: [LetterOfCase: Instant] = [:]
        for part in ids.chunks(of: 500) {
            try connection.stream(
                "SELECT case_id, kind, MAX(made_at) FROM letter WHERE case_id IN (" + .parameters(from: 1, count: part.count)
                    + ") GROUP BY case_id, kind", part.map(\.sqlValue)
            ) { row in
                guard let kind = LetterKind(rawValue: try row.text(1)) else { throw StorageError.unexpectedValue(column: 1) }
                made[LetterOfCase(id: try row.id(0), kind: kind)] = try row.instant(2)
                return true
            }
        }
        return made
    }

    /// The letters that a batch has made, in its order, of these cases.
    static func sealed(
        inBatch batch: LetterBatchID, of open: Set<CaseID>, _ connection: any Connection
    ) throws -> [(case: CaseID, letter: LetterID, bytes: [UInt8])] {
        try connection.rows(
            """
            SELECT i.case_id, l.id, l.sealed FROM letter_batch_item AS i JOIN letter AS l ON l.id = i.letter
            WHERE i.batch = $1 AND l.sealed IS NOT NULL ORDER BY i.position
            """, batch
        ) { (try $0.id(0), try $0.id(1), try $0.blob(2)) }.filter { open.contains($0.0) }
    }

    /// False when there is no such letter with a code that stands.
    static func revoke(_ letter: LetterID, case id: CaseID, on day: CivilDate, reason: [UInt8], _ connection: any Connection) throws -> Bool {
        try connection.execute(
            "UPDATE letter SET revoked_on = $3, revoked_reason = $4 WHERE id = $1 AND case_id = $2 AND code IS NOT NULL AND revoked_on IS NULL",
            letter, id, day, reason) > 0
    }

    static func answer(_ code: [UInt8], _ connection: any Connection) throws -> CodeAnswer {
        let found = try connection.first("SELECT made_on, revoked_on FROM letter WHERE code = $1", code) { row -> CodeAnswer in
            if let revoked = try row.optionalDate(1) { return .revoked(revoked) }
            return .valid(try row.date(0))
        }
        return found ?? .unknown
    }
}
