/// Two limits between which a figure lies with a stated confidence. A limit that doesn't exist (the upper limit of a median that too few reached)
/// is nil.
public struct ConfidenceInterval: Sendable, Hashable {
    public let lower: Double?
    public let upper: Double?

    public init(lower: Double?, upper: Double?) {
        self.lower = lower
        self.upper = upper
    }
}
