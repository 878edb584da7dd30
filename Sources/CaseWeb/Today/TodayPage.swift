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
                let letters = try await desk.lettersForToday(by: try request.by)
                return request.page(todayPage(today, letters, try program(of: request), request))
            }
        ]
    }

    private func todayPage(_ today: Today, _ letters: LettersForToday, _ program: Program, _ request: WebRequest) -> Page {
        let language = request.language
        let (past, coming) = (today.classDays.filter { $0.date <= today.today }, today.classDays.filter { $0.date > today.today })
        let count = today.urgent.count + past.count
        let fees = today.feeRequests.count + today.feeParts.count
        let rest = today.overdue.count + today.week.count + coming.count + fees
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
            if today.held > 0 { note(CaseWebText.todayHeld(n: today.held), CaseWebText.todayHeldLink, CasePaths.held(), language) }
            if today.calls > 0 { note(CaseWebText.todayCalls(n: today.calls), CaseWebText.todayCallsLink, CasePaths.calls(), language) }
            if today.unsentToCourt > 0 {
                note(CaseWebText.todayUnsentToCourt(n: today.unsentToCourt), CaseWebText.todayUnsentToCourtLink, CasePaths.courtDays(), language)
            }
            if letters.places > 0 { note(CaseWebText.todayPlaces(n: letters.places), CaseWebText.batchLink, CasePaths.letterQueue(), language) }
            if letters.cleared > 0 { note(CaseWebText.todayCleared(n: letters.cleared), CaseWebText.batchLink, CasePaths.letterQueue(), language) }
            if today.deadMessages > 0 {
                note(CaseWebText.todayDead(n: today.deadMessages), CaseWebText.todayDeadLink, CasePaths.deadMessages(), language)
            }
            if !sendsMail, today.waitingMessages > 0 {
                Pieces.note { H.p { CaseWebText.todayUnsent(n: today.waitingMessages)(language) } }
            }
            if count + rest == 0, today.watched.isEmpty {
                Pieces.empty(
                    CaseWebText.todayEmptyTitle(language), CaseWebText.todayEmptyText(language),
                    action: Pieces.link(CaseWebText.todayRefer(language), CasePaths.refer(), .primary))
            }
            section(CaseWebText.todayUrgent, today.urgent, past, .urgent, rows)
            section(CaseWebText.todayFeeRequests, today.feeRequests.items.map { rows.row($0) }, today.feeRequests.more, language)
            section(CaseWebText.todayFeeParts, today.feeParts.items.map { rows.row($0) }, today.feeParts.more, language)
            section(CaseWebText.todayOverdue, today.overdue, [], .soon, rows)
            section(CaseWebText.todayWeek, today.week, coming, .plain, rows)
            watched(today.watched, language)
            H.div(.class("actions")) {
                Pieces.link(CaseWebText.callsTitle(language), CasePaths.calls())
                Pieces.link(CaseWebText.courtDaysTitle(language), CasePaths.courtDays())
                Pieces.link(CaseWebText.batchLink(language), CasePaths.letterQueue())
            }
        }
        page.lead = CaseWebText.todayLead(
            today: today.today, all: CaseWebText.todayThings(n: count + rest), urgent: CaseWebText.todayCantWait(n: count))(language).capitalizedFirst
        page.section = "today"
        return page
    }

    /// Something that stands beside the cases, and where it is done.
    private func note(_ sentence: Bilingual, _ link: Bilingual, _ path: String, _ language: Language) -> HTML {
        Pieces.note(.soon) {
            H.p {
                sentence(language) + " "
                H.a(.href(path)) { link(language) }
            }
        }
    }

    /// Completed and not yet confirmed, one line for each day in court.
    private func watched(_ days: [WatchedDay], _ language: Language) -> HTML {
        HTML {
            if !days.isEmpty {
                H.h2 { CaseWebText.todayWatched(language) }
                H.p { CaseWebText.todayWatchedWhy(language) }
                H.ul(.class("watched")) {
                    for day in days {
                        H.li {
                            H.a(.href(CasePaths.courtDay(day.court))) { day.court.text(language, .long) }
                            CaseWebText.todayColon(language)
                            for (index, number) in day.numbers.prefix(Self.watchedNumbers).enumerated() {
                                if index > 0 { ", " }
                                H.a(.href(CasePaths.page(number))) { Pieces.number(number) }
                            }
                            if day.numbers.count > Self.watchedNumbers {
                                " " + CaseWebText.todayWatchedMore(n: day.numbers.count - Self.watchedNumbers)(language)
                            }
                        }
                    }
                }
            }
        }
    }

    /// On one line of a day; the day's own page has the rest.
    private static let watchedNumbers = 20

    private func section(_ title: Bilingual, _ part: Today.Part, _ days: [TodayClassDay], _ tone: Tone, _ rows: TodayRows) -> HTML {
        section(title, days.map { rows.row($0, tone) } + rows.rows(part, tone), part.more, rows.language)
    }

    private func section(_ title: Bilingual, _ cards: [AgendaRow], _ more: Int, _ language: Language) -> HTML {
        HTML {
            if !cards.isEmpty {
                H.h2 { title(language) }
                Pieces.agenda(cards, language)
                if more > 0 { H.p { CaseWebText.todayMore(n: more)(language) } }
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
