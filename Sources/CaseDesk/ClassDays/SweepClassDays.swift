import Core
import Database

extension CaseDesk {
    /// So many days after a class day its place and the names of who presented are destroyed. The plan's times, its seats and its
    /// honoraria stay for the books; nobody who looks in a year later learns where it was, or who spoke.
    public static let classDayWordsDays = 90

    /// The keys first, so that a stop in between leaves words that nobody can read and that the next run takes away.
    func sweepClassDayWords(at now: Instant) async throws {
        let before = CivilDate(dayNumber: Int(now.milliseconds / 86_400_000)).adding(days: -Self.classDayWordsDays)
        let old = try await store.read { connection in
            try connection.rows(
                "SELECT id FROM class_day WHERE on_day < $1 AND sealed IS NOT NULL ORDER BY on_day LIMIT 200", before
            ) { try $0.text(0) }
        }
        if old.isEmpty { return }
        try await store.destroyKeys(of: old)
        try await store.write { writing in
            for id in old { try writing.connection.execute("UPDATE class_day SET sealed = NULL WHERE id = $1", id) }
        }
    }
}
