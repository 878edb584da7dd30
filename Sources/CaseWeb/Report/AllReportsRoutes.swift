import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// What anybody reads of all programs: the years, one of them with each program beside the others, and the same as PDF.
extension CasePages {
    var allReportRoutes: [Route] {
        [
            Route(.get, CasePaths.allReports, .everyone, name: "report.all") { request in
                let years = try await desk.publishedYears().map(\.year)
                return request.page(allYearsPage(years, request))
            },
            Route(.get, CasePaths.allReport, .everyone, name: "report.all.year") { request, year in
                guard let found = try await desk.publishedYears().first(where: { $0.year == year }) else { throw WebError.notFound }
                return request.page(allPage(year, found.reports, request))
            },
            Route(.get, CasePaths.allReportPDF, .everyone, name: "report.all.pdf") { request, year in
                let bytes = try await desk.allReportsPDF(year: year, in: request.language)
                return .download(bytes, type: "application/pdf", filename: "\(year)-\(request.language.rawValue).pdf")
            },
        ]
    }

    private func framed(_ title: Bilingual, _ request: WebRequest, @HTMLBuilder content: () -> HTML) -> Page {
        var page = Page(title(request.language), content: content)
        page.section = "programs"
        page.isPublic = true
        page.foot = Pieces.crisisLine(request.language)
        return page
    }

    private func allYearsPage(_ years: [Int], _ request: WebRequest) -> Page {
        let language = request.language
        var page = framed(CaseWebText.reportsAllTitle, request) {
            if years.isEmpty {
                Pieces.empty(CaseWebText.reportsNoneTitle(language), CaseWebText.reportsNoneText(language))
            } else {
                H.ul { for year in years { H.li { H.a(.href(CasePaths.allReport(year))) { CaseWebText.reportsAllOf(year: year)(language) } } } }
            }
        }
        page.lead = CaseWebText.reportsAllLead(language)
        page.width = .narrow
        page.back = ("/programs", nil)
        return page
    }

    private func allPage(_ year: Int, _ reports: [(program: Program, published: PublishedReport)], _ request: WebRequest) -> Page {
        let language = request.language
        let all = ProgramsYear(year: year, reports.map { (name: $0.program.name, report: $0.published.report) })
        var page = framed(CaseWebText.reportsAllOf(year: year), request) {
            H.p(.class("unprinted")) {
                H.a(.href(CasePaths.allReportPDF(year).query(["lang": language.rawValue]))) { CaseWebText.reportsPdf(language) }
            }
            ReportView(sections: all.sections, language: language).html
            H.h2 { CaseWebText.reportsEach(language) }
            H.ul {
                for one in reports {
                    H.li {
                        H.a(.href(CasePaths.publicReport(one.program.id, year))) { one.program.name(language) }
                        language.colon + CaseWebText.reportsPublished(date: one.published.on, edition: one.published.edition)(language)
                    }
                }
            }
        }
        page.back = (CasePaths.allReports(), CaseWebText.reportsAllTitle(language))
        return page
    }
}
