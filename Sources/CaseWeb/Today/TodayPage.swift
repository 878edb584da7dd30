import CaseDesk
import Cases
import Core
import Markup
import WebFrame

extension CasePages {
    var todayRoutes: [Route] {
        [
            Route(.get, CasePaths.today, .roles(.coordinator), name: "today") { request in
                let today = try await desk.today(by: try request.by)
                return request.page(todayPage(today, request))
            }
        ]
    }

    private func todayPage(_ today: Today, _ request: WebRequest) -> Page {
        let language = request.language
        let count = today.urgent.count
        let rest = today.overdue.count + today.week.count
        var page = Page(CaseWebText.todayTitle(language)) {
            maskedNote(today.isMasked, language)
            if let notice = notice(request.now, request.zone) {
                Pieces.note(.urgent) {
                    H.p {
                        notice.sentence(language) + " "
                        H.a(.href(notice.path)) { notice.label(language) }
                    }
                }
            }
            if today.held > 0 { heldNote(today.held, language) }
            if today.calls > 0 { callsNote(today.calls, language) }
            if count + rest == 0 {
                Pieces.empty(
                    CaseWebText.todayEmptyTitle(language), CaseWebText.todayEmptyText(language),
                    action: Pieces.link(CaseWebText.todayRefer(language), CasePaths.refer(), .primary))
            }
            section(CaseWebText.todayUrgent, today.urgent, today.today, .urgent, language)
            section(CaseWebText.todayOverdue, today.overdue, today.today, .soon, language)
            section(CaseWebText.todayWeek, today.week, today.today, .plain, language)
            H.p(.class("small")) { H.a(.href(CasePaths.calls())) { CaseWebText.callsTitle(language) } }
        }
        page.lead = CaseWebText.todayLead(
            today: today.today, all: CaseWebText.todayThings(n: count + rest), urgent: CaseWebText.todayCantWait(n: count))(language).capitalizedFirst
        page.section = "today"
        return page
    }

    private func heldNote(_ held: Int, _ language: Language) -> HTML {
        Pieces.note(.soon) {
            H.p {
                CaseWebText.todayHeld(n: held)(language) + " "
                H.a(.href(CasePaths.held())) { CaseWebText.todayHeldLink(language) }
            }
        }
    }

    private func callsNote(_ calls: Int, _ language: Language) -> HTML {
        Pieces.note(.soon) {
            H.p {
                CaseWebText.todayCalls(n: calls)(language) + " "
                H.a(.href(CasePaths.calls())) { CaseWebText.todayCallsLink(language) }
            }
        }
    }

    private func section(
        _ title: Bilingual, _ part: Today.Part, _ today: CivilDate, _ tone: Tone, _ language: Language
    ) -> HTML {
        HTML {
            if !part.items.isEmpty {
                H.h2 { title(language) }
                Pieces.agenda(part.items.map { row($0, today, tone, language) }, language)
                if part.more > 0 { H.p { CaseWebText.todayMore(n: part.more)(language) } }
            }
        }
    }

    private func row(_ item: TodayItem, _ today: CivilDate, _ tone: Tone, _ language: Language) -> AgendaRow {
        let when = Pieces.agendaWhen(item.attention.due, today: today, language)
        let action = item.attention.kind.act
        let path = action.map { CasePaths.act(item.number, $0) } ?? CasePaths.page(item.number)
        return AgendaRow(
            tone, when: when.when, distance: when.distance,
            what: HTML {
                H.a(.href(CasePaths.page(item.number))) { item.number.description }
                CaseWebText.todayColon(language) + item.attention.title(today: today)(language)
            },
            why: [item.name, item.attention.explanation(language)].compactMap { $0 }.joined(separator: ". "),
            action: Pieces.link(
                action?.label(language) ?? CaseWebText.todayOpen(language), path, tone == .urgent ? .primary : .quiet))
    }
}

/// Says that personal fields are left out because the look couldn't be logged.
func maskedNote(_ isMasked: Bool, _ language: Language) -> HTML {
    HTML {
        if isMasked {
            Pieces.note(.urgent, title: CaseWebText.caseMaskedTitle(language)) { H.p { CaseWebText.caseMaskedText(language) } }
        }
    }
}
