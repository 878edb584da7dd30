import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    var todayRoutes: [Route] {
        [
            Route(.get, CasePaths.today, .roles(.coordinator), name: "today") { request in
                let today = try await desk.today(by: try request.by)
                return request.page(todayPage(today, try program(of: request), request))
            }
        ]
    }

    private func todayPage(_ today: Today, _ program: Program, _ request: WebRequest) -> Page {
        let language = request.language
        let count = today.urgent.count
        let rest = today.overdue.count + today.week.count
        let rows = TodayRows(today, program, language)
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
            if today.deadMessages > 0 { deadNote(today.deadMessages, language) }
            if !sendsMail, today.waitingMessages > 0 {
                Pieces.note { H.p { CaseWebText.todayUnsent(n: today.waitingMessages)(language) } }
            }
            if count + rest == 0 {
                Pieces.empty(
                    CaseWebText.todayEmptyTitle(language), CaseWebText.todayEmptyText(language),
                    action: Pieces.link(CaseWebText.todayRefer(language), CasePaths.refer(), .primary))
            }
            section(CaseWebText.todayUrgent, today.urgent, .urgent, rows)
            section(CaseWebText.todayOverdue, today.overdue, .soon, rows)
            section(CaseWebText.todayWeek, today.week, .plain, rows)
            H.div(.class("actions")) {
                Pieces.link(CaseWebText.callsTitle(language), CasePaths.calls())
                Pieces.link(CaseWebText.lettersCourtList(language), CasePaths.courtList())
                Pieces.link(CaseWebText.batchLink(language), CasePaths.letterQueue())
            }
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

    private func deadNote(_ dead: Int, _ language: Language) -> HTML {
        Pieces.note(.soon) {
            H.p {
                CaseWebText.todayDead(n: dead)(language) + " "
                H.a(.href(CasePaths.deadMessages())) { CaseWebText.todayDeadLink(language) }
            }
        }
    }

    private func section(_ title: Bilingual, _ part: Today.Part, _ tone: Tone, _ rows: TodayRows) -> HTML {
        let cards = rows.rows(part, tone)
        return HTML {
            if !cards.isEmpty {
                H.h2 { title(rows.language) }
                Pieces.agenda(cards, rows.language)
                if part.more > 0 { H.p { CaseWebText.todayMore(n: part.more)(rows.language) } }
            }
        }
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
