import Core
import Markup
import OfficeDesk
import WebFrame

extension OfficePages {
    var agencyRoutes: [Route] {
        [
            Route(.get, OfficePaths.agencies, .roles(.administrator), name: "office.agencies") { request in
                request.page(try await agenciesPage(request, request.blankForm()))
            },
            Route(.post, OfficePaths.agencies, .roles(.administrator), name: "office.agencies") { request in
                try await request.submit(showing: { try await agenciesPage(request, $0) }, beside: ["agency-": "agency"]) { form in
                    let name = form.text("agency", OfficeWebText.agenciesName)
                    try form.check()
                    _ = try await desk.createAgency(
                        try name.value, by: try request.actor, at: request.now, chance: request.site.chance)
                    return .redirect(OfficePaths.agencies(), .agencyAdded)
                }
            },
        ]
    }

    private func agenciesPage(_ request: WebRequest, _ form: FormView) async throws -> Page {
        let agencies = try await desk.agencies()
        var page = Page(request.text(OfficeWebText.agenciesTitle), form: form) {
            if !form.isRejected { request.notice }
            H.ul { for agency in agencies { H.li { H.bdi { agency.name } } } }
            H.h2 { request.text(OfficeWebText.agenciesNew) }
            form.form(action: OfficePaths.agencies()) {
                form.text("agency", OfficeWebText.agenciesName)
                form.actions { form.submit(OfficeWebText.agenciesSubmit) }
            }
        }
        page.width = .narrow
        page.section = Self.accountsSection
        page.lead = request.text(OfficeWebText.agenciesLead)
        page.back = (OfficePaths.accounts(), request.text(OfficeWebText.accountsTitle))
        return page
    }
}
