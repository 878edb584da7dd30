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
        let count = today.urgent.count + today.urgentMore
        let week = today.week.count + today.weekMore
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
            if count + week == 0 {
                Pieces.empty(
                    CaseWebText.todayEmptyTitle(language), CaseWebText.todayEmptyText(language),
                    action: Pieces.link(CaseWebText.todayRefer(language), CasePaths.refer(), .primary))
            }
            section(CaseWebText.todayUrgent, today.urgent, more: today.urgentMore, today.today, .urgent, language)
            section(CaseWebText.todayWeek, today.week, more: today.weekMore, today.today, .soon, language)
        }
        page.lead = CaseWebText.todayLead(today: today.today, urgent: count, week: week)(language)
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

    private func section(
        _ title: Bilingual, _ items: [TodayItem], more: Int, _ today: CivilDate, _ tone: Tone, _ language: Language
    ) -> HTML {
        HTML {
            if !items.isEmpty {
                H.h2 { title(language) }
                Pieces.agenda(items.map { row($0, today, tone, language) }, language)
                if more > 0 { H.p { CaseWebText.todayMore(n: more)(language) } }
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

extension Attention.Kind {
    /// The act that answers it, where one does; otherwise the case's page says what is to be done.
    var act: ActKind? {
        switch self {
        case .childReport: .recordAuthorityReport
        case .worry: .answerWorry
        case .noCourtDate, .courtBeforeCompletion: .setCourtDate
        case .confirmEnding: .confirmEnding
        case .match: .resolveMatch
        case .offer: .offer
        case .agree: .agree
        case .schedule, .attendBy: .schedule
        case .classDay: .attendSegment
        case .therapy: .attendSession
        case .fee: .settleFee
        case .report: .report
        case .callBack: .call
        case .agreementEnd: .amend
        case .close: .close
        case .court, .gateUnmet, .decide, .answerOffer, .limitation: nil
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
