import Cases
import Core
import Database

/// Somebody looked at a case or acted in it: who, by id and role, when, which page or act, and how it ended.
public struct Look: Sendable, Hashable {
    public let actor: String
    public let role: Role?
    public let at: Instant
    /// The page's or the act's stable name, such as `case.page` or `case.consent`.
    public let act: String
    public let purpose: String?
    public let outcome: AuditEntry.Outcome
}

extension CaseDesk {
    /// Who has looked at a case and acted in it, newest first, at most `limit`. For the agency alone: it names acts that
    /// police and Crown never see. This look is logged as well; when it can't be, nothing is shown.
    public func looks(at id: CaseID, by: By, limit: Int = 100) async throws -> [Look] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let scope = try by.scope
        let looks = try await store.read { connection in
            if try CaseFile.find(id, scope, connection) == nil { throw DeskError.notFound }
            return try connection.rows(
                """
                SELECT actor, role, at, act, purpose, outcome FROM audit_entry
                WHERE records LIKE $1 ORDER BY at DESC, id DESC LIMIT $2
                """, "%\(id.text)%", min(max(limit, 1), 500)
            ) { try Look($0) }
        }
        try await views.shown([id.text], on: "case.looks", by: by.actor, purpose: by.purpose, id: drawID(), at: by.now)
        return looks
    }
}

extension Look {
    fileprivate init(_ row: any Row) throws {
        guard let outcome = AuditEntry.Outcome(try row.text(5)) else { throw StorageError.unexpectedValue(column: 5) }
        self.init(
            actor: try row.text(0), role: try row.optionalText(1).flatMap(Role.init(rawValue:)), at: try row.instant(2),
            act: try row.text(3), purpose: try row.optionalText(4), outcome: outcome)
    }
}
