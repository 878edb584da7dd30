import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var passwordRoutes: [Route] {
        [
            Route(.get, OfficePaths.password, .signedIn, name: "office.password") { request in
                request.page(passwordPage(request, request.blankForm()))
            },
            Route(.post, OfficePaths.password, .signedIn, name: "office.password", handler: changePassword),
        ]
    }

    private func changePassword(_ request: WebRequest) async throws -> WebResponse {
        let (_, session) = try await request.deskSession(desk)
        return try await request.submit(
            showing: { passwordPage(request, $0) },
            beside: ["old-password-wrong": "old-password", "too-many-attempts": "old-password", "password-": "password"]
        ) { form in
            let old = form.secret("old-password", OfficeWebText.passwordOld)
            let new = form.newPassword()
            try form.check()
            try await desk.changePassword(
                from: try old.value, to: try new.value, in: session, address: request.address, at: request.now,
                chance: request.site.chance)
            return .redirect(OfficePaths.me(), .passwordChanged)
        }
    }

    private func passwordPage(_ request: WebRequest, _ form: FormView) -> Page {
        var page = Page(request.text(OfficeWebText.passwordTitle), form: form) {
            form.form(action: OfficePaths.password()) {
                form.text("old-password", OfficeWebText.passwordOld, kind: .password, autocomplete: "current-password")
                form.newPasswordFields()
                form.actions {
                    form.submit(OfficeWebText.passwordSubmit)
                    H.span(.class("small")) { request.text(OfficeWebText.passwordEffect) }
                }
            }
        }
        page.width = .narrow
        page.back = (OfficePaths.me(), request.text(OfficeWebText.meTitle))
        return page
    }
}
