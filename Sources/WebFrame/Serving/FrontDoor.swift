import Core
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Answers every request, in one order that can be read here: find the route, see who asks, see whether they may, read the form, see that it
/// is theirs, run the handler; translate what went wrong; add the headers that everything carries; write one line into the log.
///
/// A table of our own rather than the library's router: a wrong method is a 405 that names the right ones, HEAD is GET, and nothing can be
/// registered that skips the headers or the access rule.
struct FrontDoor: HTTPResponder {
    typealias Context = ConnectionContext

    let table: RouteTable
    let site: Site
    let logger: Logger
    var bodies = BodyReader()

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        var visit = Visit(request: request, context: context, site: site, table: table)
        var answer: WebResponse
        do {
            answer = try await handle(&visit)
        } catch {
            answer = ErrorPages.answer(to: error, visit: visit, logger: logger)
            if let refused = RefusedLook(visit, answer.status) { await site.noteRefusedLook(refused) }
        }
        if visit.namesLanguage { answer.setCookie(site.cookies.set(.language, visit.language.rawValue, maxAge: FrameRoutes.languageAge)) }
        if let visitor = visit.forgery.visitorToSet { answer.setCookie(site.cookies.set(.visitor, visitor)) }
        SecurityHeaders.apply(to: &answer, isSecure: site.isSecure)
        logger.info("request", metadata: [
            "route": "\(visit.routeName ?? "none")", "method": "\(request.method.rawValue.prefix(8))",
            "status": "\(answer.status.code)", "ms": "\((clock.now - start).milliseconds)",
        ])
        return send(answer, to: request, visit, context)
    }

    private func handle(_ visit: inout Visit) async throws -> WebResponse {
        guard let target = visit.target else { throw WebError.badRequest }
        if Framing.isAmbiguous(visit.request.headers) { throw WebError.badRequest }
        if let neutral = visit.neutral, !neutral.answers(target.segments) { return .redirect(neutral.home) }
        let route: Route
        let values: [String]
        switch table.find(Method(visit.request.method), target.segments) {
        case .nothing:
            // Somebody signed in stays so on the page that says that nothing is here.
            try await visit.recognize()
            throw WebError.notFound
        case .wrongMethod(let allowed):
            try await visit.recognize()
            return ErrorPages.wrongMethod(allowed, visit: visit)
        case .found(let found, let texts): (route, values) = (found, texts)
        }
        visit.route = route
        visit.pathValues = values
        try await visit.recognize()
        guard route.access.admits(visit.session) else { return try refuse(visit) }
        visit.query = try Self.parse(target.rawQuery)
        if route.method == .post { try await receive(route, &visit) }
        return try await route.handler(visit.webRequest, values)
    }

    /// Signed out: to the sign-in page and back. Signed in without the right: 403.
    private func refuse(_ visit: Visit) throws -> WebResponse {
        guard visit.session == nil else { throw WebError.forbidden }
        if visit.route?.errors == .problems { throw WebError.forbidden }
        guard visit.request.method == .get || visit.request.method == .head else {
            return ErrorPages.signedOut(visit: visit)
        }
        return .redirect(site.signInPath.query(["next": visit.place]))
    }

    private func receive(_ route: Route, _ visit: inout Visit) async throws {
        let headers = visit.request.headers
        let isOwn = Forgery.isOwn(
            origin: headers[.origin], fetchSite: HTTPField.Name("Sec-Fetch-Site").flatMap { headers[$0] },
            host: visit.request.head.authority, publicOrigin: visit.neutral?.origin ?? site.publicOrigin)
        guard isOwn else { throw WebError.forged }
        visit.form = try await FormBody.read(visit.request, intake: route.intake, by: bodies)
        guard visit.forgery.accepts(visit.form) else {
            // Secrets are never written into a page, so a form with one isn't offered again.
            guard visit.session != nil, headers[.origin] != nil, route.intake == .form, route.errors == .pages,
                !visit.form.names.contains(where: { $0.contains("password") })
            else { throw WebError.forged }
            throw WebError.stale
        }
    }

    private static func parse(_ query: String) throws -> FormFields {
        do {
            return try URLEncodedForm.parse(query.utf8)
        } catch {
            throw WebError.badRequest
        }
    }

    /// An answer given before the whole body was read ends the connection: first our side, then, once the sender had time to read it, all.
    private func send(_ answer: WebResponse, to request: Request, _ visit: Visit, _ context: ConnectionContext) -> Response {
        var headers = answer.headers
        headers[.contentLength] = String(answer.body.count)
        let isCut = [400, 408, 413, 415].contains(answer.status.code) || (request.method != .get && request.method != .head && !visit.hasReadBody)
        if isCut {
            headers[.connection] = "close"
            let channel = context.channel
            channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
        }
        let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
        return Response(status: answer.status, headers: headers, body: body)
    }
}

/// What the library hands over with a request; the connection is needed for its address and to close it.
struct ConnectionContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
