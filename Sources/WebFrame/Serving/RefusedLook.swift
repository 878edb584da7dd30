import Core
import HTTPTypes

/// Somebody signed in asked for what isn't theirs, or what isn't there: the two are answered alike, and both are worth a
/// line in the audit log, since looking for somebody else's file begins so.
public struct RefusedLook: Sendable {
    public let actor: Core.Actor
    public let now: Instant
    /// The route's stable name, such as `case.page`.
    public let route: String
    /// What stood in the path at the route's places: a file number, an id.
    public let pathValues: [String]
    /// `forbidden` or `not-found`.
    public let code: String

    /// Nil for a visitor, for a path that leads nowhere, and for every other answer.
    init?(_ visit: Visit, _ status: HTTPResponse.Status) {
        guard let session = visit.session, let route = visit.routeName else { return nil }
        switch status {
        case .forbidden: code = "forbidden"
        case .notFound: code = "not-found"
        default: return nil
        }
        actor = session.actor
        now = visit.now
        self.route = route
        pathValues = visit.pathValues
    }
}
