import CommunityDesk
import Core
import WebFrame

/// The addresses of the community's pages, each written once.
public enum CommunityPaths {
    public static let calendar = Path("/programs/:program/calendar", String.self)
    static let event = Path("/programs/:program/calendar/:event", String.self, CommunityEventID.self)
    static let signOff = Path("/programs/:program/sign-off", String.self)
    static let feed = Path("/programs/:program/calendar-feed", String.self)
    public static let services = Path("/programs/:program/services", String.self)
    public static let initiatives = Path("/programs/:program/initiatives", String.self)

    /// The coordinator's.
    public static let community = Path("/community")
    static let newEvent = Path("/community/event")
    static let editEvent = Path("/community/event/:event", CommunityEventID.self)
    static let newService = Path("/community/service")
    static let editService = Path("/community/service/:listing", ListingID.self)
    static let newInitiative = Path("/community/initiative")
    static let editInitiative = Path("/community/initiative/:listing", ListingID.self)
}
