import Core
import Database

extension Installation {
    /// An entry of the office's log for what the operator did at the command line, as `operator:<unix user>`.
    func note(_ act: String) async throws {
        let entry = AuditEntry(id: Hex.encode(SystemChance().bytes(16)), at: SystemClock.now(), actor: .commandLine(), act: act)
        try await stores[.office]?.write { try $0.record(entry) }
    }
}
