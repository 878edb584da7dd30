import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

/// A therapist of a program, as the site's composition knows them: accounts are another compartment's.
public struct Therapist: Sendable, Hashable {
    /// The id under which the therapist acts: `account:…`.
    public let actor: String
    public let name: String

    public init(actor: String, name: String) {
        self.actor = actor
        self.name = name
    }
}

// A therapist's own clients and their sessions; and the coordinator's page that says who sees whom.
extension CasePages {
    var therapyRoutes: [Route] {
        [
            Route(.get, CasePaths.clients, .roles(.therapist), name: "clients") { request in
                request.page(clientsPage(try await desk.clients(by: try request.by), request))
            },
            Route(.get, CasePaths.client, .roles(.therapist), name: "client") { request, number in
                let form = request.blankForm(from: ActFields.date("happened", request.today))
                return request.page(try await clientPage(number, form, request))
            },
            Route(.post, CasePaths.client, .roles(.therapist), name: "client.session") { request, number in
                try await request.submit(showing: { try await clientPage(number, $0, request) }) { form in
                    if let entry = form.fields.first("take-back").flatMap({ Int(pathText: $0) }) {
                        let (by, token) = (try request.by, try form.once.text)
                        let id = try await desk.find(number, by: by)
                        _ = try await once { try await desk.takeBackSession(entry, of: id, by: by, token: token) }
                        return .redirect(CasePaths.client(number))
                    }
                    if form.fields.first("do") == "next" {
                        let next = try Self.appointment(&form)
                        let (by, token) = (try request.by, try form.once.text)
                        let id = try await desk.find(number, by: by)
                        _ = try await once { try await desk.setAppointment(next, of: id, by: by, token: token) }
                        return .redirect(CasePaths.client(number))
                    }
                    let what = form.choice("session", CaseWebText.clientsSession, among: ["held"] + Act.SessionMissed.allCases.map(\.rawValue))
                    let happened = form.date("happened", CaseWebText.clientsWhen)
                    try form.check()
                    let missed = Act.SessionMissed(rawValue: try what.value)
                    let (by, day, token) = (try request.by, try happened.value, try form.once.text)
                    let id = try await desk.find(number, by: by)
                    _ = try await once { try await desk.recordSession(missed: missed, on: day, of: id, by: by, token: token) }
                    return .redirect(CasePaths.client(number))
                }
            },
            Route(.get, CasePaths.therapist, .roles(.coordinator), name: "case.therapist") { request, number in
                let by = try request.by(about: number)
                let current = try await desk.therapist(of: try await desk.find(number, by: by), by: by)
                return request.page(try await therapistPage(number, request.blankForm(["who": current ?? ""]), request))
            },
            Route(.post, CasePaths.therapist, .roles(.coordinator), name: "case.therapist.assign") { request, number in
                try await request.submit(showing: { try await therapistPage(number, $0, request) }) { form in
                    let known = await therapists(try program(of: request).id)
                    let who = form.choice("who", CaseWebText.therapistWho, among: [""] + known.map(\.actor))
                    try form.check()
                    let by = try request.by(about: number)
                    let (id, chosen, token) = (try await desk.find(number, by: by), try who.value, try form.once.text)
                    _ = try await once { try await desk.assign(id, to: chosen.isEmpty ? nil : chosen, by: by, token: token) }
                    return .redirect(CasePaths.page(number))
                }
            },
        ]
    }

