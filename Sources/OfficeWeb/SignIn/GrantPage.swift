import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var grantRoutes: [Route] {
        [
            Route(.get, OfficePaths.grant, .signedIn, name: "office.grant") { request in
                let (_, session) = try await request.deskSession(desk)
                let form = request.blankForm(["grant": session.heldGrant?.id.text ?? ""])
                return request.page(try await grantPage(request, session, form, Next.checked(request.query.first("next"))))
            },
            Route(.post, OfficePaths.grant, .signedIn, name: "office.grant", handler: chooseGrant),
        ]
    }

    private func chooseGrant(_ request: WebRequest) async throws -> WebResponse {
        let (token, session) = try await request.deskSession(desk)
        let next = Next.checked(request.form.first("next"))
        return try await request.submit(
            showing: { try await grantPage(request, session, $0, next) }, beside: ["grant-unknown": "grant"]
        ) { form in
            let grant = form.id("grant", OfficeWebText.grantLabel, of: GrantKind.self)
            try form.check()
            let used = try await desk.use(try grant.value, in: session, at: request.now, chance: request.site.chance)
            return .redirect(landing(try await sessions.frame(used, token, at: request.now), next: next, request))
        }
    }

    private func grantPage(
        _ request: WebRequest, _ session: DeskSession, _ form: FormView, _ next: String?
    ) async throws -> Page {
        if session.grants.isEmpty { return noGrantPage(request) }
        let options = try await grantOptions(session)
        var page = Page(request.text(OfficeWebText.grantTitle), heading: .some(nil), form: form) {
            form.form(action: OfficePaths.grant()) {
                if let next { form.hidden("next", next) }
                form.radios("grant", OfficeWebText.grantTitle, options, hint: OfficeWebText.grantHint, isHeading: true)
                form.actions { form.submit(OfficeWebText.grantSubmit) }
            }
        }
        page.width = .narrow
        return page
    }

    private func grantOptions(_ session: DeskSession) async throws -> [Option] {
        let agencies = try await agencyNames()
        return session.grants.map { held in
            Option(held.id.text, held.grant.role.label, hint: place(of: held.grant, agencies))
        }
    }

    /// `Grande Prairie STOP · Pace`
    func place(of grant: Grant, _ agencies: [AgencyID: String]) -> Bilingual {
        guard let agency = agencies[grant.agency] else { return programs.label(grant.program) }
        return OfficeWebText.grantOf(program: programs.label(grant.program), agency: agency)
    }

    func agencyNames() async throws -> [AgencyID: String] {
        Dictionary(try await desk.agencies().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    private func noGrantPage(_ request: WebRequest) -> Page {
        var page = Page(request.text(OfficeWebText.grantNoneTitle)) {
            H.p { request.text(OfficeWebText.grantNone) }
            request.blankForm().button(action: OfficePaths.signOut(), OfficeWebText.signOutSubmit)
        }
        page.width = .narrow
        return page
    }
}
