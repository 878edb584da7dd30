import Core
import Markup
import Support
import SupportDesk
import WebFrame

// How referrals to services went, as numbers, for the supervisor alone.
extension SupportPages {
    var outcomeRoutes: [Route] {
        [
            Route(.get, SupportPaths.outcomes, .roles(.supportSupervisor), name: "plan.outcomes") { request in
                let asker = try request.asker
                let services = await services(asker.actor.grant?.program ?? "")
                return request.page(outcomesPage(try await desk.outcomes(of: services.map(\.id), by: asker), services, request.language))
            }
        ]
    }

    private func outcomesPage(_ rows: [ServiceOutcomes], _ services: [SupportService], _ language: Language) -> Page {
        let outcomes = ServiceReferral.Outcome.allCases
        var page = Page(SupportWebText.outcomesTitle(language)) {
            if rows.isEmpty {
                Pieces.empty(SupportWebText.outcomesEmptyTitle(language), SupportWebText.outcomesEmptyText(language))
            } else {
                Pieces.table(
                    caption: SupportWebText.outcomesTitle(language),
                    [Column(SupportWebText.referService(language))] + outcomes.map { Column($0.name(language)) }
                        + [Column(SupportWebText.referralNothing(language))],
                    rows.map { row in
                        let name = services.first { $0.id == row.listing }?.name ?? SupportWebText.outcomesOther(language)
                        return [H.bdi { name }] + outcomes.map { HTML(text: String(row.counts[$0] ?? 0)) } + [HTML(text: String(row.open))]
                    }, isCaptionSeen: false)
            }
        }
        page.lead = SupportWebText.outcomesLead(language)
        page.section = "plans"
        page.back = (SupportPaths.plans(), SupportWebText.listTitle(language))
        return page
    }
}
