import Core

/// Somebody signed in. It is looked up once per request.
public struct Session: Sendable {
    /// The secret in the cookie.
    public let token: String
    /// Who acts, in the role and program that were chosen at sign-in.
    public let actor: Core.Actor
    /// The person's name, as colleagues know it.
    public let name: String
    /// Where the person works: the program's or agency's name for the top bar; nil shows none.
    public let place: Bilingual?
    /// The zone of the program that was chosen; nil takes the site's.
    public let zone: Zone?
    /// Seconds without a request after which the session locks, for the page's warning; nil when it never does.
    public let idleSeconds: Int?

    public init(token: String, actor: Core.Actor, name: String, place: Bilingual? = nil, zone: Zone? = nil, idleSeconds: Int? = nil) {
        self.token = token
        self.actor = actor
        self.name = name
        self.place = place
        self.zone = zone
        self.idleSeconds = idleSeconds
    }
}

/// Who is signed in is somebody else's to know; the frame only asks.
public protocol SessionKeeper: Sendable {
    /// The live session with this token; nil when it is unknown, ended, idle too long or too old. It counts as used at `now` where `isUse`:
    /// what a page asks by itself is nobody's use.
    func session(token: String, now: Instant, isUse: Bool) async throws -> Session?
}
