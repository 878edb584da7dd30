import Core

extension GuardPages {
    /// What an act about a concern is called in the audit log; nil for other acts.
    public static func auditWords(_ act: String) -> Bilingual? {
        switch act {
        case "concern.list", "concern.page": GuardWebText.auditLooked
        case "concern.raise": GuardWebText.auditRaised
        default: act.hasPrefix("concern.") ? GuardWebText.auditWrote : nil
        }
    }
}
