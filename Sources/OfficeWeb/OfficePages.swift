import Core
import OfficeDesk
import WebFrame

/// The pages of the office compartment: coming in and going out, passwords, own sessions, accounts.
public struct OfficePages: Sendable {
    let desk: OfficeDesk
    let sessions: OfficeSessions
    let programs: OfficePrograms
    let home: @Sendable (WebFrame.Session) -> String
    let front: String

    /// `home` is where somebody begins, by role: a path of the site. It is asked only for sessions with a grant. `front` is where anybody
    /// begins who isn't signed in.
    public init(
        desk: OfficeDesk, sessions: OfficeSessions, programs: OfficePrograms,
        home: @escaping @Sendable (WebFrame.Session) -> String, front: String = OfficePaths.signIn()
    ) {
        self.desk = desk
        self.sessions = sessions
        self.programs = programs
        self.home = home
        self.front = front
    }

    /// Every route, each with who may reach it.
    public var routes: [Route] {
        [homeRoute] + signInRoutes + signOutRoutes + grantRoutes + setUpRoutes + setPasswordRoutes + passwordRoutes + meRoutes
            + accountListRoutes + accountRoutes + agencyRoutes
    }

    /// The top bar's links to these pages, for a site's navigation: accounts, for administrators.
    public static func navigation(_ session: WebFrame.Session?) -> [NavigationItem] {
        guard session?.actor.role == .administrator else { return [] }
        return [NavigationItem(id: accountsSection, label: OfficeWebText.accountsTitle, path: OfficePaths.accounts())]
    }

    static let accountsSection = "accounts"

    /// Sends everyone on to where they begin.
    private var homeRoute: Route {
        Route(.get, OfficePaths.home, .everyone, name: "office.home") { request in
            if let session = request.session { return .redirect(landing(session, next: nil, request)) }
            return .redirect(try await desk.isSetUp() ? front : OfficePaths.setUp())
        }
    }

    /// Where a person goes after signing in: to choose a role first, else to what was asked for, else home. What was asked for
    /// may have been another person's, who used this screen before: where this one may not go, it is passed over.
    func landing(_ session: WebFrame.Session, next: String?, _ request: WebRequest) -> String {
        guard session.actor.grant != nil else { return OfficePaths.grant().query(["next": next]) }
        guard let next, request.admits(session, to: next) else { return home(session) }
        return next
    }
}
