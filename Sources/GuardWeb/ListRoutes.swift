import ConcernForm
import Core
import GuardDesk
import Markup
import Safeguarding
import WebFrame

// The list: one's own concerns, or the program's.
extension GuardPages {
    var listRoutes: [Route] {
        [
            Route(.get, GuardPaths.concerns, Self.anybody, name: "concern.list") { request in
                request.page(listPage(try await desk.stubs(by: try request.asker), request))
            }
        ]
    }

    private func listPage(_ lines: [StubListLine], _ request: WebRequest) -> Page {
        let language = request.language
        let isLead = request.session?.actor.role == .safeguardingLead
        var page = Page(GuardWebText.listTitle(language)) {
            H.div(.class("actions")) { Pieces.link(GuardWebText.raiseTitle(language), ConcernPaths.raise(), .primary) }
            if lines.isEmpty {
                Pieces.empty(GuardWebText.listEmptyTitle(language), GuardWebText.listEmptyText(language))
            } else {
                Pieces.table(
                    caption: GuardWebText.listTitle(language),
                    [Column(GuardWebText.number(language)), Column(GuardWebText.raised(language)), Column(GuardWebText.status(language))],
                    lines.map { line in
                        [
                            H.a(.href(GuardPaths.concern(line.number))) { Pieces.number(line.number) },
                            HTML { request.moment(line.raised) },
                            Pieces.tag(line.status.name(language), line.status.tone),
                        ]
                    }, isCaptionSeen: false)
            }
        }
        page.lead = (isLead ? GuardWebText.listLeadProgram : GuardWebText.listLeadOwn)(language)
        page.width = .narrow
        page.section = "concerns"
        return page
    }
}

extension WebRequest {
    /// "March 5, 2026, 9:40 a.m.", on the wall of the program's zone.
    func moment(_ moment: Instant) -> String {
        zone.date(of: moment).text(language) + ", " + zone.time(of: moment).text(language)
    }
}
