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
                let counts = try await desk.stageCounts(stream: address.stream, by: request.by)
                return request.page(try listPage(list, counts, address, request))
            }
        ] + searchRoutes
    }

    private func listPage(
        _ list: CaseList, _ counts: [Stage: Int], _ address: ListAddress, _ request: WebRequest
    ) throws -> Page {
        let language = request.language
        let filter = ListFilter(
            program: try program(of: request), role: try request.actor.role, address: address, counts: counts, request: request)
        var page = Page(CaseWebText.listTitle(language)) {
            maskedNote(list.isMasked, language)
            SearchForm(request: request, form: request.blankForm()).html
            if list.total == 0, !address.isNarrowed {
                Pieces.empty(CaseWebText.listEmptyTitle(language), CaseWebText.listEmptyText(language))
            } else {
                filter.html
                if list.lines.isEmpty {
                    Pieces.empty(CaseWebText.listNoMatchTitle(language), CaseWebText.listNoMatchText(language))
                } else {
                    CaseTable(lines: list.lines, isMasked: list.isMasked, today: request.today, language: language)
                        .html(CaseWebText.listCaption)
                    pages(list, address, language)
                }
            }
        }
        page.section = "cases"
        return page
    }

    private func pages(_ list: CaseList, _ address: ListAddress, _ language: Language) -> HTML {
        H.nav(.class("pages"), .aria("label", CaseWebText.listPages(language))) {
            H.p {
                CaseWebText.listShowing(from: address.from, to: address.from + list.lines.count - 1, total: list.total)(language)
            }
            if address.after != nil {
                Pieces.link(CaseWebText.listFirst(language), address.firstPage().path(CasePaths.cases()))
            }
            if list.hasMore, let next = address.next(after: list.lines) {
                Pieces.link(CaseWebText.listNext(language), next.path(CasePaths.cases()))
            }
        }
    }
}
