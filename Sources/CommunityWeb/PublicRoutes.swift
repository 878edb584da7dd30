import Community
import CommunityDesk
import Core
import Markup
import Programs
import WebFrame

// What anybody reads: the calendar and its feed, one event and signing up for it, the directory, and initiatives.
extension CommunityPages {
    var publicRoutes: [Route] {
        [
            Route(.get, CommunityPaths.calendar, .everyone, name: "calendar") { request, id in
                let program = try program(id)
                return request.page(calendarPage(program, try await desk.calendar(of: id, at: request.now), request))
            },
            Route(.get, CommunityPaths.feed, .everyone, name: "calendar.feed") { request, id in
                let text = try await desk.feed(of: try program(id).id, in: request.language, at: request.now)
                return .download(Array(text.utf8), type: "text/calendar; charset=utf-8", filename: "calendar.ics")
            },
            Route(.get, CommunityPaths.event, .everyone, name: "calendar.event") { request, id, event in
                let (program, entry) = try await find(id, event, request)
                return request.page(eventPage(program, entry, request.blankForm(), request))
            },
            Route(.post, CommunityPaths.event, .everyone, name: "calendar.sign-up") { request, id, event in
                let (program, entry) = try await find(id, event, request)
                return try await request.submit(showing: { eventPage(program, entry, $0, request) }) { form in
                    let name = form.text("name", CommunityWebText.signName, max: 120)
                    let reach = form.text("reach", CommunityWebText.signReach)
                    form.confirmation("briefed", missing: CommunityWebText.signBriefedMissing)
                    try form.check()
                    let volunteer = Volunteer(name: try name.value, reach: try reach.value)
                    let token = try form.once.text
                    var code: String?
                    do {
                        try await once {
                            code = try await desk.signUp(volunteer, for: event, from: request.clientAddress ?? "", at: request.now, token: token)
                        }
                    } catch CommunityError.wait(let seconds) {
                        return request.page(eventPage(program, entry, request.sentForm(), request, told: CommunityWebText.wait(n: Int(seconds))), waiting: seconds)
                    }
                    return request.page(signedPage(program, entry, code, request))
                }
            },
            Route(.get, CommunityPaths.services, .everyone, name: "services") { request, id in
                let program = try program(id)
                return request.page(servicesPage(program, try await desk.services(of: id), request))
            },
            Route(.get, CommunityPaths.initiatives, .everyone, name: "initiatives") { request, id in
                let program = try program(id)
                return request.page(initiativesPage(program, try await desk.initiatives(of: id), request))
            },
        ]
    }

    private func find(_ id: String, _ event: CommunityEventID, _ request: WebRequest) async throws -> (Program, CalendarEntry) {
        let program = try program(id)
        let entry = try await desk.event(event, at: request.now)
        guard entry.program == id else { throw WebError.notFound }
        return (program, entry)
    }

    private func calendarPage(_ program: Program, _ entries: [CalendarEntry], _ request: WebRequest) -> Page {
        let language = request.language
        return publicPage(CommunityWebText.calendarTitle, CommunityWebText.calendarLead, program, request) {
            if entries.isEmpty {
                Pieces.empty(CommunityWebText.calendarEmptyTitle(language), CommunityWebText.calendarEmptyText(language))
            } else {
                H.ul(.class("plain")) {
                    for entry in entries {
                        H.li {
                            H.h2 { H.a(.href(CommunityPaths.event(program.id, entry.id))) { entry.event.title(language) } }
                            when(entry, language)
                        }
                    }
                }
            }
            H.h2 { CommunityWebText.feedTitle(language) }
            H.p { CommunityWebText.feedText(language) }
            H.p {
                H.a(.href(CommunityPaths.feed(program.id).query(["lang": language.rawValue]))) { CommunityWebText.feedLink(language) }
            }
        }
    }

    @HTMLBuilder private func when(_ entry: CalendarEntry, _ language: Language) -> HTML {
        H.p {
            if entry.listed.isCancelled {
                Pieces.tag(CommunityWebText.cancelled(language), .urgent)
                " "
            }
            Pieces.tag(entry.event.kind.name(language), .plain)
            " "
            CommunityWebText.when(date: entry.event.on, starts: entry.event.starts, ends: entry.event.ends, place: entry.event.place)(language).capitalizedFirst
        }
    }

