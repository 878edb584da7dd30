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

    /// Nothing is known yet.
    public init() {}

    /// Whether the file says nothing beyond the referral.
    public var isEmpty: Bool { self == CarriedOver() }

    /// The days in the order in which they come on the way through. Responsibility is accepted before or after the consent.
    var inOrder: [CivilDate] {
        [decided, offered, toldRights, consented, agreedFrom, attended, reportedOn].compactMap { $0 }
    }

    /// The days of what has been done: none of them is still to come.
    var passed: [CivilDate] { inOrder + [accepted].compactMap { $0 } }
}
