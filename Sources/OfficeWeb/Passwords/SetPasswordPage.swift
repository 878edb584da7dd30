import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    /// For somebody with a code from an administrator. The code is typed, so that it is in no address and no log.
    var setPasswordRoutes: [Route] {
        [
            Route(.get, OfficePaths.setPassword, .everyone, name: "office.set-password") { request in
                request.page(setPasswordPage(request, request.blankForm()))
            },
            Route(.post, OfficePaths.setPassword, .everyone, name: "office.set-password", handler: setPassword),
        ]
    }

    private func setPassword(_ request: WebRequest) async throws -> WebResponse {
        try await request.submit(
            showing: { setPasswordPage(request, $0) },
            beside: ["token-invalid": "code", "too-many-attempts": "code", "password-": "password"]
        ) { form in
            let code = form.code(OfficeWebText.setPasswordCode)
            let password = form.newPassword()
            try form.check()
            guard let code else { throw WebError.badRequest }
            try await desk.setPassword(
                try password.value, with: code, address: request.address, at: request.now, chance: request.site.chance)
            return .redirect(OfficePaths.signIn(), .passwordSet)
        }
    }

    private func setPasswordPage(_ request: WebRequest, _ form: FormView) -> Page {
        var page = Page(request.text(OfficeWebText.setPasswordTitle), form: form) {
            form.form(action: OfficePaths.setPassword()) {
                form.codeField(OfficeWebText.setPasswordCode)
                form.newPasswordFields()
                form.actions { form.submit(OfficeWebText.setPasswordSubmit) }
            }
        }
        page.width = .narrow
        page.lead = request.text(OfficeWebText.setPasswordLead)
        page.back = (OfficePaths.signIn(), request.text(OfficeWebText.signInTitle))
        return page
    }
}
