import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var signOutRoutes: [Route] {
        [
            Route(.post, OfficePaths.signOut, .signedIn, name: "office.sign-out") { request in
                try await end(request, to: OfficePaths.signIn().query([Notice.field: SessionEnding.signedOut.rawValue]))
            },
            Route(.get, OfficePaths.changeUser, .signedIn, name: "office.change-user") { request in
                request.page(try await changeUserPage(request))
            },
            // The next person finds the sign-in page as on any morning: no place to return to, no word about anybody.
            Route(.post, OfficePaths.changeUser, .signedIn, name: "office.change-user") { request in
                try await end(request, to: OfficePaths.signIn())
            },
        ]
    }

    private func end(_ request: WebRequest, to path: String) async throws -> WebResponse {
        let kept = try DoorEntriesKept(request)
        guard !kept.isMine || request.form.first("despite") != nil else { return request.page(losingPage(request)) }
        let (token, _) = try await request.deskSession(desk)
        try await desk.signOut(token, at: request.now, chance: request.site.chance)
        return kept.end(request, to: path)
    }

    /// Asks before a sign-out that loses what this person entered at the door and the server doesn't have.
    private func losingPage(_ request: WebRequest) -> Page {
        let form = request.blankForm()
        return ConfirmPage(
            request.text(OfficeWebText.signOutLosingTitle),
            effects: [request.text(OfficeWebText.signOutLosingEffect), request.text(OfficeWebText.signOutLosingInstead)],
            confirm: OfficeWebText.signOutLosingSubmit,
            cancel: (OfficePaths.home(), request.text(OfficeWebText.changeUserStay))
        ).page(form, action: request.path) { form.hidden("despite", "yes") }
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
