import Core
import Statistics

/// An agency whose referrals a coordinator may record: one with police or probation officers in the program. Agencies are
/// another compartment's; where the site is composed they are known.
public struct ReferringAgency: Sendable, Hashable {
    public let id: AgencyID
    public let name: String

    public init(id: AgencyID, name: String) {
        self.id = id
        self.name = name
    }
}

extension [ReferringAgency] {
    /// The one that a cell names, whatever its case, accents and punctuation; nil when there is none.
    func named(_ typed: String) -> ReferringAgency? {
        let folded = NameFolding.fold(typed)
        return first { NameFolding.fold($0.name) == folded }
    }
}
