import WebFrame

/// The addresses of what is open to the world.
public enum PublicPaths {
    static let programs = Path("/programs")
    static let about = Path("/programs/:program", String.self)
    static let charge = Path("/programs/:program/charge", String.self)
    static let cost = Path("/programs/:program/cost", String.self)
    static let questions = Path("/programs/:program/questions", String.self)
    static let volunteers = Path("/programs/:program/not-arrested", String.self)
    static let harmed = Path("/programs/:program/harmed", String.self)
    static let community = Path("/programs/:program/community", String.self)
    static let start = Path("/start")
    static let startDocument = Path("/start/:document", String.self)
    static let startPrivacy = Path("/start/privacy/:program", String.self)
    static let help = Path("/help")
    static let reflection = Path("/reflection")

    /// Where somebody begins who isn't signed in.
    public static var home: String { programs() }

    /// What search engines may list.
    public static let open = ["/programs", "/help", "/reflection", "/start"]
}
