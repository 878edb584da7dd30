import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    /// Open only until there is an account; after that the page leads to the sign-in page.
    var setUpRoutes: [Route] {
        [
            Route(.get, OfficePaths.setUp, .everyone, name: "office.set-up") { request in
                if try await desk.isSetUp() { return .redirect(OfficePaths.signIn()) }
                return request.page(setUpPage(request, request.blankForm()))
            },
            Route(.post, OfficePaths.setUp, .everyone, name: "office.set-up") { request in
                if try await desk.isSetUp() { return .redirect(OfficePaths.signIn()) }
                return try await request.submit(showing: { setUpPage(request, $0) }, beside: Self.setUpFields) { form in
                    try await setUp(request, &form)
                }
            },
        ]
    }

    private static let setUpFields: KeyValuePairs<String, String> = [
        "token-invalid": "code", "too-many-attempts": "code", "account-display-name": "display-name",
        "account-sign-in-name": "name", "account-taken": "name", "agency-": "agency", "grant-needed": "programs",
        "program-unknown": "programs", "password-": "password",
    ]

    private func setUp(_ request: WebRequest, _ form: inout FormReader) async throws -> WebResponse {
        let code = form.code(OfficeWebText.setUpCode)
        let displayName = form.text("display-name", OfficeWebText.setUpDisplayName)
        let name = form.text("name", OfficeWebText.setUpSignInName)
        let password = form.newPassword()
        let agency = form.text("agency", OfficeWebText.setUpAgency)
        let chosen = form.fields.all("programs")
        if chosen.isEmpty { form.fail("programs", OfficeWebText.setUpProgramMissing) }
        try form.check()
        guard let code else { throw WebError.badRequest }
        let first = FirstAccount(
            signInName: try name.value, displayName: try displayName.value, password: try password.value,
            language: request.language.official, agency: try agency.value, programs: chosen)
        _ = try await desk.setUp(first, with: code, address: request.address, at: request.now, chance: request.site.chance)
        return .redirect(OfficePaths.signIn(), .setUp)
    }

    private func setUpPage(_ request: WebRequest, _ form: FormView) -> Page {
        var page = Page(request.text(OfficeWebText.setUpTitle), form: form) {
            form.form(action: OfficePaths.setUp()) {
                form.codeField(OfficeWebText.setUpCode)
                H.h2 { request.text(OfficeWebText.setUpYou) }
                form.text(
                    "display-name", OfficeWebText.setUpDisplayName, hint: OfficeWebText.setUpDisplayNameHint, autocomplete: "name")
                form.text(
                    "name", OfficeWebText.setUpSignInName, hint: OfficeWebText.setUpSignInNameHint, width: .half,
                    autocomplete: "username")
                form.newPasswordFields()
                H.h2 { request.text(OfficeWebText.setUpHouse) }
                form.text("agency", OfficeWebText.setUpAgency, hint: OfficeWebText.setUpAgencyHint, autocomplete: "organization")
                form.boxes("programs", OfficeWebText.setUpPrograms, programs.ids.map { Option($0, programs.label($0)) })
                form.actions { form.submit(OfficeWebText.setUpSubmit) }
            }
        }
        page.width = .narrow
        page.lead = request.text(OfficeWebText.setUpLead)
        return page
    }
}
