import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var signOutRoutes: [Route] {
        [
            Route(.post, OfficePaths.signOut, .signedIn, name: "office.sign-out") { request in
                try await end(request)
                let path = OfficePaths.signIn().query([Notice.field: SessionEnding.signedOut.rawValue])
                return .redirect(path).endingSession(in: request)
            },
            Route(.get, OfficePaths.changeUser, .signedIn, name: "office.change-user") { request in
                request.page(try await changeUserPage(request))
            },
            // The next person finds the sign-in page as on any morning: no place to return to, no word about anybody.
            Route(.post, OfficePaths.changeUser, .signedIn, name: "office.change-user") { request in
                try await end(request)
                return .redirect(OfficePaths.signIn()).endingSession(in: request)
            },
        ]
    }

    private func end(_ request: WebRequest) async throws {
        let (token, _) = try await request.deskSession(desk)
        try await desk.signOut(token, at: request.now, chance: request.site.chance)
    }

    private func changeUserPage(_ request: WebRequest) async throws -> Page {
        let (_, session) = try await request.deskSession(desk)
        let form = request.blankForm()
        var page = Page(request.text(OfficeWebText.changeUserTitle), form: form) {
            H.p { you(request, session) }
            H.p { request.text(OfficeWebText.changeUserEffect) }
            form.form(action: OfficePaths.changeUser()) {
                form.actions {
                    form.submit(OfficeWebText.signOutSubmit)
                    H.a(.href(OfficePaths.home())) { request.text(OfficeWebText.changeUserStay) }
                }
            }
            H.h2 { request.text(OfficeWebText.meTitle) }
            H.div(.class("actions")) {
                if session.grants.count > 1 { Pieces.link(request.text(OfficeWebText.meGrant), OfficePaths.grant()) }
                Pieces.link(request.text(OfficeWebText.changeUserMe), OfficePaths.me())
            }
        }
        page.width = .narrow
        return page
    }

    private func you(_ request: WebRequest, _ session: DeskSession) -> String {
        let name = request.session?.name ?? ""
        guard let grant = session.grant else { return request.text(OfficeWebText.changeUserYou(name: name)) }
        return request.text(
            OfficeWebText.changeUserYouIn(name: name, role: grant.role.label, program: programs.label(grant.program)))
    }
}
