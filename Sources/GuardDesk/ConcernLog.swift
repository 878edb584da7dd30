import Core
import Database
import Programs

extension GuardDesk {
    /// Who looked at concerns and wrote in them, in the auditor's own program: ids, and never a number. For that auditor; for everybody else, the
    /// coordinator included, there is nothing.
    public func auditEntries(_ query: AuditQuery, by actor: Actor) async throws -> [AuditEntry] {
        guard actor.role == .auditor, let program = try? program(actor.grant?.program) else { return [] }
        var own = query
        (own.program, own.record) = (program.id, nil)
        return try await store.read { [own] in try own.entries($0) }
    }
}
