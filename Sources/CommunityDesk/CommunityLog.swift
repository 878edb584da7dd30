import Core
import Database

extension CommunityDesk {
    /// Who looked at volunteers and changed the calendar and the lists, in the asker's own program. For its auditor and its coordinator; for everybody
    /// else there is nothing.
    public func auditEntries(_ query: AuditQuery, by actor: Actor) async throws -> [AuditEntry] {
        guard actor.role == .auditor || actor.role == .coordinator, let program = actor.grant?.program else { return [] }
        var own = query
        (own.program, own.record) = (program, nil)
        return try await store.read { [own] in try own.entries($0) }
    }
}
