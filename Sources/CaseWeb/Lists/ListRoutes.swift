import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    var listRoutes: [Route] {
        [
            Route(.get, CasePaths.cases, .roles(.coordinator, .prosecutor), name: "cases") { request in
                let address = ListAddress(request.query)
                let list = try await desk.list(address.filter, by: request.by)
                // Back at the beginning, or beyond an end that has moved: the first page as it is now, whole.
                let isBeginning = address.before != nil && list.previous == nil
                if isBeginning || address.after != nil && list.lines.isEmpty { return .redirect(address.firstPage().path) }
                return request.page(try listPage(list, address, request))
            }
        ] + searchRoutes
    }

    private func listPage(_ list: CaseList, _ address: ListAddress, _ request: WebRequest) throws -> Page {
        let language = request.language
        let program = try program(of: request)
        let parts = ListParts(list: list, address: address, language: language)
        var page = Page(CaseWebText.listTitle(language)) {
            maskedNote(list.isMasked, language)
            SearchForm(request: request, form: request.blankForm()).html
            if list.counts.count(.all) == 0 {
                Pieces.empty(CaseWebText.listEmptyTitle(language), CaseWebText.listEmptyText(language), action: referLink(language))
            } else {
                parts.tabs
                ListFilter(program: program, role: try? request.actor.role, address: address, counts: list.counts, language: language).html
                if list.lines.isEmpty {
                    empty(address, language)
                } else {
                    parts.orders
                    CaseTable(lines: list.lines, program: program, today: request.today, language: language)
                        .html(address.filter.effectiveOrder.caption)
                    parts.pages
                }
            }
        }
        page.section = "cases"
        return page
    }

    /// Nothing in this part: because it was narrowed, or because no case stands there.
    private func empty(_ address: ListAddress, _ language: Language) -> HTML {
        if address.isNarrowed {
            return Pieces.empty(CaseWebText.listNoMatchTitle(language), CaseWebText.listNoMatchText(language))
        }
        return switch address.group {
        case .open:
            Pieces.empty(CaseWebText.listNoneOpenTitle(language), CaseWebText.listNoneOpenText(language), action: referLink(language))
        case .prosecutor: Pieces.empty(CaseWebText.listNoneProsecutorTitle(language), CaseWebText.listNoneProsecutorText(language))
        case .program: Pieces.empty(CaseWebText.listNoneProgramTitle(language), CaseWebText.listNoneProgramText(language))
        case .ended, .all: Pieces.empty(CaseWebText.listNoneEndedTitle(language), CaseWebText.listNoneEndedText(language))
        }
    }

    private func referLink(_ language: Language) -> HTML {
        Pieces.link(CaseWebText.referTitle(language), CasePaths.refer(), .primary)
    }
}
