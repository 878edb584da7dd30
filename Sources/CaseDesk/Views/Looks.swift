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
    /// Who has looked at a case and acted in it, newest first, at most `limit`, with the case's page for the head of theirs.
    /// For the agency alone: it names acts that police and Crown never see. This look is logged too; when it can't be, nothing is shown.
    ///
    /// - Parameter listDays: so many days back long lists in which the case stood are told too. Everything else is told
    ///   however long ago it was.
    public func looks(at id: CaseID, listDays: Int = CaseDesk.listDays, by: By, limit: Int = 100) async throws -> (page: CasePage, looks: [Look]) {
        guard by.isAgencys else { throw DeskError.noGrant }
        let page = try await page(id, by: by, as: "case.looks")
        if page.isMasked { return (page, []) }
        let since = by.now.adding(seconds: Int64(-86_400 * min(max(listDays, 0), 3660)))
        let query = AuditQuery(about: id.text, listsSince: since, limit: min(max(limit, 1), 500))
        return (page, try await store.read { try query.entries($0).map { Look($0) } })
    }
}

extension Look {
    fileprivate init(_ entry: AuditEntry) {
        self.init(
            actor: entry.actor, role: entry.role.flatMap(Role.init(rawValue:)), at: entry.at, act: entry.act, purpose: entry.purpose.flatMap(LookPurpose.init(rawValue:)),
            outcome: entry.outcome)
    }
}
