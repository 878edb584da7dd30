import Core
import Database
import Programs

extension SupportDesk {
    /// Who looked at plans and changed them, in the auditor's own support program: ids, and never a number or a name. What she does on her own page
    /// isn't among it. For that program's auditor; for everybody else there is nothing.
    public func auditEntries(_ query: AuditQuery, by actor: Actor) async throws -> [AuditEntry] {
        guard actor.role == .auditor, let program = try? program(actor.grant?.program) else { return [] }
        var own = query
        (own.program, own.record) = (program.id, nil)
        return try await store.read { [own] in try own.entries($0) }
    }
}
