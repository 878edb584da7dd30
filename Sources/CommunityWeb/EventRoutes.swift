import Community
import CommunityDesk
import Core
import Markup
import Programs
import WebFrame

// An event is put on the calendar, changed or called off; who has signed up.
extension CommunityPages {
    var eventRoutes: [Route] {
        [
            Route(.get, CommunityPaths.newEvent, .roles(.coordinator), name: "community.event") { request in request.page(newPage(request.blankForm())) },
            Route(.post, CommunityPaths.newEvent, .roles(.coordinator), name: "community.event.do") { request in
                try await request.submit(showing: { newPage($0) }) { form in
                    let event = try Self.read(&form)
                    let (actor, token) = (try request.actor, try form.once.text)
                    try await once { _ = try await desk.publish(event, as: nil, by: actor, at: request.now, token: token) }
                    return .redirect(CommunityPaths.community())
                }
            },
            Route(.get, CommunityPaths.editEvent, .roles(.coordinator), name: "community.event-edit") { request, id in
                let entry = try await mine(id, request)
                return request.page(editPage(entry, try await volunteers(entry, request), request.blankForm(from: Self.values(entry.event))))
            },
            Route(.post, CommunityPaths.editEvent, .roles(.coordinator), name: "community.event-edit.do") { request, id in
                let entry = try await mine(id, request)
                let people = try await volunteers(entry, request)
                return try await request.submit(showing: { editPage(entry, people, $0) }) { form in
                    let (actor, token) = (try request.actor, try form.once.text)
                    if let off = form.fields.first("off") {
                        try await once { try await desk.cancel(id, off == "yes", by: actor, at: request.now, token: token) }
                        return .redirect(CommunityPaths.editEvent(id))
                    }
                    let event = try Self.read(&form)
                    try await once { _ = try await desk.publish(event, as: id, by: actor, at: request.now, token: token) }
                    return .redirect(CommunityPaths.community())
                }
            },
        ]
    }

    private func mine(_ id: CommunityEventID, _ request: WebRequest) async throws -> CalendarEntry {
        let entry = try await desk.event(id, at: request.now)
        guard entry.program == (try own(request)).id else { throw WebError.notFound }
        return entry
    }

    private func volunteers(_ entry: CalendarEntry, _ request: WebRequest) async throws -> [Volunteer] {
        try await desk.volunteers(of: entry.id, by: try request.actor, at: request.now)
    }

    private func newPage(_ form: FormView) -> Page {
        staffPage(CommunityWebText.eventNew, form) {
            form.form(action: CommunityPaths.newEvent()) {
                Self.fields(form)
                form.actions { form.submit(CommunityWebText.eventSubmit) }
            }
        }
    }

    private func editPage(_ entry: CalendarEntry, _ volunteers: [Volunteer], _ form: FormView) -> Page {
        let (language, path) = (form.language, CommunityPaths.editEvent(entry.id))
        return staffPage(entry.event.title, form) {
            if entry.event.places != nil {
                H.h2 { CommunityWebText.volunteersTitle(language) }
                if volunteers.isEmpty { H.p { CommunityWebText.volunteersNone(language) } }
                H.ul {
                    for one in volunteers {
                        H.li {
                            H.bdi(.translate(false)) { one.name }
                            ", "
                            H.bdi(.translate(false)) { one.reach }
                        }
                    }
                }
            }
            H.h2 { CommunityWebText.eventOff(language) }
            H.p { (entry.listed.isCancelled ? CommunityWebText.eventIsOff : CommunityWebText.eventOffText)(language) }
            form.button(
                action: path, entry.listed.isCancelled ? CommunityWebText.eventOn : CommunityWebText.eventOff, fields: ["off": entry.listed.isCancelled ? "no" : "yes"])
            H.h2 { CommunityWebText.eventChange(language) }
            form.form(action: path) {
                Self.fields(form)
                form.actions { form.submit(CommunityWebText.save) }
            }
        }
    }

    // MARK: Its fields, drawn and read side by side

