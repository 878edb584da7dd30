import Core

/// The routes that every site has; put them into the table beside the pages' own.
public enum FrameRoutes {
    static let asset = Path("/assets/:name", String.self)
    static let language = Path("/language/:language", Language.self)
    static let robots = Path("/robots.txt")

    public static var all: [Route] {
        [
            Route(.get, asset, .everyone, name: "frame.asset") { _, name in
                guard let asset = Asset.all.first(where: { $0.path == "/assets/" + name }) else { throw WebError.notFound }
                return asset.response
            },
            Route(.get, language, .everyone, name: "frame.language") { request, language in
                var response = WebResponse.redirect(request.query.first("back") ?? "/")
                response.setCookie(request.site.cookies.set(.language, language.rawValue, maxAge: 31_536_000))
                return response
            },
            Route(.get, robots, .everyone, name: "frame.robots") { _ in .text("User-agent: *\nDisallow: /\n") },
        ]
    }
}
