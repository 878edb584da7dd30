import CaseDesk
import Cases
import Core
import Markup
import WebFrame

extension CasePages {
    var statusRoutes: [Route] {
        [
            Route(.get, CasePaths.referrals, .roles(.police, .probationOfficer), name: "referrals") { request in
                let after = request.query.first("after").flatMap { ReferralLines.Place($0) }
                let lines = try await desk.status(by: request.by, after: after)
                return request.page(try statusPage(lines, isFirst: after == nil, request))
            }
        ]
    }

    private func statusPage(_ lines: ReferralLines, isFirst: Bool, _ request: WebRequest) throws -> Page {
        let language = request.language
        let table = StatusTable(lines: lines, role: try request.actor.role, today: request.today, language: language)
        var page = Page(CaseWebText.statusTitle(language)) {
            maskedNote(lines.isMasked, language)
            if lines.lines.isEmpty, lines.held.isEmpty {
                Pieces.empty(
                    CaseWebText.statusEmptyTitle(language), CaseWebText.statusEmptyText(language),
                    action: Pieces.link(CaseWebText.referTitle(language), CasePaths.refer(), .primary))
            } else {
                H.div(.class("actions")) {
                    Pieces.link(CaseWebText.referTitle(language), CasePaths.refer(), .primary)
                    if table.role == .police {
                        Pieces.link(CaseWebText.referPasteTable(language), CasePaths.referTable())
                        Pieces.link(CaseWebText.referPrintCards(language), CasePaths.cards())
                    }
                }
                if !lines.notes.isEmpty { table.notes }
                table.html
                Pieces.pages(CaseWebText.listPages(language)) {
                    H.p { CaseWebText.statusCount(n: lines.total)(language) }
                    if !isFirst { Pieces.link(CaseWebText.listFirst(language), CasePaths.referrals()) }
                    if let next = lines.next {
                        Pieces.link(CaseWebText.listNext(language), CasePaths.referrals().query(["after": next.text]))
                    }
                }
            }
        }
        page.lead = CaseWebText.statusLead(language)
        page.section = "referrals"
        return page
    }
}
