import Core

/// How often one address may ask. Every question counts, right or wrong, so that the two take as long and leave the same behind. A compartment's
/// schema has the table `code_question` (address, questions, last_at) for it.
public struct CodeQuestions: Sendable, Hashable {
    private let count: Int
    private let last: Instant

    /// So many at once cost no wait.
    public static let free = 20
    /// One is forgotten in so many seconds.
    private static let forgiving: Int64 = 60
    private static let longest: Int64 = 15 * 60

    /// Seconds still to wait.
    private func wait(at now: Instant) -> Int64 {
        guard count > Self.free else { return 0 }
        let wait = min(Self.longest, 15 << Int64(min(count - Self.free - 1, 6)))
        // A clock that was set back mustn't make anybody wait for a year.
        return min(wait, max(0, wait - passed(at: now)))
    }

    private func adding(at now: Instant) -> CodeQuestions {
        CodeQuestions(count: max(0, count - Int(max(0, passed(at: now)) / Self.forgiving)) + 1, last: now)
    }

    /// Who asks, by the address, as a keyed hash; each page that is asked counts on its own.
    public static func asker(at address: String, of page: String, in store: Store) throws -> [UInt8] {
        try store.blind(["address:" + address], scope: page).first ?? []
    }

    /// Counts a question of this asker, or says how many seconds it has to wait.
    public static func ask(_ asker: [UInt8], at now: Instant, _ connection: any Connection) throws -> Int64? {
        let known = try connection.first("SELECT questions, last_at FROM code_question WHERE address = $1", asker) { row in
            CodeQuestions(count: try row.int(0), last: try row.instant(1))
        }
        if let wait = known?.wait(at: now), wait > 0 { return wait }
        let next = known?.adding(at: now) ?? CodeQuestions(count: 1, last: now)
        try connection.execute(
            """
            INSERT INTO code_question (address, questions, last_at) VALUES ($1, $2, $3)
            ON CONFLICT (address) DO UPDATE SET questions = excluded.questions, last_at = excluded.last_at
            """, asker, next.count, next.last)
        return nil
    }

    /// Forgets who asked last before a moment.
    public static func sweep(before moment: Instant, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM code_question WHERE last_at < $1", moment)
    }

    private func passed(at now: Instant) -> Int64 { (now.milliseconds - last.milliseconds) / 1000 }
}
