/// A walled part of the data, with keys, a schema and a desk of its own. A transaction touches one compartment.
public enum Compartment: String, Sendable, Hashable, CaseIterable, Codable {
    /// People charged, and volunteers, on their way through a diversion program.
    case cases
    /// Support plans. No police, Crown or STOP role can see that a person exists here.
    case support
    /// Community reports.
    case tips
    /// Sealed child-protection stubs and their escalation.
    case safeguarding
    /// What is for anybody to read: a calendar, services, initiatives; and those who sign up to help.
    case community
    /// De-identified extracts and studies.
    case research
    /// Accounts, sessions, programs, jobs: what runs the house itself.
    case office
}
