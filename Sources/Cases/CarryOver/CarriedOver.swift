import Core

/// What the paper file of a case says, from before the program used Onward: clear facts only. What isn't known is left out.
public struct CarriedOver: Sendable, Hashable, Codable {
    public var decided: CivilDate?
    /// What was decided; there with ``decided``.
    public var eligible: Bool?
    public var offered: CivilDate?
    public var toldRights: CivilDate?
    public var consented: CivilDate?
    public var accepted: CivilDate?
    public var agreedFrom: CivilDate?
    public var agreedUntil: CivilDate?
    /// A seat on a class day, past or to come.
    public var classDay: CivilDate?
    /// The day on which the whole class day was attended.
    public var attended: CivilDate?
    public var therapyWeeks: Int?
    /// Sessions held so far; their days aren't known.
    public var sessionsHeld: Int?
    public var fee: Act.FeeSettlement?
    public var reported: Compliance?
    public var reportedOn: CivilDate?
    /// The way through stopped before its end; the court then goes on, and so does its watch.
    public var stop: Stop?

    /// How the person stopped, and on which day.
    public struct Stop: Sendable, Hashable, Codable {
        public let how: How
        public let on: CivilDate

        public init(_ how: How, on: CivilDate) {
            self.how = how
            self.on = on
        }

        public enum How: String, Sendable, Hashable, Codable, CaseIterable {
            case declined
            case wantsCourt = "wants-court"
            case denied
            case consentWithdrawn = "consent-withdrawn"

            /// Nil for a stage at which nothing has stopped.
            public init?(_ stage: Stage) { self.init(rawValue: stage.rawValue) }

            /// The act that would have recorded it here.
            var act: ActKind {
                switch self {
                case .declined: .decline
                case .wantsCourt: .wantCourt
                case .denied: .deny
                case .consentWithdrawn: .withdrawConsent
                }
            }
        }
    }

    /// Nothing is known yet.
    public init() {}

    /// Whether the file says nothing beyond the referral.
    public var isEmpty: Bool { self == CarriedOver() }

    /// The days in the order in which they come on the way through. Responsibility is accepted before or after the consent.
    var inOrder: [CivilDate] {
        [decided, offered, toldRights, consented, agreedFrom, attended, stop?.on, reportedOn].compactMap { $0 }
    }

    /// The days of what has been done: none of them is still to come.
    var passed: [CivilDate] { inOrder + [accepted].compactMap { $0 } }
}
