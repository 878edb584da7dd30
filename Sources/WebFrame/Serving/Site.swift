import Core
import Markup

/// A link of the top bar.
public struct NavigationItem: Sendable, Hashable {
    /// What a page names to be marked as the current one.
    public let id: String
    public let label: Bilingual
    public let path: String

    public init(id: String, label: Bilingual, path: String) {
        self.id = id
        self.label = label
        self.path = path
    }
}

/// Something that somebody has to do now. It stands on every page and can't be closed.
public struct PageAlarm: Sendable, Hashable {
    public let sentence: Bilingual
    /// Where it's done.
    public let path: String
    public let label: Bilingual

    public init(sentence: Bilingual, path: String, label: Bilingual) {
        self.sentence = sentence
        self.path = path
        self.label = label
    }
}

/// What all requests of a site have in common: made once, where the executable is composed.
public struct Site: Sendable {
    /// In the top bar and at the end of every title.
    public var name: Bilingual
    /// Whether browsers reach the site by TLS, its own or a proxy's: then cookies are Secure and HSTS is sent.
    public var isSecure: Bool
    /// The address of the proxy whose `X-Forwarded-For` is believed; nil believes none.
    public var trustedProxy: String?
    /// `https://onward.example.ca` when a proxy changes the Host header; nil compares the Origin with the Host.
    public var publicOrigin: String?
    /// Another name of the site, for people's own page; nil where there is none.
    public var neutral: NeutralHost?
    /// The zone of requests without a session.
    public var zone: Zone
    /// Where signed-out people are sent, with `next`.
    public var signInPath: String
    /// The beginnings of the addresses that search engines may list; everything else is closed to them.
    public var openPaths: [String] = []
    /// Where the top bar's "Change user" leads; nil shows none.
    public var changeUserPath: String?
    public var sessions: any SessionKeeper
    public var chance: any Chance
    /// The clock of the composition root. It is read once per request.
    public var clock: @Sendable () -> Instant
    /// The top bar's links for somebody, by role.
    public var navigation: @Sendable (Session?) -> [NavigationItem]
    /// What stands at the top of each of somebody's pages until it is done; nil for nothing.
    public var alarm: @Sendable (Session) -> PageAlarm? = { _ in nil }
    /// How a rule's source is cited in each language: "Criminal Code, s. 717" and « Code criminel, art. 717 ». Nil for the order
    /// of work in this product, which is no source to a person who reads the refusal.
    public var citation: @Sendable (String) -> Bilingual? = { $0.hasPrefix("docs/") ? nil : Bilingual(en: $0, fr: $0) }
    /// Keeps a note of what somebody asked for and didn't get; see ``RefusedLook``. It must not throw: the refusal stands either way.
    public var noteRefusedLook: @Sendable (RefusedLook) async -> Void = { _ in }
    /// What errors of the layers below mean; nil makes them a 500 with a reference number.
    public var translate: @Sendable (any Error) -> Outcome?

    public init(
        name: Bilingual, isSecure: Bool, trustedProxy: String? = nil, publicOrigin: String? = nil, zone: Zone,
        signInPath: String = "/sign-in", changeUserPath: String? = nil, sessions: any SessionKeeper, chance: any Chance,
        clock: @escaping @Sendable () -> Instant,
        navigation: @escaping @Sendable (Session?) -> [NavigationItem] = { _ in [] },
        translate: @escaping @Sendable (any Error) -> Outcome? = { _ in nil }
    ) {
        self.name = name
        self.isSecure = isSecure
        self.trustedProxy = trustedProxy
        self.publicOrigin = publicOrigin
        self.zone = zone
        self.signInPath = signInPath
        self.changeUserPath = changeUserPath
        self.sessions = sessions
        self.chance = chance
        self.clock = clock
        self.navigation = navigation
        self.translate = translate
    }

    var cookies: CookieJar { CookieJar(isSecure: isSecure) }

    /// The refusal that an error is, or stands for.
    func refusal(in error: any Error) -> Refusal? {
        if let refusal = error as? Refusal { return refusal }
        if case .refused(let refusal)? = translate(error) { return refusal }
        return nil
    }
}
