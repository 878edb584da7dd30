import Community
import CommunityDesk
import Core
import Markup
import Programs
import WebFrame

// The coordinator's page of the program's community.
extension CommunityPages {
    var staffRoutes: [Route] {
        [
            Route(.get, CommunityPaths.community, .roles(.coordinator), name: "community") { request in
                let program = try own(request)
                return request.page(
                    hubPage(
                        program, try await desk.calendar(of: program.id, at: request.now), try await desk.services(of: program.id),
                        try await desk.initiatives(of: program.id), request))
            }
        ]
    }

    /// The program of the session's grant.
    func own(_ request: WebRequest) throws -> Program {
        guard let id = try request.actor.grant?.program else { throw WebError.forbidden }
        return try program(id)
    }

    func staffPage(_ title: Bilingual, _ form: FormView, @HTMLBuilder content: () -> HTML) -> Page {
        var page = Page(title(form.language), form: form, content: content)
        page.width = .narrow
        page.section = "community"
        page.back = (CommunityPaths.community(), CommunityWebText.hubTitle(form.language))
        return page
    }

    private func hubPage(
        _ program: Program, _ entries: [CalendarEntry], _ services: [Listing<ServiceEntry>], _ initiatives: [Listing<Initiative>], _ request: WebRequest
    ) -> Page {
        let language = request.language
        let today = request.today
        var page = Page(CommunityWebText.hubTitle(language)) {
            H.h2 { CommunityWebText.calendarTitle(language) }
            if entries.isEmpty { H.p { CommunityWebText.hubNoEvents(language) } }
            H.ul {
                for entry in entries {
                    H.li {
                        H.a(.href(CommunityPaths.editEvent(entry.id))) { entry.event.title(language) }
                        ", " + entry.event.on.text(language)
                        if let places = entry.event.places { ", " + CommunityWebText.hubTaken(taken: entry.listed.taken, places: places)(language) }
                        if entry.listed.isCancelled {
                            " "
                            Pieces.tag(CommunityWebText.cancelled(language), .urgent)
                        }
                    }
                }
            }
            H.p { H.a(.href(CommunityPaths.newEvent())) { CommunityWebText.eventNew(language) } }
            H.p { H.a(.href(CommunityPaths.calendar(program.id))) { CommunityWebText.hubPublic(language) } }
            H.h2 { CommunityWebText.servicesTitle(language) }
            if services.isEmpty { H.p { CommunityWebText.servicesEmptyTitle(language) } }
            H.ul {
                for service in services {
                    H.li {
                        H.a(.href(CommunityPaths.editService(service.id))) { service.facts.name }
                        ", " + service.facts.area.name(language)
                        if service.facts.isStale(on: today) {
                            " "
                            Pieces.tag(CommunityWebText.serviceAskAgain(language), .soon)
                        }
                    }
                }
            }
            H.p { H.a(.href(CommunityPaths.newService())) { CommunityWebText.serviceNew(language) } }
            H.h2 { CommunityWebText.initiativesTitle(language) }
            if initiatives.isEmpty { H.p { CommunityWebText.initiativesEmptyTitle(language) } }
            H.ul {
                for initiative in initiatives {
                    H.li {
                        H.a(.href(CommunityPaths.editInitiative(initiative.id))) { initiative.facts.title(language) }
                        ", " + initiative.facts.area.name(language)
                    }
                }
            }
            H.p { H.a(.href(CommunityPaths.newInitiative())) { CommunityWebText.initiativeNew(language) } }
            if let reports {
                H.h2 { CommunityWebText.hubReports(language) }
                H.p { H.a(.href(reports)) { CommunityWebText.hubReportsLink(language) } }
            }
        }
        page.lead = CommunityWebText.hubLead(language)
        page.section = "community"
        return page
    }
}
