import Core
import OfficeDesk
import WebFrame

/// Every address of the office's pages.
public enum OfficePaths {
    public static let home = Path("/")
    public static let signIn = Path("/sign-in")
    public static let signOut = Path("/sign-out")
    /// A page of the door list's (`CasePaths.doorLeft`): drops what the person who signed out left on the device, and nobody else's.
    static let doorLeft = Path("/class-days/left")
    /// For ``Site/changeUserPath``.
    public static let changeUser = Path("/change-user")
    public static let grant = Path("/grant")
    public static let setUp = Path("/set-up")
    public static let setPassword = Path("/set-password")
    public static let password = Path("/password")
    public static let me = Path("/me")
    public static let accounts = Path("/accounts")

    static let endSession = Path("/me/sessions/:session/end", SessionID.self)
    static let newAccount = Path("/accounts/new")
    static let agencies = Path("/accounts/agencies")
    static let account = Path("/accounts/:account", AccountID.self)
    static let giveGrant = Path("/accounts/:account/roles", AccountID.self)
    static let takeGrant = Path("/accounts/:account/roles/:grant/remove", AccountID.self, GrantID.self)
    static let rename = Path("/accounts/:account/name", AccountID.self)
    static let disable = Path("/accounts/:account/disable", AccountID.self)
    static let enable = Path("/accounts/:account/enable", AccountID.self)
    static let issueCode = Path("/accounts/:account/code", AccountID.self)
    static let endSessions = Path("/accounts/:account/end-sessions", AccountID.self)
}
