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
