import Core

/// A second name of the site that says nothing, for people's own page alone: it stands on a slip of paper, in an e-mail, in a history, and on the
/// screen of a computer that others use. Nobody signs in there, and what else the site has doesn't answer.
public struct NeutralHost: Sendable {
    /// As browsers write it: `https://rendezvous.example.ca`.
    public let origin: String
    /// Where everything leads that doesn't answer here.
    public let home: String
    /// In the top bar, instead of the site's name.
    public let name: Bilingual
    /// The first segments of the paths that answer here, beside the frame's own.
    private let places: Set<String>

    public init(origin: String, home: String, name: Bilingual, places: Set<String>) {
        self.origin = origin
        self.home = home
        self.name = name
        self.places = places
    }

    /// Its host and port, as they are written on paper and in the Host header.
    public var authority: String { origin.authority }

    func answers(_ segments: [String]) -> Bool { segments.first.map { places.contains($0) || FrameRoutes.places.contains($0) } ?? false }
}

extension String {
    /// Of an origin: host and port, without `https://`.
    fileprivate var authority: String { String(drop { $0 != "/" }.drop { $0 == "/" }) }
}

extension Site {
    /// The neutral host, where it is the one that was asked; nil on the site's own.
    func neutral(at authority: String?) -> NeutralHost? {
        guard let neutral, let authority, authority.lowercased() == neutral.authority else { return nil }
        return neutral
    }
}

extension WebRequest {
    /// Where people open their own page, as it is written on paper: under the neutral name where there is one.
    public func ownAddress(_ path: String) -> String {
        let named = site.neutral?.authority ?? site.publicOrigin?.authority
        return (named ?? authority ?? "") + path
    }

    /// The neutral host, where the request came to it.
    var neutral: NeutralHost? { site.neutral(at: authority) }
}
