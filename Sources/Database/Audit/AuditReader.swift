import Core

/// The audit log as people read it: newest first.
public struct AuditReader: Sendable {
    private let store: Store

    public init(_ store: Store) { self.store = store }

    /// Entries from `from` up to, not including, `until`, newest first, at most `limit`; `about` keeps those that list a
    /// record, `actor` those of one actor. The time bounds come first in SQL: a narrow span is read by its index.
    public func entries(
        from: Instant, until: Instant, about record: String? = nil, by actor: String? = nil, limit: Int = 100
    ) async throws -> [AuditEntry] {
        // An id holds no wildcard; a text that isn't one finds nothing.
        if let record, !record.utf8.allSatisfy({ Self.isIDCharacter($0) }) { return [] }
        let pattern = record.map { "%\($0)%" }
        return try await store.read { connection in
            try connection.rows(
                "SELECT " + StoredEntry.columns
                    + """
                     FROM audit_entry WHERE at >= $1 AND at < $2
                    AND (CAST($3 AS TEXT) IS NULL OR records LIKE $3)
                    AND (CAST($4 AS TEXT) IS NULL OR actor = $4)
                    ORDER BY at DESC, id DESC LIMIT $5
                    """, from, until, pattern, actor, limit
            ) { try AuditEntry($0) }
        }
    }

    private static func isIDCharacter(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: "-")
    }
}
