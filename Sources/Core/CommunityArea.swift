/// The five areas in which a community acts against sexual exploitation ("Working Together to Address Sexual Exploitation in Edmonton", Safedmonton,
/// November 2007): services, initiatives and money are filed under them.
public enum CommunityArea: String, Sendable, Hashable, Codable, CaseIterable {
    /// Addictions treatment and housing.
    case treatment
    /// Coordination, funding and strategic action.
    case coordination
    /// Community mobilization.
    case mobilization
    /// Legislation and enforcement.
    case legislation
    /// Advocacy for change.
    case advocacy

    public var name: Bilingual {
        switch self {
        case .treatment: CoreText.areaTreatment
        case .coordination: CoreText.areaCoordination
        case .mobilization: CoreText.areaMobilization
        case .legislation: CoreText.areaLegislation
        case .advocacy: CoreText.areaAdvocacy
        }
    }
}
