import Core
import Database
import Programs

/// A sheet as somebody saved it.
public struct WordingVersion: Sendable, Hashable {
    /// Counts from 1 within the sheet.
    public let number: Int
    /// Every open text.
    public let texts: [String: Bilingual]
    /// What the sheet said then, locked texts included: `LetterWording.version`, which a letter keeps too.
    public let digest: String
    /// The version that this one went back to.
    public let restores: Int?
    public let at: Instant
    /// By id.
    public let actor: String
}

/// The rows of wordings.
enum WordingRecords {
    static func insert(
        _ version: WordingVersion, of sheet: WordingSheet, program: String, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO letter_wording (program, sheet, number, texts, digest, restores, recorded_at, actor)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, program, sheet.rawValue, version.number, try SealedJSON.text(version.texts), version.digest, version.restores, version.at,
            version.actor)
    }

    /// Every version of a sheet, the newest first.
    static func versions(of sheet: WordingSheet, program: String, _ connection: any Connection) throws -> [WordingVersion] {
        try connection.rows(
            """
            SELECT number, texts, digest, restores, recorded_at, actor FROM letter_wording WHERE program = $1 AND sheet = $2
            ORDER BY number DESC
            """, program, sheet.rawValue
        ) { try version($0) }
    }

    /// The newest version of each sheet that an administrator has saved. A sheet that this release doesn't know is passed over.
    static func newest(program: String, _ connection: any Connection) throws -> [WordingSheet: WordingVersion] {
        let rows = try connection.rows(
            """
            SELECT w.number, w.texts, w.digest, w.restores, w.recorded_at, w.actor, w.sheet FROM letter_wording AS w
            WHERE w.program = $1
            AND w.number = (SELECT MAX(n.number) FROM letter_wording AS n WHERE n.program = w.program AND n.sheet = w.sheet)
            """, program
        ) { (WordingSheet(rawValue: try $0.text(6)), try version($0)) }
        return Dictionary(uniqueKeysWithValues: rows.compactMap { sheet, version in sheet.map { ($0, version) } })
    }

    /// The program as its letters are written now: its own words, and its administrator's in their place.
    static func inForce(_ program: Program, _ connection: any Connection) throws -> Program {
        worded(program, try newest(program: program.id, connection))
    }

    /// A program in the words of these versions.
    static func worded(_ program: Program, _ newest: [WordingSheet: WordingVersion]) -> Program {
        newest.reduce(program) { $0.saying($1.value.texts, on: $1.key) }
    }

    private static func version(_ row: any Row) throws -> WordingVersion {
        WordingVersion(
            number: try row.int(0), texts: try SealedJSON.value(try row.text(1)), digest: try row.text(2), restores: try row.optionalInt(3),
            at: try row.instant(4), actor: try row.text(5))
    }
}
