import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var signInRoutes: [Route] {
        [
            Route(.get, OfficePaths.signIn, .everyone, name: "office.sign-in", handler: showSignIn),
            Route(.post, OfficePaths.signIn, .everyone, name: "office.sign-in", handler: signIn),
        ]
    }

    private func showSignIn(_ request: WebRequest) async throws -> WebResponse {
        let next = Next.checked(request.query.first("next"))
        if let session = request.session { return .redirect(landing(session, next: next, request)) }
        guard try await desk.isSetUp() else { return .redirect(OfficePaths.setUp()) }
        return request.page(signInPage(request, request.blankForm(), next, ended: try await ending(request)?.sentence))
    }

    /// Why the browser's former session is over: what the desk knows of its token, or that it was just signed out.
    private func ending(_ request: WebRequest) async throws -> SessionEnding? {
        if request.query.first(Notice.field) == SessionEnding.signedOut.rawValue { return .signedOut }
        guard let token = request.heldToken,
            case .ended(let ending) = try await desk.session(token, at: request.now, chance: request.site.chance)
        else { return nil }
        return ending
    }

    private func signIn(_ request: WebRequest) async throws -> WebResponse {
        let next = Next.checked(request.form.first("next"))
        return try await request.submit(
            showing: { signInPage(request, $0, next) },
            beside: ["sign-in-refused": "name", "too-many-attempts": "name"]
        ) { form in
            let name = form.text("name", OfficeWebText.signInName)
            let password = form.secret("password", OfficeWebText.signInPassword)
            try form.check()
            let attempt = SignInAttempt(
                name: try name.value, password: try password.value, address: request.address, language: request.language.official,
                replacing: request.heldToken)
            let signedIn = try await desk.signIn(attempt, at: request.now, chance: request.site.chance)
            let session = try await sessions.frame(signedIn.session, signedIn.token, at: request.now)
            return .redirect(landing(session, next: next, request)).startingSession(signedIn.token.text, in: request)
        }
    }

    private func signInPage(_ request: WebRequest, _ form: FormView, _ next: String?, ended: Bilingual? = nil) -> Page {
        var page = Page(request.text(OfficeWebText.signInTitle), form: form) {
            if let ended { Pieces.note { H.p(.role("status")) { request.text(ended) } } }
            request.notice
            form.form(action: OfficePaths.signIn()) {
                if let next { form.hidden("next", next) }
                form.text("name", OfficeWebText.signInName, width: .half, autocomplete: "username")
                form.text(
                    "password", OfficeWebText.signInPassword, kind: .password, width: .half, autocomplete: "current-password")
                form.actions { form.submit(OfficeWebText.signInSubmit) }
            }
            H.h2 { request.text(OfficeWebText.signInHelpTitle) }
            H.p { request.text(OfficeWebText.signInHelp) }
            H.p { H.a(.href(OfficePaths.setPassword())) { request.text(OfficeWebText.signInCode) } }
        }
        page.width = .narrow
        return page
    }
}
