import Core

/// What other compartments hand over to safeguarding, sealed to it. It can't be read back where it came from.
public enum Crossing {
    /// What ties hand-overs of one record together.
    public struct Thread: Sendable, Hashable, Codable {
        /// A keyed hash of the record that only the sender can make: it doesn't lead back.
        public var mark: String
        /// The act's place in the record: a report covers what was raised before it, by this and by no clock.
        public var position: Int

        public init(mark: String, position: Int) {
            self.mark = mark
            self.position = position
        }
    }

    /// A concern was raised.
    public struct Raised: Sendable, Hashable, Codable {
        public var origin: ConcernOrigin
        /// The program's id.
        public var program: String
        /// The actor's id.
        public var raiser: String
        public var role: Role?
        public var suspicion: Suspicion
        /// Ties what is handed over later to this. Nil where nothing will follow.
        public var thread: Thread?

        public init(origin: ConcernOrigin, program: String, raiser: String, role: Role?, suspicion: Suspicion, thread: Thread? = nil) {
            self.origin = origin
            self.program = program
            self.raiser = raiser
            self.role = role
            self.suspicion = suspicion
            self.thread = thread
        }
    }

    /// In the record where it was raised, the report was written down; or, without a contact, taken back as a mistake.
    public struct Reported: Sendable, Hashable, Codable {
        public var thread: Thread
        public var contact: AuthorityContact?
        /// The actor's id.
        public var actor: String

        public init(thread: Thread, contact: AuthorityContact?, actor: String) {
            self.thread = thread
            self.contact = contact
            self.actor = actor
        }
    }

    /// The kinds under which they lie in an outbox. They say nothing of anybody.
    public static let raised = "concern-raised@1"
    public static let reported = "authority-report@1"
}
