import Core
import Database
import Safeguarding

extension GuardDesk {
    /// Months after the acknowledgement for which a stub is kept: the time within which whoever raised it may have to show that they reported.
    public static let keptMonths = 24

    /// Destroys stubs whose time is over, key first; clears out spent tokens, and keys whose record was never written or has gone. A stub that
    /// isn't acknowledged is kept.
    public func sweep(at now: Instant) async throws {
        let (forms, day) = (now.adding(seconds: -90 * 86_400), now.adding(seconds: -86_400))
        let past = CivilDate(dayNumber: Int(now.milliseconds / 86_400_000)).adding(months: -Self.keptMonths)
        let over = try await store.read { connection in
            try connection.rows("SELECT id FROM stub WHERE status = 'acknowledged' AND status_at < $1", past.description) { try $0.text(0) }
        }
        if !over.isEmpty { try await store.destroyKeys(of: over) }
        let entries = over.map {
            AuditEntry(id: drawID(), at: now, actor: Actor(operator: "clock"), act: "concern.disposed", records: [$0])
        }
        try await store.write { writing in
            let connection = writing.connection
            try connection.execute("DELETE FROM form_used WHERE used_at < $1", forms)
            for id in over {
                try connection.execute("DELETE FROM stub_line WHERE stub_id = $1", id)
                try connection.execute("DELETE FROM stub_call WHERE stub_id = $1", id)
                try connection.execute("DELETE FROM stub WHERE id = $1", id)
            }
            try writing.record(entries)
        }
        let store = store
        try await store.sweepOrphans(olderThan: day) { records in
            try await store.read { connection in
                var known: Set<String> = []
                for part in records.chunks(of: 400) {
                    let sql: SQL = "SELECT id FROM stub WHERE id IN ("
                    known.formUnion(try connection.rows(sql + .parameters(from: 1, count: part.count) + ")", part.map { .text($0) }) { try $0.text(0) })
                }
                return known
            }
        }
        await refreshBoard()
    }
}
