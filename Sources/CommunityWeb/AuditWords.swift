import Core

extension CommunityPages {
    /// What an act in the community's part is called in the audit log; nil for other acts.
    public static func auditWords(_ act: String) -> Bilingual? {
        switch act {
        case "community.volunteers": CommunityWebText.auditVolunteers
        default: act.hasPrefix("community.") ? CommunityWebText.auditChanged : nil
        }
    }
}
