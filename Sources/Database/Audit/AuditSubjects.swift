import Core

/// Which records an entry names, so that one record's looks are found without reading the whole log.
///
/// Entries of few records (a page, an act, a search) have a row for each in `audit_subject`. A list of a hundred doesn't:
/// its rows would soon outgrow everything else that is stored, and lists are opened all day. Those are found by reading
/// the lists themselves, over a span of time that the asker names.
enum AuditSubjects {
    /// The length of `records` up to which an entry's records are indexed: 20 ids of 32 digits with a space between. The
    /// same number stands in the partial index of ``StoreSchema`` and in ``about``.
    static let longest = 660

    static func insert(_ entries: [AuditEntry], into connection: any Connection) throws {
        let short = entries.filter { $0.records.reduce(-1) { $0 + $1.utf8.count + 1 } <= longest }
        try connection.insert(
            "INSERT INTO audit_subject (record, at, entry)",
            short.flatMap { entry in entry.subjects.map { [.text($0), entry.at.sqlValue, .text(entry.id)] } })
    }

    /// A source of `audit_entry` rows about one record; its two values are bound as `$1` and `$2`.
    static let about: SQL = """
        (SELECT * FROM audit_entry WHERE id IN (SELECT s.entry FROM audit_subject AS s WHERE s.record = $1)
        UNION ALL SELECT * FROM audit_entry WHERE LENGTH(records) > 660 AND at >= $2 AND records LIKE '%' || $1 || '%')
        """

    /// The short entry, if there is one, whose rows aren't as many as the records it names. The rows stand outside of the
    /// chain, so `verify` asks: a row that was taken away would hide a look from the record's own list.
    static let unmatched: SQL = """
        SELECT e.id FROM audit_entry AS e LEFT JOIN (
            SELECT s.entry, COUNT(*) AS found FROM audit_subject AS s JOIN audit_entry AS x ON x.id = s.entry
            WHERE x.at = s.at AND x.records LIKE '%' || s.record || '%' GROUP BY s.entry
        ) AS f ON f.entry = e.id
        WHERE LENGTH(e.records) BETWEEN 1 AND 660 AND COALESCE(f.found, 0) <>
            LENGTH(e.records) - LENGTH(REPLACE(e.records, ' ', '')) + 1
            - (LENGTH(e.records) - LENGTH(REPLACE(e.records, 'seq:', ''))) / 4
        ORDER BY e.at, e.id LIMIT 1
        """
}

extension AuditEntry {
    /// The records it names: `seq:3` after a case's id names an event of its ledger, not a record.
    public var subjects: [String] { records.filter { !$0.hasPrefix("seq:") } }
}
