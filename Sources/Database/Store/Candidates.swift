import Core

/// What a search by index tokens found.
public enum Candidates: Sendable, Hashable {
    /// At most `Candidates.limit` records, in no order that means anything: open them, compare, and rank.
    case found([String])
    /// More than that: the page asks for a given name or a birth date.
    case tooMany

    public static let limit = 200
}

extension Store {
    /// The records that have, for each group, at least one of its words. A group holds the alternatives of one typed
    /// word (whole, first letters, phonetic), folded as they were by `addTokens`. The groups are intersected in SQL.
    /// No group, or an empty one, finds nothing. At most 16 groups of 16 words each are used.
    public func candidates(scope: String, groups: [[String]]) async throws -> Candidates {
        let tokens = try groups.prefix(16).map { try IndexTokens.tokens(Array($0.prefix(16)), scope: scope, keys: keys) }
        guard !tokens.isEmpty, tokens.allSatisfy({ !$0.isEmpty }) else { return .found([]) }
        let compartment = compartment.rawValue
        let records = try await vault.keyStore.read { connection in
            let ordered = try CandidateQuery.rarestFirst(tokens, connection)
            return try CandidateQuery.records(ordered, compartment: compartment, connection)
        }
        return records.count > Candidates.limit ? .tooMany : .found(records)
    }
}

/// The intersection starts at the rarest group and looks each of its records up in the others: a common name costs a
/// few hundred look-ups, not a list of all its bearers.
private enum CandidateQuery {
    /// Counted only as far as it matters.
    private static let countLimit = 2000

    static func rarestFirst(_ groups: [[[UInt8]]], _ connection: any Connection) throws -> [[[UInt8]]] {
        guard groups.count > 1 else { return groups }
        let counted = try groups.map { group in
            let rows = try connection.rows(
                "SELECT COUNT(*) FROM (SELECT 1 FROM index_token WHERE token IN ("
                    + .parameters(from: 2, count: group.count) + ") LIMIT $1) AS bounded",
                [.integer(Int64(countLimit))] + group.map { .blob($0) }
            ) { try $0.int(0) }
            return (group: group, count: rows.first ?? 0)
        }
        return counted.sorted { $0.count < $1.count }.map(\.group)
    }

    static func records(
        _ groups: [[[UInt8]]], compartment: String, _ connection: any Connection
    ) throws -> [String] {
        var sql: SQL = """
            SELECT record FROM record_key WHERE compartment = $1 AND number IN (
            SELECT DISTINCT hit.number FROM index_token AS hit WHERE hit.token IN (
            """
        var values: [SQLValue] = [.text(compartment), .integer(Int64(Candidates.limit + 1))]
        for (index, group) in groups.enumerated() {
            if index > 0 {
                sql = sql + " AND EXISTS (SELECT 1 FROM index_token AS other WHERE other.number = hit.number AND other.token IN ("
            }
            sql = sql + .parameters(from: values.count + 1, count: group.count) + (index > 0 ? "))" : ")")
            values += group.map { .blob($0) }
        }
        return try connection.rows(sql + " LIMIT $2) ORDER BY record", values) { try $0.text(0) }
    }
}
