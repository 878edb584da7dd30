import Core
import Database

/// Single-use tokens of forms, used up in the act's own transaction: a form sent twice, also over a crash between
/// the commit and its answer, is done once.
enum FormTokens {
    /// Throws `StorageError.duplicate` when it was used before, which undoes the whole act.
    static func use(_ token: String, case id: CaseID?, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("INSERT INTO form_used (token, case_id, used_at) VALUES ($1, $2, $3)", token, id, now)
    }

    /// The case that a token was used for; nil when it wasn't used yet.
    static func find(_ token: String, _ connection: any Connection) throws -> (case: CaseID?, at: Instant)? {
        try connection.first("SELECT case_id, used_at FROM form_used WHERE token = $1", token) { row in
            (case: try row.optionalText(0).flatMap { CaseID($0) }, at: try row.instant(1))
        }
    }

    /// Of many tokens those that were used, each with its case.
    static func find(_ tokens: [String], _ connection: any Connection) throws -> [String: CaseID?] {
        var found: [String: CaseID?] = [:]
        for part in tokens.chunks(of: 500) {
            try connection.stream(
                "SELECT token, case_id FROM form_used WHERE token IN (" + .parameters(from: 1, count: part.count) + ")",
                part.map { .text($0) }
            ) { row in
                found.updateValue(try row.optionalText(1).flatMap { CaseID($0) }, forKey: try row.text(0))
                return true
            }
        }
        return found
    }
}

extension CaseDesk {
    func used(_ token: String) async throws -> (case: CaseID?, at: Instant)? {
        try await store.read { try FormTokens.find(token, $0) }
    }
}
