import Core

/// A question of eligibility, with its test and the sentence that refuses.
public struct Criterion: Sendable, Hashable {
    /// Lower-case with hyphens, such as `no-violence`.
    public let id: String
    public let question: Bilingual
    /// The answer that makes a person eligible.
    public let eligibleAnswer: Bool
    /// Said on screen and in the letter when the answer is the other one.
    public let refusal: Bilingual
    /// The document or statute that sets the criterion.
    public let source: String
    /// After so many days the answer is stale and must be given anew; nil: it keeps.
    public let shelfLifeDays: Int?
    /// Streams that ask it.
    public let streams: [Stream]
    /// Whether the decider may make an exception with a reason. Never for a bar of the law.
    public let exceptionAllowed: Bool

    public init(
        id: String, question: Bilingual, eligibleAnswer: Bool, refusal: Bilingual, source: String, shelfLifeDays: Int?,
        streams: [Stream], exceptionAllowed: Bool
    ) {
        self.id = id
        self.question = question
        self.eligibleAnswer = eligibleAnswer
        self.refusal = refusal
        self.source = source
        self.shelfLifeDays = shelfLifeDays
        self.streams = streams
        self.exceptionAllowed = exceptionAllowed
    }
}

/// Whether a person who has attended may come again.
public enum RepeatRule: Sendable, Hashable {
    /// Once in a lifetime; the marker says only that somebody like this has attended.
    case onceOnly
    /// Again after so many years from the end of the earlier participation.
    case yearsBetween(Int)
    /// The documents don't say, and the program hasn't decided.
    case none
}
