/// The parts of a life that a plan may have goals in. Which ones, and in which order, is hers to say; a plan has none to begin with.
public enum LifeArea: String, Sendable, Hashable, Codable, CaseIterable {
    case safety, housing
    /// Health, and treatment of addictions.
    case health
    /// Children and family.
    case family
    /// Income, work and education.
    case income
    case legal
    /// People to belong to: friends, culture, faith, a group.
    case connection
}
