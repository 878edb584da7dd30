import Core
import Database
import Support

/// Single-use tokens of forms, used up in the act's own transaction: a form sent twice is done once.
enum PlanForms {
    /// Throws `StorageError.duplicate` when it was used before, which undoes the whole act.
    static func use(_ token: String, plan: PlanID?, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("INSERT INTO form_used (token, plan_id, used_at) VALUES ($1, $2, $3)", token, plan, now)
    }

    /// The plan that a token was used for; nil when it wasn't used yet.
    static func find(_ token: String, _ connection: any Connection) throws -> PlanID?? {
        try connection.first("SELECT plan_id FROM form_used WHERE token = $1", token) { try $0.optionalText(0).flatMap { PlanID($0) } }
    }
}
