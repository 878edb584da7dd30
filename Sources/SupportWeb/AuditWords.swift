import Core

extension SupportPages {
    /// What an act in a plan is called in the audit log; nil for other acts. What was written isn't told apart: that would say too much of a plan.
    public static func auditWords(_ act: String) -> Bilingual? {
        switch act {
        case "plan.list", "plan.outcomes": SupportWebText.auditList
        case "plan.page": SupportWebText.auditPage
        case "plan.open": SupportWebText.auditOpen
        case "plan.assign": SupportWebText.auditAssign
        default: act.hasPrefix("plan.") ? SupportWebText.auditWrote : nil
        }
    }
}
