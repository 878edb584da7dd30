import Core
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// A request on its way through the front door: what is known of it so far.
struct Visit: Sendable {
    let request: Request
    let target: RequestTarget?
    let site: Site
    let table: RouteTable
    let now: Instant
    let cookies: Cookies
    let language: Language
    let clientAddress: String?
    /// Where GET shows what the request is about, query included; `/` when nowhere.
    let place: String
    var route: Route?
    /// What the path holds at the route's places: a file number, an id.
    var pathValues: [String] = []
    var session: Session?
    var forgery: Forgery
    var query = FormFields()
    /// Reading it is the last thing that may fail before the handler.
    var form = FormFields() { didSet { hasReadBody = true } }
    private(set) var hasReadBody = false

    init(request: Request, context: ConnectionContext, site: Site, table: RouteTable) {
        self.request = request
        self.site = site
        self.table = table
        now = site.clock()
        let target = RequestTarget(request.head.path ?? "")
        self.target = target
        cookies = Cookies(request.headers[values: .cookie].joined(separator: "; "))
        language = LanguageChoice.language(
            query: target?.rawQuery ?? "", cookie: cookies[site.cookies.name(.language)], acceptLanguage: request.headers[.acceptLanguage])
        clientAddress = ClientAddress.address(
            peer: context.channel.remoteAddress?.ipAddress,
            forwarded: HTTPField.Name("X-Forwarded-For").flatMap { request.headers[$0] }, proxy: site.trustedProxy)
        if let target, table.shows(target.segments) {
            let query = LanguageChoice.without(target.rawQuery)
            let whole = request.method == .post || query.isEmpty ? target.rawPath : "\(target.rawPath)?\(query)"
            place = LocalPath.checked(whole) ?? "/"
        } else {
            place = "/"
        }
        forgery = Forgery(session: nil, visitor: cookies[site.cookies.name(.visitor)], chance: site.chance)
    }

    var routeName: String? { route?.name }

    /// Whether the address itself names the language: it is then kept for the pages that follow.
    var namesLanguage: Bool { LanguageChoice.named(target?.rawQuery ?? "") != nil }

    /// The page of ours on which somebody followed a link or sent a form, where the browser says so; nil for this very page.
    var pageBefore: String? {
        guard let referer = HTTPField.Name("Referer").flatMap({ request.headers[$0] }), let host = request.head.authority,
            let start = referer.firstRange(of: "://" + host)?.upperBound, let path = LocalPath.checked(String(referer[start...]))
        else { return nil }
        return path == target?.rawPath ? nil : path
    }

    /// The neutral host, where the request came to it.
    var neutral: NeutralHost? { site.neutral(at: request.head.authority) }

    /// Looks up who is signed in: nobody is on the neutral host, whatever the browser sends.
    mutating func recognize() async throws {
        guard neutral == nil, let token = cookies[site.cookies.name(.session)], (16...200).contains(token.utf8.count),
            let found = try await site.sessions.session(token: token, now: now, isUse: route?.isUse ?? true)
        else { return }
        session = found
        forgery = Forgery(session: found, visitor: nil, chance: site.chance)
    }

    var webRequest: WebRequest {
        WebRequest(
            method: Method(request.method) ?? .get, path: target?.rawPath ?? "/", query: query, form: form, headers: request.headers,
            language: language, session: session, now: now, zone: session?.zone ?? site.zone, clientAddress: clientAddress, authority: request.head.authority, site: site,
            cookies: cookies, forgery: forgery, place: place, routeName: routeName,
            table: table)
    }
}
