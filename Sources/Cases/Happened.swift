import Core

/// When something happened, in the program's zone: the date always, the time if it is known.
public struct Happened: Sendable, Hashable, Codable {
    public let date: CivilDate
    public let time: CivilTime?

    public init(_ date: CivilDate, _ time: CivilTime? = nil) {
        self.date = date
        self.time = time
    }

    /// Whether this was before `other`. Nil when they fall on one date and a time is missing: the order is then unknown.
    public func isBefore(_ other: Happened) -> Bool? {
        if date != other.date { return date < other.date }
        guard let time, let otherTime = other.time else { return nil }
        return time < otherTime
    }
}
