/// Where a case stands. The order is the way through; a case need not pass every stage (each stream declares its own).
public enum Stage: String, Sendable, Hashable, Codable, CaseIterable {
    /// A referral, or a volunteer's application, has come in.
    case referred
    /// Somebody has begun to answer the questions of eligibility.
    case screening
    case eligible
    case ineligible
    case offered
    case consented
    /// Said no to the offer. May be offered again.
    case declined
    /// Wants the charge dealt with by the court: a bar, s. 717(2)(b).
    case wantsCourt = "wants-court"
    /// Denies taking part in the offence: a bar, s. 717(2)(a).
    case denied
    /// Took consent back. May be offered again, with rights and consent anew.
    case consentWithdrawn = "consent-withdrawn"
    /// Agreed to take part until a date: enrolled.
    case agreed
    case scheduled
    /// The class day counts as attended.
    case attended
    /// Attending individual therapy.
    case therapy
    /// Compliance is reported to the decider; the level stands in the case.
    case reported
    /// The ending is confirmed by a person.
    case ended
    case closed
    /// Keys and sealed text are gone; the marker may remain.
    case disposed

    /// Enrolled and not yet reported.
    public var isTakingPart: Bool { [.agreed, .scheduled, .attended, .therapy].contains(self) }
    /// Nobody has decided yet.
    public var isUndecided: Bool { self == .referred || self == .screening }
    /// Reported, or stopped short: an ending is what it waits for.
    public var awaitsEnding: Bool {
        [.reported, .ineligible, .declined, .wantsCourt, .denied, .consentWithdrawn].contains(self)
    }
    /// Nothing more is to happen on the way through.
    public var isOver: Bool { [.ended, .closed, .disposed].contains(self) }
}

/// How far the agreed measures were complied with: s. 717(4) gives full and partial compliance different weight.
public enum Compliance: String, Sendable, Hashable, Codable, CaseIterable {
    case full, partial, none
}
