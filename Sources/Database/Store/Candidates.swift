import Core

/// What a search by index tokens found.
public enum Candidates: Sendable, Hashable {
    /// At most `Candidates.limit` records, in no order that means anything: open them, compare, and rank.
    case found([String])
    /// More than that: the page asks for a given name or a birth date.
    case tooMany

    /// ``CandidateQuery`` repeats it.
    public static let limit = 200
}

extension Store {
    /// The records that have, for each group, at least one of its words. A group holds the alternatives of one typed
    /// word (whole, first letters, phonetic), folded as they were by `addTokens`. The groups are intersected in SQL.
    /// No group, or an empty one, finds nothing. At most 16 groups of 16 words each are used.
    public func candidates(scope: String, groups: [[String]]) async throws -> Candidates {
        try await candidates(tokens: try groups.prefix(16).map { try IndexTokens.tokens(Array($0.prefix(16)), scope: scope, keys: keys) })
    }

    /// The same by tokens that were made before, with ``blind(_:scope:)`` in the scope in which the records have theirs: whoever kept them needn't
    /// keep the words. At most 16 groups of 16 tokens each are used.
    public func candidates(tokens all: [[[UInt8]]]) async throws -> Candidates {
        let tokens = all.prefix(16).map { Array($0.prefix(16)) }
        guard !tokens.isEmpty, tokens.allSatisfy({ !$0.isEmpty }) else { return .found([]) }
        let compartment = compartment.rawValue
        let records = try await vault.keyStore.read { connection in
            let ordered = try CandidateQuery.rarestFirst(tokens, connection)
            return try CandidateQuery.records(ordered, compartment: compartment, connection)
        }
        return records.count > Candidates.limit ? .tooMany : .found(records)
    }
}

/// The groups' records are intersected, the rarest group first, so that a common name doesn't list all its bearers.
private enum CandidateQuery {
    // Bounds stand in the text: PostgreSQL plans a statement once for every value of a parameter, and would plan a LIMIT
    // that it doesn't know as one that lets most of the table through.
    /// `Candidates.limit` and one more, which tells that there are too many.
    private static let oneOver: SQL = " LIMIT 201"
    /// Counted only as far as it matters.
    private static let farEnough: SQL = " LIMIT 2000"

    static func rarestFirst(_ groups: [[[UInt8]]], _ connection: any Connection) throws -> [[[UInt8]]] {
        guard groups.count > 1 else { return groups }
        let counted = try groups.map { group in
            let sql: SQL = "SELECT COUNT(*) FROM (SELECT 1 FROM index_token WHERE token IN (" + .parameters(from: 1, count: group.count)
            let rows = try connection.rows(sql + ")" + farEnough + ") AS bounded", group.map { .blob($0) }) { try $0.int(0) }
            return (group: group, count: rows.first ?? 0)
        }
        return counted.sorted { $0.count < $1.count }.map(\.group)
    }

    static func records(
        _ groups: [[[UInt8]]], compartment: String, _ connection: any Connection
    ) throws -> [String] {
        var values: [SQLValue] = [.text(compartment)]
        var hits: SQL = ""
        for (index, group) in groups.enumerated() {
            hits = hits + (index > 0 ? " INTERSECT SELECT" : "SELECT DISTINCT") + " number FROM index_token WHERE token IN ("
                + .parameters(from: values.count + 1, count: group.count) + ")"
            values += group.map { .blob($0) }
        }
        // CROSS JOIN: SQLite would else walk the keys of the compartment and look each up among the hits.
        let sql: SQL = "SELECT k.record FROM (" + hits + oneOver + ") AS hit CROSS JOIN record_key AS k"
        return try connection.rows(sql + " WHERE k.number = hit.number AND k.compartment = $1 ORDER BY k.record", values) { try $0.text(0) }
    }
}
