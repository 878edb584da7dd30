import Core
import Support
import WebFrame

/// The addresses of the support pages, each written once. Numbers stand in them, never names; those of her own page say nothing of what it is.
public enum SupportPaths {
    public static let plans = Path("/plans")
    static let open = Path("/plans/new")
    static let plan = Path("/plans/:number", FileNumber.self)
    static let add = Path("/plans/:number/add", FileNumber.self)
    static let item = Path("/plans/:number/items/:item", FileNumber.self, PlanItemID.self)
    static let about = Path("/plans/:number/about", FileNumber.self)
    static let concern = Path("/plans/:number/concern", FileNumber.self)
    static let limits = Path("/plans/:number/limits", FileNumber.self)
    static let herPage = Path("/plans/:number/page", FileNumber.self)
    static let release = Path("/plans/:number/release", FileNumber.self)
    static let revoke = Path("/plans/:number/release/:release", FileNumber.self, ReleaseID.self)
    static let note = Path("/plans/:number/note", FileNumber.self)
    static let appointment = Path("/plans/:number/appointment", FileNumber.self)
    static let charge = Path("/plans/:number/charge", FileNumber.self)
    static let stand = Path("/plans/:number/stand", FileNumber.self)
    static let refer = Path("/plans/:number/refer", FileNumber.self)
    static let referral = Path("/plans/:number/referrals/:referral", FileNumber.self, ServiceReferralID.self)
    static let keeping = Path("/plans/keeping")
    static let disposal = Path("/plans/:number/disposal", FileNumber.self)
    static let outcomes = Path("/plans/outcomes")
    static let worker = Path("/plans/:number/worker", FileNumber.self)

    /// Her own page.
    public static let hers = Path("/steps")
    static let leave = Path("/steps/leave")
    static let hersAdd = Path("/steps/add")
    static let hersItem = Path("/steps/item/:item", PlanItemID.self)
    static let hersRelease = Path("/steps/share")
    static let hersRevoke = Path("/steps/share/:release", ReleaseID.self)
    static let hersReferral = Path("/steps/service/:referral", ServiceReferralID.self)
    static let hersAbout = Path("/steps/about")
    static let hersRest = Path("/steps/rest")
    static let hersOff = Path("/steps/off")

    /// Where somebody reads what was let known to them.
    public static let shared = Path("/shared")
}
