import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// Who is refused, who leaves and who can't pay: counts alone, without a name and without a way to a case.
extension CasePages {
    var fairnessRoutes: [Route] {
        [
            Route(.get, CasePaths.fairness, .roles(.coordinator, .administrator), name: "fees.fairness") { request in
                request.page(try fairnessPage(try await desk.fairness(by: request.by), request))
            }
        ]
    }

    private func fairnessPage(_ found: FairnessPage, _ request: WebRequest) throws -> Page {
        let language = request.language
        let columns = [Column(CaseWebText.fairnessGroup(language))]
            + FeeOutcome.allCases.map { Column($0.name(language), isFigure: true) } + [Column(CaseWebText.fairnessAll(language), isFigure: true)]
        let rows = found.cells.map { cells in cells.map { figure($0, language) } }
        var page = Page(CaseWebText.fairnessTitle(language)) {
            if found.groups.isEmpty {
                Pieces.empty(CaseWebText.fairnessNoneTitle(language), CaseWebText.fairnessNone(language))
            } else {
                H.div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", CaseWebText.fairnessTitle(language))) {
                    Pieces.table(
                        caption: CaseWebText.fairnessCaption(date: found.until)(language), columns,
                        zip(found.groups, rows).map { [HTML(text: name($0, language))] + $1 },
                        totals: rows.last.map { [HTML(text: CaseWebText.fairnessAll(language))] + $0 })
                }
                H.h2 { CaseWebText.fairnessReadTitle(language) }
                H.ul {
                    for sentence in [
                        CaseWebText.fairnessHiddenWhy(n: found.threshold), CaseWebText.fairnessOnce, CaseWebText.fairnessQuarter,
                    ] {
                        H.li { sentence(language) }
                    }
                }
            }
        }
        page.lead = CaseWebText.fairnessLead(language)
        page.section = "fees"
        if try request.by.role == .coordinator { page.back = (CasePaths.fees(), CaseWebText.takingsTitle(language)) }
        return page
    }

    private func figure(_ count: Int?, _ language: Language) -> HTML {
        guard let count else { return H.span(.class("small")) { CaseWebText.fairnessHidden(language) } }
        return HTML(text: String(count))
    }

    private func name(_ group: FairnessPage.Group, _ language: Language) -> String {
        let spoken = group.language.map { $0 == .en ? CaseWebText.fairnessEnglish : CaseWebText.fairnessFrench } ?? CaseWebText.fairnessOther
        return group.stream.name(language) + ", " + spoken(language)
    }
}