    private static func fields(_ form: FormView) -> HTML {
        HTML {
            form.radios("kind", CommunityWebText.eventKind, CommunityEvent.Kind.allCases.map { Option($0, $0.name) })
            for spoken in Language.official {
                form.text("title-\(spoken.rawValue)", BothLanguages.label(CommunityWebText.eventName, spoken), spoken: spoken)
            }
            for spoken in Language.official {
                form.area("about-\(spoken.rawValue)", BothLanguages.label(CommunityWebText.eventAbout, spoken), rows: 3, spoken: spoken)
            }
            form.text("place", CommunityWebText.eventPlace)
            form.date("on", CommunityWebText.eventDay)
            form.text("starts", CommunityWebText.eventStarts, width: .short)
            form.text("ends", CommunityWebText.eventEnds, width: .short)
            form.text("places", CommunityWebText.eventPlaces, hint: CommunityWebText.eventPlacesHint, width: .short, isOptional: true)
            for spoken in Language.official {
                form.area("briefing-\(spoken.rawValue)", BothLanguages.label(CommunityWebText.briefing, spoken), rows: 3, isOptional: true, spoken: spoken)
            }
        }
    }

    private static func read(_ form: inout FormReader) throws -> CommunityEvent {
        let kind = form.choice("kind", CommunityWebText.eventKind, as: CommunityEvent.Kind.self)
        let title = BothLanguages.text("title", CommunityWebText.eventName, &form)
        let about = BothLanguages.longText("about", CommunityWebText.eventAbout, &form)
        let place = form.text("place", CommunityWebText.eventPlace)
        let on = form.date("on", CommunityWebText.eventDay)
        let starts = form.time("starts", CommunityWebText.eventStarts)
        let ends = form.time("ends", CommunityWebText.eventEnds)
        let places = form.optionalInteger("places", CommunityWebText.eventPlaces, in: 1...500)
        let briefing = BothLanguages.optionalLongText("briefing", CommunityWebText.briefing, &form)
        try form.check()
        return CommunityEvent(
            kind: try kind.value, title: try title(), about: try about(), place: try place.value, on: try on.value, starts: try starts.value,
            ends: try ends.value, places: try places.value, briefing: try briefing())
    }

    private static func values(_ event: CommunityEvent) -> [(String, String)] {
        [
            ("kind", event.kind.rawValue), ("title-en", event.title.en), ("title-fr", event.title.fr), ("about-en", event.about.en),
            ("about-fr", event.about.fr), ("place", event.place), ("on-day", String(event.on.day)), ("on-month", String(event.on.month)),
            ("on-year", String(event.on.year)), ("starts", event.starts.description), ("ends", event.ends.description),
            ("places", event.places.map(String.init) ?? ""), ("briefing-en", event.briefing.en), ("briefing-fr", event.briefing.fr),
        ]
    }
}

/// One field for each official language, side by side.
enum BothLanguages {
    static func label(_ label: Bilingual, _ spoken: Language) -> Bilingual {
        CommunityWebText.inLanguage(label: label, language: spoken == .fr ? CommunityWebText.languageFr : CommunityWebText.languageEn)
    }

    static func text(_ name: String, _ label: Bilingual, _ form: inout FormReader) -> () throws -> Bilingual {
        let (en, fr) = (form.text(name + "-en", self.label(label, .en)), form.text(name + "-fr", self.label(label, .fr)))
        return { Bilingual(en: try en.value, fr: try fr.value) }
    }

    static func longText(_ name: String, _ label: Bilingual, _ form: inout FormReader) -> () throws -> Bilingual {
        let (en, fr) = (form.longText(name + "-en", self.label(label, .en)), form.longText(name + "-fr", self.label(label, .fr)))
        return { Bilingual(en: try en.value, fr: try fr.value) }
    }

    static func optionalLongText(_ name: String, _ label: Bilingual, _ form: inout FormReader) -> () throws -> Bilingual {
        let (en, fr) = (form.optionalLongText(name + "-en", self.label(label, .en)), form.optionalLongText(name + "-fr", self.label(label, .fr)))
        return { Bilingual(en: try en.value ?? "", fr: try fr.value ?? "") }
    }
}
