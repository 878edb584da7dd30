import Core

/// Which entries of the audit log to read; newest first.
public struct AuditQuery: Sendable {
    /// How an entry ended.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case looks, acts, refusals
    }

    /// Entries about one record.
    public var record: String?
    /// With ``record``: from when on long lists that showed it are looked through too. Pages, acts and searches are always all found.
    public var listsSince: Instant
    public var program: String?
    /// `account:<id>` or `operator:<unix user>`.
    public var actor: String?
    public var kind: Kind?
    /// From this moment on.
    public var from: Instant?
    /// Up to this moment, which isn't among them.
    public var until: Instant?
    /// Entries before this one, by time and id.
    public var before: (at: Instant, id: String)?
    public var limit: Int

    public init(
        about record: String? = nil, listsSince: Instant = Instant(milliseconds: 0), program: String? = nil, actor: String? = nil, kind: Kind? = nil,
        from: Instant? = nil, until: Instant? = nil, before: (at: Instant, id: String)? = nil, limit: Int = 100
    ) {
        self.record = record
        self.listsSince = listsSince
        self.program = program
        self.actor = actor
        self.kind = kind
        self.from = from
        self.until = until
        self.before = before
        self.limit = limit
    }

    public func entries(_ connection: any Connection) throws -> [AuditEntry] {
        // An id holds no wildcard; a text that isn't one finds nothing.
        if let record, !record.utf8.allSatisfy(Self.isIDCharacter) { return [] }
        var values: [SQLValue] = record.map { [.text($0), listsSince.sqlValue] } ?? []
        var conditions: SQL = "1 = 1"
        func add(_ condition: SQL, _ new: [SQLValue]) {
            conditions = conditions + " AND " + condition + .parameters(from: values.count + 1, count: new.count)
            values += new
        }
        if let program { add("e.program = ", [.text(program)]) }
        if let actor { add("e.actor = ", [.text(actor)]) }
        if let from { add("e.at >= ", [from.sqlValue]) }
        if let until { add("e.at < ", [until.sqlValue]) }
        if let before {
            add("(e.at, e.id) < (", [before.at.sqlValue, .text(before.id)])
            conditions = conditions + ")"
        }
        if let kind { conditions = conditions + kind.condition }
        let source: SQL = record == nil ? "audit_entry" : AuditSubjects.about
        return try connection.rows(
            "SELECT " + StoredEntry.columns + " FROM " + source + " AS e WHERE " + conditions + " ORDER BY at DESC, id DESC LIMIT "
                + .parameters(from: values.count + 1, count: 1), values + [limit.sqlValue]
        ) { try AuditEntry($0) }
    }

    private static func isIDCharacter(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: "-")
    }
}

extension AuditQuery.Kind {
    fileprivate var condition: SQL {
        switch self {
        case .looks: " AND e.outcome = 'viewed'"
        case .acts: " AND e.outcome = 'done'"
        case .refusals: " AND e.outcome LIKE 'refused:%'"
        }
    }
}
