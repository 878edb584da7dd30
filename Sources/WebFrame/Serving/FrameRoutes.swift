import Core

/// The routes that every site has; put them into the table beside the pages' own.
public enum FrameRoutes {
    static let asset = Path("/assets/:name", String.self)
    static let language = Path("/language/:language", Language.self)
    static let robots = Path("/robots.txt")
    static let exit = Path("/exit")
    /// The first segments of the paths above: what every page needs, on whichever host.
    static let places: Set = ["assets", "language", "robots.txt", "exit"]
    /// A year, in seconds.
    static let languageAge = 31_536_000

    public static var all: [Route] {
        [
            Route(.get, asset, .everyone, name: "frame.asset") { _, name in
                guard let asset = Asset.all.first(where: { $0.path == "/assets/" + name }) else { throw WebError.notFound }
                return asset.response
            },
            Route(.get, language, .everyone, name: "frame.language") { request, language in
                var response = WebResponse.redirect(request.query.first("back") ?? "/")
                response.setCookie(request.site.cookies.set(.language, language.rawValue, maxAge: languageAge))
                return response
            },
            Route(.get, robots, .everyone, name: "frame.robots") { request in
                // Under the neutral name nothing is to be found, and what the site has isn't told.
                .text("User-agent: *\n" + (request.neutral == nil ? request.site.openPaths : []).map { "Allow: \($0)\n" }.joined() + "Disallow: /\n")
            },
            // Somebody came into the room. The weather is what anybody might be looking at.
            Route(.get, exit, .everyone, name: "frame.exit") { request in
                .away(to: request.language == .fr ? "https://meteo.gc.ca/" : "https://weather.gc.ca/").forgettingOwnPage(in: request)
            },
        ]
    }
}
