import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// One class day: its plan, its seats, who waits, who needs one; and what calls it off.
extension CasePages {
    var classDayRoutes: [Route] {
        [
            Route(.get, CasePaths.classDay, .roles(.coordinator), name: "class-day.page") { request, id in
                request.page(dayPage(try await desk.classDay(id, by: try request.by), request.blankForm(), request))
            },
            Route(.post, CasePaths.classDaySeats, .roles(.coordinator), name: "class-day.seats") { request, id in
                let by = try request.by
                let shown: (FormView) async throws -> Page = { dayPage(try await desk.classDay(id, by: by), $0, request) }
                return try await request.submit(showing: shown) { form in
                    try await changeSeats(id, &form, by)
                    return .redirect(CasePaths.classDay(id))
                }
            },
            Route(.get, CasePaths.classDayCancel, .roles(.coordinator), name: "class-day.cancel") { request, id in
                request.page(cancelPage(try await desk.classDay(id, by: try request.by), request.blankForm(), request.language))
            },
            Route(.post, CasePaths.classDayCancel, .roles(.coordinator), name: "class-day.cancelled") { request, id in
                let by = try request.by
                let shown: (FormView) async throws -> Page = { cancelPage(try await desk.classDay(id, by: by), $0, request.language) }
                return try await request.submit(showing: shown) { form in
                    let reason = form.choice("why", CaseWebText.classdayCancelWhy, as: ClassDay.CancelReason.self)
                    try form.check()
                    let (why, token) = (try reason.value, try form.once.text)
                    let went = try await once { try await desk.cancelClassDay(id, because: why, by: by, token: token) }
                    guard let went else { return .redirect(CasePaths.classDay(id)) }
                    return request.page(wentPage(id, went, try await desk.people(of: went, by: by), request.language))
                }
            },
        ]
    }

    private func changeSeats(_ id: ClassDayID, _ form: inout FormReader, _ by: By) async throws {
        let person = form.id("case", CaseWebText.classdayPerson, of: CaseKind.self)
        let what = form.choice("do", CaseWebText.classdayAction, among: ["seat", "wait", "release", "fill"])
        let why = form.optionalChoice("why", CaseWebText.seatWhy, as: Act.SeatRelease.self)
        let act = try what.value
        if act == "fill" {
            let token = try form.once.text
            return _ = try await once { try await desk.fillSeats(of: id, by: by, token: token) }
        }
        try form.check()
        let (one, token) = (try person.value, try form.once.text)
        let reason = try why.value ?? .program
        _ = try await once {
            switch act {
            case "release": try await desk.releaseSeat(one, on: id, as: reason, by: by, token: token)
            default: try await desk.takeSeat(one, on: id, waiting: act == "wait", by: by, token: token)
            }
        }
    }

    /// Where everyone went: shown once, to be told to them. The cases say it from then on.
    private func wentPage(_ id: ClassDayID, _ went: Reseated, _ people: [CaseID: ReseatedLine], _ language: Language) -> Page {
        let moved = went.moved.sorted { ($0.value, $0.key.text) < ($1.value, $1.key.text) }
        var page = Page(CaseWebText.classdayWentTitle(language)) {
            if people.isEmpty { H.p { CaseWebText.classdayWentNobody(language) } }
            if !moved.isEmpty {
                H.h2 { CaseWebText.classdayWentMoved(language) }
                H.ul {
                    for (id, date) in moved {
                        H.li {
                            person(people[id])
                            CaseWebText.todayColon(language) + date.text(language, .long)
                            for warning in went.warnings[id] ?? [] { H.p(.class("small")) { warning(language) } }
                        }
                    }
                }
            }
            list(CaseWebText.classdayWentUnseated, went.unseated, people, language)
            list(CaseWebText.classdayWentKept, went.kept, people, language)
            list(CaseWebText.classdayWentWaited, went.waited, people, language)
        }
        page.lead = people.isEmpty ? nil : CaseWebText.classdayWentLead(language)
        page.width = .narrow
        page.section = "class-days"
        page.back = (CasePaths.classDay(id), nil)
        return page
    }

    @HTMLBuilder private func list(_ title: Bilingual, _ ids: [CaseID], _ people: [CaseID: ReseatedLine], _ language: Language) -> HTML {
        if !ids.isEmpty {
            H.h2 { title(language) }
            H.ul { for id in ids { H.li { person(people[id]) } } }
        }
    }

    private func person(_ line: ReseatedLine?) -> HTML { line.map { SeatWords.person($0.name, $0.file) } ?? HTML() }

    private func cancelPage(_ page: ClassDayPage, _ form: FormView, _ language: Language) -> Page {
        let day = page.planned
        let seen = page.seats.count { $0.hasDoorEntries && !$0.isEntered }
        let confirm = ConfirmPage(
            CaseWebText.classdayCancel(language),
            effects: [
                day.day.date.text(language, .long).capitalizedFirst + ": "
                    + CaseWebText.classdaySeats(taken: day.taken, capacity: day.day.capacity)(language),
                CaseWebText.classdayCancelEffectSeats(language),
                seen > 0 ? CaseWebText.classdayCancelEffectEntries(n: seen)(language) : nil, CaseWebText.classdayCancelEffectFinal(language),
            ].compactMap { $0 },
            confirm: CaseWebText.classdayCancelConfirm, cancel: (CasePaths.classDay(day.id), CaseWebText.classdayCancelKeep(language)))
        var shown = confirm.page(form, action: CasePaths.classDayCancel(day.id)) {
            form.radios("why", CaseWebText.classdayCancelWhy, ClassDay.CancelReason.allCases.map { Option($0, $0.label) })
        }
        shown.section = "class-days"
        return shown
    }

    private func dayPage(_ page: ClassDayPage, _ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        let card = ClassDayCard(page: page, form: form, request: request)
        var shown = Page(CaseWebText.classdayTitle(language), heading: page.planned.day.date.text(language, .long).capitalizedFirst, form: form) {
            maskedNote(page.isMasked, language)
            card.html
        }
        shown.section = "class-days"
        shown.back = (CasePaths.classDays(), nil)
        return shown
    }
}

extension ClassDay.CancelReason {
    var label: Bilingual {
        switch self {
        case .weather: CaseWebText.classdayReasonWeather
        case .venue: CaseWebText.classdayReasonVenue
        case .presenter: CaseWebText.classdayReasonPresenter
        case .fewSeats: CaseWebText.classdayReasonFewSeats
        case .other: CaseWebText.classdayReasonOther
        }
    }
}
