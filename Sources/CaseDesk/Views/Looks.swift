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
    public let purpose: LookPurpose?
    public let outcome: AuditEntry.Outcome
}

extension CaseDesk {
    /// Who has looked at a case and acted in it, newest first, at most `limit`. For the agency alone: it names acts that
    /// police and Crown never see. This look is logged as well; when it can't be, nothing is shown.
    ///
    /// - Parameter listDays: so many days back long lists in which the case stood are told too. Everything else is told
    ///   however long ago it was.
    public func looks(at id: CaseID, listDays: Int = CaseDesk.listDays, by: By, limit: Int = 100) async throws -> [Look] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let scope = try by.scope
        let since = by.now.adding(seconds: Int64(-86_400 * min(max(listDays, 0), 3660)))
        let query = AuditQuery(about: id.text, listsSince: since, limit: min(max(limit, 1), 500))
        let looks = try await store.read { connection in
            if try CaseFile.find(id, scope, connection) == nil { throw DeskError.notFound }
            return try query.entries(connection)
        }
        try await views.shown([id.text], on: "case.looks", by: by.actor, purpose: by.lookPurpose.rawValue, id: drawID(), at: by.now)
        return looks.map { Look($0) }
    }
}

extension Look {
    fileprivate init(_ entry: AuditEntry) {
        self.init(
            actor: entry.actor, role: entry.role.flatMap(Role.init(rawValue:)), at: entry.at, act: entry.act, purpose: entry.purpose.flatMap(LookPurpose.init(rawValue:)),
            outcome: entry.outcome)
    }
}
