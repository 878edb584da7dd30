/// The four ways into a program.
public enum Stream: String, Sendable, Hashable, Codable, CaseIterable {
    /// No charge is laid yet; ends in "no charge laid" or back with the police.
    case preCharge = "pre-charge"
    /// A charge is before the court; ends in its disposition.
    case postCharge = "post-charge"
    /// Sent under an order; ends in a report to the officer.
    case probation
    /// Never arrested; ends in "attended". No offence, no marker, in no list for police or Crown.
    case volunteer
}

/// What a stream declares: everything that applies to it applies because it stands here.
public struct StreamRules: Sendable, Hashable {
    /// Whether the gates of s. 717(1) must be met before an agreement.
    public let gate717: Bool
    /// Whether accepting responsibility (s. 717(1)(e)) is asked.
    public let acceptance: Bool
    /// Whether the court-date watch runs until the ending is confirmed.
    public let courtWatch: Bool
    /// Whether a completed case leaves the once-only marker.
    public let marker: Bool
    /// Who decides eligibility.
    public let decides: Decider
    /// Which endings close the stream.
    public let endings: [Ending]

    public init(gate717: Bool, acceptance: Bool, courtWatch: Bool, marker: Bool, decides: Decider, endings: [Ending]) {
        self.gate717 = gate717
        self.acceptance = acceptance
        self.courtWatch = courtWatch
        self.marker = marker
        self.decides = decides
        self.endings = endings
    }
}

/// Who decides that a person is eligible. The coordinator never decides where a prosecutor must.
public enum Decider: String, Sendable, Hashable, Codable, CaseIterable {
    case prosecutor, police, court, coordinator
}

/// How a case ends, once a person has confirmed it.
public enum Ending: String, Sendable, Hashable, Codable, CaseIterable {
    /// The charge is withdrawn.
    case withdrawn
    /// Dismissed under s. 717(4).
    case dismissed
    case stayed
    /// Prosecuted after all.
    case returnedToCourt = "returned-to-court"
    /// Pre-charge: no charge is laid.
    case noChargeLaid = "no-charge-laid"
    /// Pre-charge: a charge is laid after all.
    case chargeLaid = "charge-laid"
    /// Probation: reported to the officer.
    case reportedToOfficer = "reported-to-officer"
    /// Volunteer: attended.
    case attended
    /// Volunteer: left without attending.
    case didNotAttend = "did-not-attend"
}

extension Stream {
    /// The endings that can close a case of this stream.
    public var possibleEndings: [Ending] {
        switch self {
        case .preCharge: [.noChargeLaid, .chargeLaid]
        case .postCharge: [.withdrawn, .dismissed, .stayed, .returnedToCourt]
        case .probation: [.reportedToOfficer]
        case .volunteer: [.attended, .didNotAttend]
        }
    }

    /// Of each group at least one must be offered, so that a case that goes well and one that doesn't can both be closed.
    var neededEndings: [[Ending]] {
        switch self {
        case .preCharge: [[.noChargeLaid], [.chargeLaid]]
        case .postCharge: [[.withdrawn, .dismissed, .stayed], [.returnedToCourt]]
        case .probation: [[.reportedToOfficer]]
        case .volunteer: [[.attended], [.didNotAttend]]
        }
    }
}
