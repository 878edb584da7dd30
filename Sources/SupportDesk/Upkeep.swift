import Core
import Database
import Support

extension SupportDesk {
    /// Clears out what has served: tokens of forms over 90 days old, sessions, and where codes were asked for from, over a day old; and keys whose
    /// record was never written or has gone.
    public func sweep(at now: Instant) async throws {
        let (forms, day) = (now.adding(seconds: -90 * 86_400), now.adding(seconds: -86_400))
        try await store.write { writing in
            try writing.connection.execute("DELETE FROM form_used WHERE used_at < $1", forms)
            try writing.connection.execute("DELETE FROM plan_session WHERE opened_at < $1", day)
            try CodeQuestions.sweep(before: day, writing.connection)
        }
        try await resumeDisposals(at: now)
        let store = store
        try await store.sweepOrphans(olderThan: day) { records in
            try await store.read { connection in
                var known: Set<String> = []
                for part in records.chunks(of: 400) {
                    let values = part.map { SQLValue.text($0) }
                    for sql in ["SELECT id FROM plan WHERE id IN (", "SELECT id FROM plan_item WHERE id IN ("] as [SQL] {
                        known.formUnion(try connection.rows(sql + .parameters(from: 1, count: part.count) + ")", values) { try $0.text(0) })
                    }
                }
                return known
            }
        }
    }
}
