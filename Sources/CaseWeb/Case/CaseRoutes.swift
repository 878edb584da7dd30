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
        var alerts: [(text: String, tone: Tone)] = []
        if let alarm = page.attentions.first(where: { $0.kind.isAlarm }) { alerts.append((alarm.title(today: page.today)(language), .urgent)) }
        if let court = page.state.nextCourtDate?.value.on, page.state.ending == nil {
            let days = page.today.days(until: court)
            if days > 7 { facts.append(CaseWebText.caseCourtOn(date: court)(language)) } else {
                alerts.append((CaseWebText.caseCourtSoon(when: court.distance(from: page.today), date: court)(language), .urgent))
            }
        }
        if page.state.ending == nil, let agreement = page.state.agreement { facts.append(CaseWebText.casePeriodEnds(date: agreement.until)(language)) }
        return IdentityBar(
            number: page.number.description, name: page.person?.name, stage: (page.stage.name(language), page.stage.tone),
            alerts: alerts, facts: facts.isEmpty ? nil : facts.joined(separator: " · "), looksPath: request.session?.actor.role == .coordinator ? CasePaths.looks(page.number) : nil)
    }

    private func caseView(_ page: CasePage, _ staff: [String: String], _ request: WebRequest) throws -> Page {
        let language = request.language
        let role = try request.by.role
        var shown = Page(page.number.description, heading: CaseWebText.caseNext(language)) {
            maskedNote(page.isMasked, language)
            if let done = recorded(page, request) { Pieces.note(.done) { H.p { done } } }
            if page.stage == .disposed { Pieces.note { H.p { CaseWebText.caseDestroyed(language) } } }
            Pieces.columns {
                nextCard(page, role, language, request)
                H.h2 { CaseWebText.caseHappened(language) }
                Pieces.card { timeline(page, staff, language) }
            } side: {
                sideCards(page, role, language)
            }
        }
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

    private func timeline(_ page: CasePage, _ staff: [String: String], _ language: Language) -> HTML {
        Pieces.steps(
            page.timeline.map { entry in
                Step(
                    .past, title: entry.sentence(language),
                    detail: HTML {
                        H.p(.class("small")) { whenAndWho(entry, staff, language) }
                        for (text, words) in entry.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                            H.p {
                                H.span(.class("small")) { ActFields.label(text)(language) + CaseWebText.todayColon(language) }
                                words
                            }
                        }
                        if entry.isCorrected { Pieces.tag(CaseWebText.caseCorrected(language), .soon) }
                        if let letter = entry.letter {
                            H.p(.class("small")) {
                                H.a(.href(CasePaths.document(page.number, letter))) { (entry.kind.takesScan ? CaseWebText.caseScan : CaseWebText.caseByLetter)(language) }
                            }
                        }
                    })
            }, language)
    }

    private func whenAndWho(_ entry: TimelineEntry, _ staff: [String: String], _ language: Language) -> String {
        let time = entry.happened.time.map { ", " + $0.text(language) } ?? ""
        let role = entry.role?.name(language) ?? CaseWebText.roleOperator(language)
        let who = staff[entry.actor].map { $0 + ", " + role } ?? role
        return entry.happened.date.text(language) + time + " · " + CaseWebText.caseRecordedBy(who: who)(language)
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

extension Stage {
    /// The colour of a stage's tag; the words stand in it.
    var tone: Tone {
        switch self {
        case .referred, .screening, .offered: .info
        case .eligible, .consented, .agreed, .scheduled, .attended, .therapy: .soon
        case .reported, .ended, .closed: .done
        case .ineligible, .declined, .wantsCourt, .denied, .consentWithdrawn: .urgent
        case .disposed: .plain
        }
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
        }
    }
}