    private func eventPage(_ program: Program, _ entry: CalendarEntry, _ form: FormView, _ request: WebRequest, told: Bilingual? = nil) -> Page {
        let language = request.language
        var page = publicPage(entry.event.title, entry.event.kind.name, program, request, form: form) {
            if let told { Pieces.note(.soon) { H.p(.role("status")) { told(language) } } }
            when(entry, language)
            H.p(.class("kept")) { entry.event.about(language) }
            if let places = entry.event.places {
                H.h2 { CommunityWebText.signTitle(language) }
                if let refusal = entry.listed.refusalOfSigningUp(today: entry.today) {
                    H.p { refusal.sentence(language) }
                } else {
                    H.p { CommunityWebText.signLeft(n: places - entry.listed.taken)(language) }
                    Pieces.note(title: CommunityWebText.briefing(language)) { H.p(.class("kept")) { entry.event.briefing(language) } }
                    form.form(action: CommunityPaths.event(program.id, entry.id)) {
                        form.text("name", CommunityWebText.signName, hint: CommunityWebText.signNameHint, width: .half)
                        form.text("reach", CommunityWebText.signReach, hint: CommunityWebText.signReachHint, width: .half)
                        form.box("briefed", CommunityWebText.signBriefed)
                        form.actions { form.submit(CommunityWebText.signSubmit) }
                    }
                    H.p(.class("small")) { CommunityWebText.signKept(n: CommunityDesk.volunteerDays)(language) }
                }
                H.p { H.a(.href(CommunityPaths.signOff(program.id))) { CommunityWebText.offTitle(language) } }
            }
        }
        page.back = (CommunityPaths.calendar(program.id), CommunityWebText.calendarTitle(language))
        return page
    }

    private func signedPage(_ program: Program, _ entry: CalendarEntry, _ code: String?, _ request: WebRequest) -> Page {
        let language = request.language
        var page = publicPage(CommunityWebText.signedTitle, entry.event.title, program, request) {
            Pieces.note(.done) { H.p { CommunityWebText.signedText(date: entry.event.on)(language) } }
            when(entry, language)
            // A form that came twice shows no code a second time: only its hash is kept.
            if let code {
                H.p { CommunityWebText.signedCode(language) }
                H.p { H.strong(.class("number"), .translate(false)) { code } }
            }
            H.p { H.a(.href(CommunityPaths.signOff(program.id))) { CommunityWebText.offTitle(language) } }
        }
        page.back = (CommunityPaths.calendar(program.id), CommunityWebText.calendarTitle(language))
        return page
    }

    private func servicesPage(_ program: Program, _ services: [Listing<ServiceEntry>], _ request: WebRequest) -> Page {
        let language = request.language
        let today = request.zone.date(of: request.now)
        return publicPage(CommunityWebText.servicesTitle, CommunityWebText.servicesLead, program, request) {
            if services.isEmpty { Pieces.empty(CommunityWebText.servicesEmptyTitle(language), CommunityWebText.servicesEmptyText(language)) }
            for area in CommunityArea.allCases {
                let here = services.filter { $0.facts.area == area }
                if !here.isEmpty {
                    H.h2 { area.name(language) }
                    for service in here { Self.service(service.facts, today, language) }
                }
            }
        }
    }

    static func service(_ service: ServiceEntry, _ today: CivilDate, _ language: Language) -> HTML {
        Pieces.card {
            H.h3 { service.name }
            H.p { service.what(language) }
            Pieces.facts(
                [
                    Fact(CommunityWebText.serviceTelephone(language), H.span(.class("call")) { service.telephone }),
                    Fact(CommunityWebText.serviceLanguages(language), service.languages),
                    service.places.map { Fact(CommunityWebText.servicePlaces(language), $0.text(language)) },
                    service.waitWeeks.map { Fact(CommunityWebText.serviceWait(language), CommunityWebText.serviceWeeks(n: $0)(language)) },
                    Fact(CommunityWebText.serviceChecked(language), service.checked.text(language)),
                ].compactMap { $0 })
            if service.isStale(on: today) { H.p(.class("small")) { CommunityWebText.serviceStale(language) } }
        }
    }

    private func initiativesPage(_ program: Program, _ initiatives: [Listing<Initiative>], _ request: WebRequest) -> Page {
        let language = request.language
        return publicPage(CommunityWebText.initiativesTitle, CommunityWebText.initiativesLead, program, request) {
            if initiatives.isEmpty { Pieces.empty(CommunityWebText.initiativesEmptyTitle(language), CommunityWebText.initiativesEmptyText(language)) }
            for area in CommunityArea.allCases {
                let here = initiatives.filter { $0.facts.area == area }
                if !here.isEmpty {
                    H.h2 { area.name(language) }
                    H.ul { for initiative in here { H.li { Self.line(initiative.facts)(language) } } }
                }
            }
        }
    }

    static func line(_ initiative: Initiative) -> Bilingual {
        let funding = initiative.funding.map { CommunityWebText.initiativeFunded(amount: $0) }
        let said = CommunityWebText.initiativeLine(
            title: initiative.title, owner: initiative.owner, status: initiative.status.name, date: initiative.since)
        return Bilingual { language in said(language) + (funding.map { " " + $0(language) } ?? "") }
    }
}
