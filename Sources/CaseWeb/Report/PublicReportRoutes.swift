import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// What anybody reads: the years that were published, one of them, and the same as PDF.
extension CasePages {
    var publicReportRoutes: [Route] {
        [
            Route(.get, CasePaths.publicReports, .everyone, name: "report.public") { request, id in
                let program = try anyProgram(id)
                return request.page(yearsPage(program, try await desk.publishedReports(of: id), request))
            },
            Route(.get, CasePaths.publicReport, .everyone, name: "report.public.year") { request, id, year in
                let program = try anyProgram(id)
                let editions = try await desk.publishedReports(of: id).filter { $0.report.year == year }
                let asked = request.query.first("edition").flatMap { Int(pathText: $0) } ?? editions.first?.edition
                guard let shown = editions.first(where: { $0.edition == asked }) else { throw WebError.notFound }
                return request.page(yearPage(program, shown, editions, request))
            },
            Route(.get, CasePaths.publicReportPDF, .everyone, name: "report.public.pdf") { request, id, year in
                let bytes = try await desk.reportPDF(of: try anyProgram(id).id, year: year, in: request.language)
                return .download(bytes, type: "application/pdf", filename: "\(id)-\(year)-\(request.language.rawValue).pdf")
            },
        ]
    }

    private func anyProgram(_ id: String) throws -> Program {
        guard let program = shelf.newest(id) else { throw WebError.notFound }
        return program
    }

    private func publicPage(_ title: Bilingual, _ program: Program, _ request: WebRequest, @HTMLBuilder content: () -> HTML) -> Page {
        let language = request.language
        var page = Page("\(title(language)) – \(program.name(language))", heading: title(language), content: content)
        page.section = "programs"
        page.isPublic = true
        page.back = ("/programs/\(program.id)", program.name(language))
        page.foot = Pieces.crisisLine(language)
        return page
    }

    private func yearsPage(_ program: Program, _ editions: [PublishedReport], _ request: WebRequest) -> Page {
        let language = request.language
        let newest = editions.filter { edition in !editions.contains { $0.report.year == edition.report.year && $0.edition > edition.edition } }
        var page = publicPage(CaseWebText.reportsTitle, program, request) {
            if newest.isEmpty {
                Pieces.empty(CaseWebText.reportsNoneTitle(language), CaseWebText.reportsNoneText(language))
            } else {
                H.ul(.class("plain")) {
                    for one in newest {
                        H.li {
                            H.a(.href(CasePaths.publicReport(program.id, one.report.year))) { CaseWebText.reportsOf(year: one.report.year)(language) }
                            H.p(.class("small")) { CaseWebText.reportsPublished(date: one.on, edition: one.edition)(language) }
                        }
                    }
                }
            }
        }
        page.lead = CaseWebText.reportsLead(language)
        page.width = .narrow
        page.content = HTML {
            page.content
            H.p { H.a(.href(CasePaths.allReports())) { CaseWebText.reportsAllTitle(language) } }
        }
        return page
    }

    private func yearPage(_ program: Program, _ shown: PublishedReport, _ editions: [PublishedReport], _ request: WebRequest) -> Page {
        let (language, year) = (request.language, shown.report.year)
        let newest = editions.first ?? shown
        var page = publicPage(CaseWebText.reportsOf(year: year), program, request) {
            if shown.edition < newest.edition {
                Pieces.note(.soon) {
                    H.p { H.a(.href(CasePaths.publicReport(program.id, year))) { CaseWebText.reportsReplaced(edition: newest.edition)(language) } }
                }
            }
            if let changed = shown.changed {
                Pieces.note(title: CaseWebText.reportsChanged(language)) { H.p(.class("kept")) { changed(language) } }
            }
            H.p(.class("unprinted")) {
                H.a(.href(CasePaths.publicReportPDF(program.id, year).query(["lang": language.rawValue]))) { CaseWebText.reportsPdf(language) }
            }
            ReportView(report: shown.report, language: language).html
            if editions.count > 1 {
                H.h2 { CaseWebText.reportsEarlier(language) }
                H.ul {
                    for one in editions.dropFirst() {
                        H.li {
                            H.a(.href(CasePaths.publicReport(program.id, year).query(["edition": String(one.edition)]))) {
                                CaseWebText.reportsEarlierLine(edition: one.edition, date: one.on)(language)
                            }
                            " "
                            H.code(.class("code")) { one.digest }
                        }
                    }
                }
            }
            H.p(.class("small")) {
                CaseWebText.reportsKept(language) + " "
                H.code(.class("code")) { shown.digest }
            }
        }
        page.lead = program.name(language) + ". " + CaseWebText.reportsPublished(date: shown.on, edition: shown.edition)(language) + "."
        page.back = (CasePaths.publicReports(program.id), CaseWebText.reportsTitle(language))
        return page
    }
}
