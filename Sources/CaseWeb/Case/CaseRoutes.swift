import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    var caseRoutes: [Route] {
        [
            Route(.get, CasePaths.page, .roles(.coordinator, .prosecutor), name: "case.page") { request, number in
                let page = try await casePage(number, request)
                return request.page(try caseView(page, await staff(page.timeline.map(\.actor)), request))
            },
            Route(.get, CasePaths.looks, .roles(.coordinator), name: "case.looks") { request, number in
                let days = request.query.first("lists") == "year" ? 366 : CaseDesk.listDays
                let by = try request.by(about: number)
                let found = try await desk.looks(at: try await desk.find(number, by: by), listDays: days, by: by)
                return request.page(looksView(found.page, found.looks, await staff(found.looks.map(\.actor)), days, request))
            },
        ]
    }

    /// The bar that stays in view: number, name, stage, next date.
    func identity(_ page: CasePage, _ request: WebRequest) -> IdentityBar {
        let language = request.language
        var facts: [String] = []
        if let court = page.state.nextCourtDate?.value.on, page.state.ending == nil {
            facts.append(CaseWebText.caseCourtOn(date: court)(language))
        }
        if page.state.ending == nil, let agreement = page.state.agreement { facts.append(CaseWebText.casePeriodEnds(date: agreement.until)(language)) }
        let alerts = page.cantWait.prefix(1).map { $0.title(today: page.today, under: page.program)(language) }
        return IdentityBar(
            number: page.number.description, name: page.person?.name, stage: page.stage.name(language), alerts: alerts,
            facts: facts.isEmpty ? nil : facts.joined(separator: " · "),
            looksPath: request.session?.actor.role == .coordinator ? CasePaths.looks(page.number) : nil)
    }

    private func caseView(_ page: CasePage, _ staff: [String: String], _ request: WebRequest) throws -> Page {
        let language = request.language
        let role = try request.by.role
        let standing = CaseStanding(page: page, language: language)
        var shown = Page(page.number.description, heading: standing.heading) {
            maskedNote(page.isMasked, language)
            if let done = recorded(page, request) { Pieces.note(.done) { H.p { done } } }
            Pieces.columns {
                nextCard(page, standing, role, request)
            } side: {
                sideCards(page, role, language)
            } below: {
                H.h2 { CaseWebText.caseHappened(language) }
                Pieces.card { CaseHistory(page: page, staff: staff, zone: request.zone, language: language).html }
            }
        }
        shown.lead = standing.lead
        shown.section = "cases"
        shown.identity = identity(page, request)
        shown.printHeader = page.number.description
        return shown
    }

    /// After an act: what was recorded, in the words of its entry.
    private func recorded(_ page: CasePage, _ request: WebRequest) -> String? {
        guard let since = request.query.first("done").flatMap(Int.init) else { return nil }
        let sentences = page.timeline.reversed().filter { $0.sequence > since }.map { $0.sentence(request.language) }
        return sentences.isEmpty ? nil : ([CaseWebText.caseRecorded(request.language)] + sentences).joined(separator: " ")
    }

    private func looksView(_ page: CasePage, _ looks: [Look], _ staff: [String: String], _ listDays: Int, _ request: WebRequest) -> Page {
        let language = request.language
        var shown = Page(CaseWebText.looksTitle(number: page.number.description)(language)) {
            if looks.isEmpty {
                Pieces.empty(CaseWebText.looksEmptyTitle(language), CaseWebText.looksEmptyText(language))
            } else {
                Pieces.table(
                    caption: CaseWebText.looksCaption(language),
                    [
                        Column(CaseWebText.looksWhen(language)), Column(CaseWebText.looksWho(language)),
                        Column(CaseWebText.looksWhat(language)), Column(CaseWebText.looksWhy(language)),
                    ],
                    looks.map { look in
                        [
                            HTML(text: request.zone.date(of: look.at).text(language) + ", " + request.zone.time(of: look.at).text(language)),
                            HTML(text: AuditWords.who(look.actor, look.role, staff)(language)),
                            HTML(text: AuditWords.words(look.act)?(language) ?? look.act), HTML(text: look.purpose?.name(language) ?? "–"),
                        ]
                    })
            }
            H.p(.class("small")) {
                CaseWebText.looksLists(n: listDays)(language) + " "
                if listDays == CaseDesk.listDays {
                    H.a(.href(CasePaths.looks(page.number).query(["lists": "year"]))) { CaseWebText.looksYear(language) }
                }
            }
        }
        shown.section = "cases"
        shown.identity = identity(page, request)
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }
}

extension Role {
    var name: Bilingual {
        switch self {
        case .administrator: CaseWebText.roleAdministrator
        case .coordinator: CaseWebText.roleCoordinator
        case .prosecutor: CaseWebText.roleProsecutor
        case .police: CaseWebText.rolePolice
        case .probationOfficer: CaseWebText.roleProbationOfficer
        case .auditor: CaseWebText.roleAuditor
        case .therapist: CaseWebText.roleTherapist
        case .supportWorker: CaseWebText.roleSupportWorker
        case .supportSupervisor: CaseWebText.roleSupportSupervisor
        case .safeguardingLead: CaseWebText.roleSafeguardingLead
        }
    }
}
