import Core

/// What a release's id names.
public enum ReleaseKind: Sendable {}
public typealias ReleaseID = Identifier<ReleaseKind>

/// What she lets somebody outside know: one thing, for one reason, until a day.
public struct ReleaseTerms: Sendable, Hashable, Codable {
    public let what: What
    public let to: Recipient
    /// The last day on which it can be read.
    public let until: CivilDate
    /// When she took it back; from then on nothing is read.
    public var revoked: Instant?

    public enum What: Sendable, Hashable, Codable {
        /// One goal or step, as it then stands.
        case item(PlanItemID)
        /// That she is working on a plan of her own; nothing of what is in it.
        case engaged
        /// That she did what she set out to do; nothing of what that was.
        case completed
        /// The next appointments, for whoever drives her or keeps her place.
        case appointments
    }

    public enum Recipient: String, Sendable, Hashable, Codable, CaseIterable {
        case service
        /// The prosecutor of a pending charge, or her lawyer to hand on.
        case prosecutor
        case other
    }

    public init(what: What, to: Recipient, until: CivilDate, revoked: Instant? = nil) {
        self.what = what
        self.to = to
        self.until = until
        self.revoked = revoked
    }

    /// The longest that one consent is good for, in months; who wants longer is asked again.
    public static let longestMonths = 12

    /// Whether it can be read on a day.
    public func isOpen(on day: CivilDate) -> Bool { revoked == nil && day <= until }
}
