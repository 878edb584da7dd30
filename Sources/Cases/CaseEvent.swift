import Core

/// An act as it stands in the ledger: recorded once, never changed.
public struct CaseEvent: Sendable, Hashable {
    /// Counts from 1 within the case.
    public let sequence: Int
    public let act: Act
    /// When it happened, in the program's zone. Gates compare these.
    public let happened: Happened
    /// When it was recorded. The fold runs in this order.
    public let recorded: Instant
    /// `account:<id>` or `operator:<user>`.
    public let actor: String
    /// The role in which the actor recorded it; nil for the operator.
    public let role: Role?
    /// How a decision of somebody outside came here; nil when the actor's own act.
    public let letter: DocumentID?
    /// The version of the program under which it was judged.
    public let programVersion: String
    /// Which sealed texts stand beside it.
    public let texts: Set<SealedText>

    public init(
        sequence: Int, act: Act, happened: Happened, recorded: Instant, actor: String, role: Role?, letter: DocumentID?,
        programVersion: String, texts: Set<SealedText>
    ) {
        self.sequence = sequence
        self.act = act
        self.happened = happened
        self.recorded = recorded
        self.actor = actor
        self.role = role
        self.letter = letter
        self.programVersion = programVersion
        self.texts = texts
    }
}

/// The circumstances of an act that is proposed.
public struct Circumstances: Sendable, Hashable {
    public let happened: Happened
    public let recorded: Instant
    /// Today's date in the program's zone: nothing can have happened after it.
    public let today: CivilDate
    public let actor: String
    public let role: Role?
    /// The attached letter, when a coordinator transcribes somebody else's decision.
    public let letter: DocumentID?
    public let texts: Set<SealedText>

    /// Whether it is the person's own act, on their own page.
    public var isPerson: Bool { actor.hasPrefix(Actor.participantPrefix) }

    public init(
        happened: Happened, recorded: Instant, today: CivilDate, actor: String, role: Role?, letter: DocumentID? = nil,
        texts: Set<SealedText> = []
    ) {
        self.happened = happened
        self.recorded = recorded
        self.today = today
        self.actor = actor
        self.role = role
        self.letter = letter
        self.texts = texts
    }
}
