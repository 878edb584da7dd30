import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The calendar of class days, and the form in which one is planned or changed.
extension CasePages {
    var calendarRoutes: [Route] {
        [
            Route(.get, CasePaths.classDays, .roles(.coordinator), name: "class-days") { request in
                request.page(calendarPage(try await desk.classDays(by: try request.by), request))
            },
            Route(.get, CasePaths.classDayNew, .roles(.coordinator), name: "class-days.new") { request in
                let program = try classProgram(of: request)
                let day = ClassDay(
                    date: request.today, language: program.languages.first ?? .en, hasInterpreters: false, capacity: 20,
                    agenda: program.classDay.map(ClassDay.proposedAgenda) ?? [])
                let values = PlanForm.initial(day, ClassDayWords()).filter { !$0.0.hasPrefix("on-") }
                return request.page(planPage(program, nil, request.blankForm(from: values), request))
            },
            Route(.post, CasePaths.classDayNew, .roles(.coordinator), name: "class-days.plan") { request in
                let program = try classProgram(of: request)
                return try await request.submit(showing: { planPage(program, nil, $0, request) }) { form in
                    let plan = PlanForm.read(&form, program)
                    try form.check()
                    guard let plan else { throw FieldErrors([]) }
                    let (despite, token, by) = (form.isTicked("despite"), try form.once.text, try request.by)
                    let id = try await once {
                        try await desk.planClassDay(plan.day, words: plan.words, despiteHoliday: despite, by: by, token: token)
                    }
                    return .redirect(id.map { CasePaths.classDay($0) } ?? CasePaths.classDays())
                }
            },
            Route(.get, CasePaths.classDayPlan, .roles(.coordinator), name: "class-day.plan") { request, id in
                let page = try await desk.classDay(id, by: try request.by)
                let values = PlanForm.initial(page.planned.day, page.words)
                return request.page(planPage(page.program, page.planned, request.blankForm(from: values), request))
            },
            Route(.post, CasePaths.classDayPlan, .roles(.coordinator), name: "class-day.change") { request, id in
                let (program, by) = (try classProgram(of: request), try request.by)
                let shown: (FormView) async throws -> Page = { form in
                    planPage(program, try await desk.classDay(id, by: by).planned, form, request)
                }
                return try await request.submit(showing: shown) { form in
                    let plan = PlanForm.read(&form, program)
                    try form.check()
                    guard let plan else { throw FieldErrors([]) }
                    let seen = form.fields.first("version").flatMap { Int(pathText: $0) } ?? 0
                    let (despite, token) = (form.isTicked("despite"), try form.once.text)
                    _ = try await once {
                        try await desk.changeClassDay(
                            id, to: plan.day, words: plan.words, from: seen, despiteHoliday: despite, by: by, token: token)
                    }
                    return .redirect(CasePaths.classDay(id))
                }
            },
        ]
    }

    /// A program without a class day has no calendar.
    private func classProgram(of request: WebRequest) throws -> Program {
        let program = try program(of: request)
        if program.classDay == nil { throw WebError.notFound }
        return program
    }

    private func planPage(_ program: Program, _ planned: PlannedDay?, _ form: FormView, _ request: WebRequest) -> Page {
        let action = planned.map { CasePaths.classDayPlan($0.id) } ?? CasePaths.classDayNew()
        let title = planned == nil ? CaseWebText.classdayPlan : CaseWebText.classdayChange
        var page = Page(title(request.language), form: form) {
            PlanForm(program: program, form: form).html(action: action, version: planned?.version ?? 1, request.language)
        }
        page.width = .narrow
        page.section = "class-days"
        page.back = (planned.map { CasePaths.classDay($0.id) } ?? CasePaths.classDays(), nil)
        return page
    }

    private func calendarPage(_ list: ClassDayList, _ request: WebRequest) -> Page {
        let language = request.language
        let plan = Pieces.link(CaseWebText.classdayPlan(language), CasePaths.classDayNew(), .primary)
        var page = Page(CaseWebText.classdayTitle(language)) {
            if list.coming.isEmpty && list.past.isEmpty {
                Pieces.empty(CaseWebText.classdayEmptyTitle(language), CaseWebText.classdayEmptyText(language), action: plan)
            } else {
                H.div(.class("actions")) { plan }
            }
            if !list.coming.isEmpty {
                H.h2 { CaseWebText.classdayNext(language) }
                Pieces.agenda(list.coming.map { row($0, list.today, language) }, language)
            }
            if !list.past.isEmpty {
                H.h2 { CaseWebText.classdayPast(language) }
                Pieces.agenda(list.past.map { row($0, list.today, language) }, language)
            }
        }
        let coming = list.coming.filter { $0.status == .planned }.count
        page.lead = CaseWebText.classdayLead(
            coming: CaseWebText.classdayComing(n: coming), needing: CaseWebText.classdayNeeding(n: list.needing))(language)
        page.section = "class-days"
        return page
    }

    private func row(_ planned: PlannedDay, _ today: CivilDate, _ language: Language) -> AgendaRow {
        let when = Pieces.agendaWhen(planned.day.date, today: today, language)
        let words = [
            CaseWebText.classdaySeats(taken: planned.taken, capacity: planned.day.capacity),
            planned.waiting > 0 ? CaseWebText.classdayWaitingCount(n: planned.waiting) : nil,
            CaseWebText.classdayLanguageOf(language: planned.day.spoken),
        ]
        return AgendaRow(
            planned.isToEnter(today) ? .urgent : .plain, when: when.when, distance: when.distance,
            what: HTML {
                H.a(.href(CasePaths.classDay(planned.id))) { planned.day.date.text(language, .long).capitalizedFirst }
                for tag in planned.tags(today) {
                    " "
                    Pieces.tag(tag.0(language), tag.1)
                }
            }, why: words.compactMap { $0?(language) }.joined(separator: " · "))
    }
}

extension PlannedDay {
    /// Where the day stands, where that isn't simply "planned".
    func tags(_ today: CivilDate) -> [(Bilingual, Tone)] {
        let toEnter = isToEnter(today) ? [(CaseWebText.classdayStatusToEnter, Tone.urgent)] : []
        return switch status {
        case .cancelled: [(CaseWebText.classdayStatusCancelled, .soon)] + toEnter
        case .held: [(CaseWebText.classdayStatusHeld, .done)]
        case .planned where day.date >= today: []
        case .planned: taken > 0 ? toEnter : [(CaseWebText.classdayStatusEmpty, .plain)]
        }
    }

    /// Whether somebody's presence is still to be entered: the day is over, or broke off after people had come.
    func isToEnter(_ today: CivilDate) -> Bool {
        switch status {
        case .held: false
        case .cancelled: notEntered > 0
        case .planned: day.date < today && notEntered > 0
        }
    }
}
