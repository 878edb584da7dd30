import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    /// Answers with the new account's code, in this one page: it can't be asked for again.
    func makeAccount(_ request: WebRequest) async throws -> WebResponse {
        try await request.submit(showing: { try await newAccountPage(request, $0) }, beside: Self.newAccountFields) { form in
            let displayName = form.text("display-name", OfficeWebText.newAccountDisplayName)
            let name = form.text("name", OfficeWebText.newAccountSignInName)
            let language = form.choice("language", OfficeWebText.newAccountLanguage, as: Language.self)
            let grant = grant(request, &form)
            try form.check()
            let new = NewAccount(
                signInName: try name.value, displayName: try displayName.value, language: try language.value,
                grants: [try grant()])
            let (account, code) = try await desk.createAccount(
                new, by: try request.actor, at: request.now, chance: request.site.chance)
            return request.page(codePage(request, account, name: try name.value.lowercased(), code))
        }
    }

    private static let newAccountFields: KeyValuePairs<String, String> = [
        "account-display-name": "display-name", "account-sign-in-name": "name", "account-taken": "name", "agency-unknown": "agency",
    ]

    /// Reads role and agency. The program is always the administrator's own, whatever a form says.
    func grant(_ request: WebRequest, _ form: inout FormReader) -> () throws -> Grant {
        let role = form.choice("role", OfficeWebText.newAccountRole, as: Role.self)
        let agency = form.id("agency", OfficeWebText.newAccountAgency, of: AgencyKind.self)
        return {
            guard let program = ownProgram(request) else { throw WebError.forbidden }
            return Grant(role: try role.value, agency: try agency.value, program: program)
        }
    }

    /// The fields that `grant(_:_:)` reads.
    @HTMLBuilder func grantFields(_ form: FormView, _ agencies: [Agency]) -> HTML {
        form.radios("role", OfficeWebText.newAccountRole, Role.allCases.map { Option($0, $0.label, hint: $0.hint) })
        let options = agencies.map { Option($0.id.text, Bilingual(en: $0.name, fr: $0.name)) }
        if options.count <= 7 {
            form.radios("agency", OfficeWebText.newAccountAgency, options)
        } else {
            form.select("agency", OfficeWebText.newAccountAgency, options)
        }
    }

    func newAccountPage(_ request: WebRequest, _ form: FormView) async throws -> Page {
        let agencies = try await desk.agencies()
        var page = Page(request.text(OfficeWebText.newAccountTitle), form: form) {
            form.form(action: OfficePaths.newAccount()) {
                form.text("display-name", OfficeWebText.newAccountDisplayName)
                form.text("name", OfficeWebText.newAccountSignInName, hint: OfficeWebText.setUpSignInNameHint, width: .half)
                form.radios(
                    "language", OfficeWebText.newAccountLanguage, Language.official.map { Option($0, $0.label) }, isInline: true)
                grantFields(form, agencies)
                form.actions {
                    form.submit(OfficeWebText.newAccountSubmit)
                    H.a(.href(OfficePaths.agencies())) { request.text(OfficeWebText.accountsAgencies) }
                }
            }
        }
        page.width = .narrow
        page.section = Self.accountsSection
        page.lead = ownProgram(request).map { request.text(OfficeWebText.newAccountLead(program: programs.label($0))) }
        page.back = (OfficePaths.accounts(), request.text(OfficeWebText.accountsTitle))
        return page
    }

    /// A one-time code, shown in the answer to a form and nowhere else.
    func codePage(_ request: WebRequest, _ account: AccountID, name: String, _ code: SetupToken) -> Page {
        var page = Page(request.text(OfficeWebText.codeTitle(name: name))) {
            Pieces.note(.soon) { H.p { request.text(OfficeWebText.codeOnce) } }
            H.p { H.strong(.class("reference"), .translate(false)) { code.description } }
            H.p { request.text(OfficeWebText.codeNext(name: name)) }
            H.div(.class("actions")) {
                Pieces.link(request.text(OfficeWebText.codeDone), OfficePaths.account(account), .primary)
            }
        }
        page.width = .narrow
        page.section = Self.accountsSection
        return page
    }
}
