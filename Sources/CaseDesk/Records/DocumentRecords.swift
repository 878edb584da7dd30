import Cases
import Core
import Database

/// Scans that are attached to a case, sealed with its key and destroyed with it.
enum DocumentRecords {
    struct Content: Sendable {
        let type: String
        let purpose: Act.Attachment.Purpose
        let sealed: [UInt8]?
    }

    static func list(of id: CaseID, _ connection: any Connection) throws -> [DocumentLine] {
        try connection.rows(
            "SELECT id, media_type, size, purpose, added_at FROM document WHERE case_id = $1 ORDER BY added_at, id", id
        ) { row in
            DocumentLine(
                id: try row.id(0), mediaType: try row.text(1), size: try row.int(2), purpose: purpose(try row.text(3)),
                added: try row.instant(4))
        }
    }

    static func insert(
        _ document: DocumentID, case id: CaseID, mediaType: String, size: Int, purpose: Act.Attachment.Purpose,
        content: [UInt8], at now: Instant, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO document (id, case_id, media_type, size, purpose, content, added_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, document, id, mediaType, size, purpose.rawValue, content, now)
    }

    static func content(_ document: DocumentID, case id: CaseID, _ connection: any Connection) throws -> Content? {
        try connection.first(
            "SELECT media_type, purpose, content FROM document WHERE id = $1 AND case_id = $2", document, id
        ) { Content(type: try $0.text(0), purpose: purpose(try $0.text(1)), sealed: try $0.optionalBlob(2)) }
    }

    /// A purpose that this release doesn't know is the agency's alone.
    private static func purpose(_ stored: String) -> Act.Attachment.Purpose { Act.Attachment.Purpose(rawValue: stored) ?? .other }
}