    private func clientsPage(_ list: ClientList, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.clientsTitle(language)) {
            maskedNote(list.isMasked, language)
            if list.lines.isEmpty {
                Pieces.empty(CaseWebText.clientsEmptyTitle(language), CaseWebText.clientsEmptyText(language))
            } else {
                Pieces.table(
                    caption: CaseWebText.clientsTitle(language),
                    [CaseWebText.clientsPerson, CaseWebText.clientsSessions, CaseWebText.clientsUntil].map { Column($0(language)) },
                    list.lines.map { line in
                        [name(line), count(line, language), HTML(text: line.until?.text(language) ?? "")]
                    }, isCaptionSeen: false)
            }
        }
        page.lead = CaseWebText.clientsLead(language)
        page.section = "clients"
        return page
    }

    private func name(_ line: ClientLine) -> HTML {
        H.a(.href(CasePaths.client(line.number))) {
            if let name = line.name {
                H.bdi(.translate(false)) { name }
                " "
            }
            Pieces.number(line.number)
        }
    }

    private func count(_ line: ClientLine, _ language: Language) -> HTML {
        guard let needed = line.needed else { return HTML(text: CaseWebText.clientsNoNumber(held: line.held)(language)) }
        return HTML {
            CaseWebText.clientsHeld(held: line.held, needed: needed)(language)
            if line.isCompleted {
                " "
                Pieces.tag(CaseWebText.clientsCompleted(language), .done)
            }
        }
    }

    private func clientPage(_ number: FileNumber, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let by = try request.by
        let list = try await desk.client(try await desk.find(number, by: by), by: by)
        guard let line = list.lines.first else { throw WebError.notFound }
        var page = Page("\(CaseWebText.clientsRecord(language)), \(number)", heading: CaseWebText.clientsRecord(language), form: form) {
            maskedNote(list.isMasked, language)
            Pieces.facts(
                [
                    line.name.map { name in Fact(CaseWebText.clientsPerson(language), H.bdi(.translate(false)) { name }) },
                    Fact(CaseWebText.clientsSessions(language), count(line, language)),
                    line.until.map { Fact(CaseWebText.clientsUntil(language), $0.text(language)) },
                ].compactMap { $0 })
            if let refusal = line.refusal {
                Pieces.note { H.p { refusal.sentence(language) } }
            } else {
                form.form(action: CasePaths.client(number)) {
                    form.radios("session", CaseWebText.clientsSession, Self.outcomes)
                    form.date("happened", CaseWebText.clientsWhen)
                    form.actions { form.submit(CaseWebText.clientsSave) }
                }
            }
            if line.refusal == nil {
                H.h2 { CaseWebText.clientsNext(language) }
                H.p { (line.next?.sentence ?? CaseWebText.clientsNextNone)(language) }
                form.form(action: CasePaths.client(number)) {
                    form.hidden("do", "next")
                    form.date("next", CaseWebText.clientsNextOn, hint: CaseWebText.clientsNextHint, isOptional: true)
                    form.text("next-at", CaseWebText.clientsNextAt, width: .short, isOptional: true)
                    form.actions { form.submit(CaseWebText.clientsNextSave, .quiet) }
                }
            }
            H.h2 { CaseWebText.clientsPast(language) }
            if line.sessions.isEmpty { H.p { CaseWebText.clientsNonePast(language) } }
            H.ul(.class("plain")) {
                for session in line.sessions {
                    H.li {
                        H.p { session.on.text(language) + " · " + (session.missed?.label ?? CaseWebText.clientsWasHeld)(language) }
                        if let entry = session.entry {
                            form.button(
                                action: CasePaths.client(number), CaseWebText.clientsTakeBack(date: session.on), fields: ["take-back": String(entry)])
                        }
                    }
                }
            }
            H.p { H.a(.href(CasePaths.concern(number))) { CaseWebText.clientsConcern(language) } }
        }
        page.lead = CaseWebText.clientsLead(language)
        page.width = .narrow
        page.section = "clients"
        page.back = (CasePaths.clients(), CaseWebText.clientsBack(language))
        return page
    }

    /// Nil where both fields are empty: nothing is agreed on.
    private static func appointment(_ form: inout FormReader) throws -> NextAppointment? {
        let on = form.optionalDate("next", CaseWebText.clientsNextOn)
        let at = form.optionalTime("next-at", CaseWebText.clientsNextAt)
        if case .some(nil) = on.read, case .some(.some) = at.read { form.fail("next", CaseWebText.clientsNextDay, anchor: "next-day") }
        try form.check()
        let time = try at.value
        return try on.value.map { NextAppointment(on: $0, at: time) }
    }

    private static let outcomes = [Option("held", CaseWebText.clientsWasHeld)]
        + Act.SessionMissed.allCases.map { reason in
            let held = CaseWebText.clientsNotHeld
            return Option(reason, Bilingual { held($0) + $0.colon + reason.label.asPhrase($0) })
        }

    private func therapistPage(_ number: FileNumber, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let known = await therapists(try program(of: request).id)
        var page = Page("\(CaseWebText.therapistTitle(language)), \(number)", heading: CaseWebText.therapistTitle(language), form: form) {
            if known.isEmpty {
                Pieces.note { H.p { CaseWebText.therapistNone(language) } }
            } else {
                form.form(action: CasePaths.therapist(number)) {
                    form.radios(
                        "who", CaseWebText.therapistWho,
                        known.map { Option($0.actor, Bilingual(en: $0.name, fr: $0.name)) } + [Option("", CaseWebText.therapistNobody)])
                    form.actions { form.submit(CaseWebText.therapistSave) }
                }
            }
        }
        page.lead = CaseWebText.therapistLead(language)
        page.width = .narrow
        page.section = "cases"
        page.back = (CasePaths.page(number), nil)
        return page
    }
}

extension NextAppointment {
    /// "Thursday, April 2, 2026, 18:00"
    var sentence: Bilingual { at.map { CaseWebText.clientsNextTime(date: on, time: $0) } ?? CaseWebText.clientsNextDate(date: on) }
}
