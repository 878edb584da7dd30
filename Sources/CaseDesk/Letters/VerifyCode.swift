import Core
import Database

/// What the public page says of a code, and nothing else.
public enum CodeAnswer: Sendable, Hashable {
    /// It stands; the day on which the letter was made.
    case valid(CivilDate)
    /// It was taken back on this day.
    case revoked(CivilDate)
    case unknown
    /// Too many were asked for from here; seconds to wait.
    case wait(Int64)
}

/// How often one address may ask. Every question counts, right or wrong, so that the two take as long and leave the same behind.
struct CodeQuestions: Sendable, Hashable {
    let count: Int
    let last: Instant

    /// So many at once cost no wait.
    static let free = 20
    /// One is forgotten in so many seconds.
    private static let forgiving: Int64 = 60
    private static let longest: Int64 = 15 * 60

    /// Seconds still to wait.
    func wait(at now: Instant) -> Int64 {
        guard count > Self.free else { return 0 }
        let wait = min(Self.longest, 15 << Int64(min(count - Self.free - 1, 6)))
        // A clock that was set back mustn't make anybody wait for a year.
        return min(wait, max(0, wait - passed(at: now)))
    }

    func adding(at now: Instant) -> CodeQuestions {
        CodeQuestions(count: max(0, count - Int(max(0, passed(at: now)) / Self.forgiving)) + 1, last: now)
    }

    /// Who asks, by the address, as a keyed hash; each page that is asked counts on its own.
    static func asker(at address: String, of page: String, in store: Store) throws -> [UInt8] {
        try store.blind(["address:" + address], scope: page).first ?? []
    }

    /// Counts a question of this asker, or says how many seconds it has to wait.
    static func ask(_ asker: [UInt8], at now: Instant, _ connection: any Connection) throws -> Int64? {
        let known = try connection.first("SELECT questions, last_at FROM letter_question WHERE address = $1", asker) { row in
            CodeQuestions(count: try row.int(0), last: try row.instant(1))
        }
        if let wait = known?.wait(at: now), wait > 0 { return wait }
        let next = known?.adding(at: now) ?? CodeQuestions(count: 1, last: now)
        try connection.execute(
            """
            INSERT INTO letter_question (address, questions, last_at) VALUES ($1, $2, $3)
            ON CONFLICT (address) DO UPDATE SET questions = excluded.questions, last_at = excluded.last_at
            """, asker, next.count, next.last)
        return nil
    }

    private func passed(at now: Instant) -> Int64 { (now.milliseconds - last.milliseconds) / 1000 }
}

extension CaseDesk {
    /// Whether a letter's code stands. For anybody; nothing is told of whom it is about, of what kind it is, or who made it.
    ///
    /// - Parameter address: of who asks; kept as a keyed hash, for a day, and in no other form.
    public func verify(_ typed: String, from address: String, at now: Instant) async throws -> CodeAnswer {
        // What can't be a code is looked up like one that could.
        let code = try LetterCode.hash(LetterCode.typed(typed) ?? "", in: store)
        let asker = try CodeQuestions.asker(at: address, of: "letter-question", in: store)
        return try await store.write { writing in
            if let wait = try CodeQuestions.ask(asker, at: now, writing.connection) { return .wait(wait) }
            return try LetterRecords.answer(code, writing.connection)
        }
    }
}
