import Core
import HTTPTypes

/// A request as handlers see it: read, checked, and with its moment fixed.
public struct WebRequest: Sendable {
    public let method: Method
    /// The path as it was sent, without the query.
    public let path: String
    /// The query's fields; repeated names are kept.
    public let query: FormFields
    /// The fields and files of a POST; empty for a GET.
    public let form: FormFields
    public let headers: HTTPFields
    public let language: Language
    /// Who is signed in; nil when nobody is. Routes that aren't for everyone have one.
    public let session: Session?
    /// The moment at which the request was read; handlers and desks take it from here.
    public let now: Instant
    /// The zone of the session's program, else the site's.
    public let zone: Zone
    /// Who is at the other end: the proxy's word when the operator named a proxy, else the connection's. For throttling; it isn't logged.
    public let clientAddress: String?
    /// The site's host and port as the browser says them; nothing may be decided by it.
    public let authority: String?
    /// What the site has in common.
    public let site: Site

    let cookies: Cookies
    let forgery: Forgery
    /// Where GET shows what this request is about; the language switch leads back here.
    let place: String
    /// The name of the route; nil when there is none.
    let routeName: String?
    let table: RouteTable

    /// The civil date of ``now`` in ``zone``.
    public var today: CivilDate { zone.date(of: now) }

    /// Who acts. Throws ``WebError/forbidden`` when nobody is signed in, which a route for somebody never sees.
    public var actor: Core.Actor {
        get throws {
            guard let session else { throw WebError.forbidden }
            return session.actor
        }
    }

    /// Whether `session` may go to this address of the site, by the access rule of the route that it leads to.
    public func admits(_ session: Session, to address: String) -> Bool { table.admits(session, to: address) }

    /// The note as the cookie has it; ``note`` opens it.
    var sealedNote: String? { cookies[site.cookies.name(.note)] }

    /// The secret of a person's own page, as their browser has it; nil without one.
    public var ownToken: String? { cookies[site.cookies.name(.own)] }

    /// The value of a cookie that a script of ours has set; nil where there is none.
    public func cookie(_ name: String) -> String? { cookies[name] }

    /// The text in the language of the page.
    public func text(_ text: Bilingual) -> String { text.text(language) }
}
