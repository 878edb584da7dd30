import Core

/// What a referral to a service's id names.
public enum ServiceReferralKind: Sendable {}
public typealias ServiceReferralID = Identifier<ServiceReferralKind>

/// That she was sent on to a service, and what came of it. The service's name and telephone are sealed and aren't here.
public struct ServiceReferral: Sendable, Hashable {
    public let id: ServiceReferralID
    public let made: CivilDate
    /// Her consent by which something of hers may be said there. Nil: she has the number, and nobody says anything for her.
    public let consent: ReleaseTerms?
    /// What came of it, as far as somebody has asked; the last word.
    public var answer: Answer?
    /// When she took it back; from then on nobody asks and nobody calls.
    public var takenBack: CivilDate?

    public struct Answer: Sendable, Hashable {
        public let outcome: Outcome
        public let on: CivilDate

        public init(_ outcome: Outcome, on: CivilDate) {
            self.outcome = outcome
            self.on = on
        }
    }

    /// What a service said, or that it said nothing.
    public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        case waiting
        case takenOn = "taken-on"
        /// Turned away: no room.
        case full
        /// Turned away: it isn't for her.
        case unfit
        /// She chose not to.
        case herChoice = "her-choice"
        case noAnswer = "no-answer"

        /// Whether nothing more is to come. Somebody who waits, or whom nobody has answered, is asked about again.
        public var isFinal: Bool { self != .waiting && self != .noAnswer }
    }

    public init(id: ServiceReferralID, made: CivilDate, consent: ReleaseTerms? = nil, answer: Answer? = nil, takenBack: CivilDate? = nil) {
        self.id = id
        self.made = made
        self.consent = consent
        self.answer = answer
        self.takenBack = takenBack
    }

    /// After so many days without a last word her worker asks how it went: long enough for a call back, too short to be forgotten.
    public static let askAfterDays = 14

    /// Whether it is time to ask how it went.
    public func isToAsk(on today: CivilDate) -> Bool {
        guard takenBack == nil, answer?.outcome.isFinal != true else { return false }
        return (answer?.on ?? made).days(until: today) >= Self.askAfterDays
    }
}
