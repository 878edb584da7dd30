import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The coordinator's side of the yearly report: the draft with what it is checked against, the counted cases, and publishing.
extension CasePages {
    var reportRoutes: [Route] {
        [
            Route(.get, CasePaths.reports, .roles(.coordinator), name: "reports") { request in
                request.page(reportsPage(try await desk.publishedReports(of: try program(of: request).id), request))
            },
            Route(.get, CasePaths.report, .roles(.coordinator), name: "reports.year") { request, year in
                request.page(try await draftPage(year, request.blankForm(), request))
            },
            Route(.post, CasePaths.report, .roles(.coordinator), name: "reports.publish") { request, year in
                try await request.submit(showing: { try await draftPage(year, $0, request) }) { form in
                    let changed = try readReason(&form)
                    let (digest, token, by) = (form.fields.first("digest") ?? "", try form.once.text, try request.by)
                    let figures = try await community(try program(of: request).id, year)
                    _ = try await once {
                        try await desk.publish(year, community: figures, digest: digest, changed: changed, by: by, token: token)
                    }
                    return .redirect(CasePaths.report(year))
                }
            },
            Route(.get, CasePaths.reportCases, .roles(.coordinator), name: "reports.cases") { request, year in
                try checked(year, request)
                let row = request.query.first("row").flatMap { YearRow(key: $0) }
                let line = request.query.first("line").flatMap { Int(pathText: $0) }.flatMap { PublicReport.lines.indices.contains($0) ? $0 : nil }
                guard let line, row != nil || request.query.first("row") == "all" else { throw WebError.notFound }
                let found = try await desk.counted(in: year, row: row, columns: PublicReport.lines[line].columns, by: try request.by)
                return request.page(casesPage(year, row?.name ?? CasesText.reportAll, PublicReport.lines[line].name, found, request))
            },
        ]
    }

    /// The years that can be looked at: from before Onward to this one.
    @discardableResult private func checked(_ year: Int, _ request: WebRequest) throws -> CivilYear {
        guard (2000...request.today.year).contains(year) else { throw WebError.notFound }
        return CivilYear(year)
    }

    /// Nil where the page asks for none.
    private func readReason(_ form: inout FormReader) throws -> Bilingual? {
        guard form.fields.first("edition") == "next" else { return nil }
        let (en, fr) = (form.longText("why-en", CaseWebText.reportsWhyEn, max: 1000), form.longText("why-fr", CaseWebText.reportsWhyFr, max: 1000))
        try form.check()
        return Bilingual(en: try en.value, fr: try fr.value)
    }

    private func reportsPage(_ editions: [PublishedReport], _ request: WebRequest) -> Page {
        let language = request.language
        let this = request.today.year
        let years = Set(editions.map(\.report.year)).union([this, this - 1, this - 2]).sorted(by: >)
        var page = Page(CaseWebText.reportsHub(language)) {
            H.ul(.class("plain")) {
                for year in years {
                    H.li {
                        H.a(.href(CasePaths.report(year))) { CaseWebText.reportsOf(year: year)(language) }
                        " "
                        if let newest = editions.first(where: { $0.report.year == year }) {
                            Pieces.tag(CaseWebText.reportsIsPublished(edition: newest.edition)(language), .done)
                        } else {
                            Pieces.tag(CaseWebText.reportsNotPublished(language), .plain)
                        }
                    }
                }
            }
        }
        page.lead = CaseWebText.reportsHubLead(language)
        page.width = .narrow
        page.section = "community"
        page.back = ("/community", nil)
        return page
    }

    private func draftPage(_ number: Int, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let (language, program) = (request.language, try program(of: request))
        let year = try checked(number, request).number
        let draft = try await desk.yearDraft(year, community: try await community(program.id, year), by: try request.by)
        var page = Page(CaseWebText.reportsOf(year: year)(language), form: form) {
            if let newest = draft.published.first {
                Pieces.note(.done) {
                    H.p {
                        CaseWebText.reportsPublished(date: newest.on, edition: newest.edition)(language) + ". "
                        H.a(.href(CasePaths.publicReport(program.id, year))) { CaseWebText.reportsSee(language) }
                    }
                }
            }
            checks(draft.report, language)
            counts(draft, language)
            publishing(draft, form, language)
            H.h2 { CaseWebText.reportsPublic(language) }
            Pieces.card { ReportView(report: draft.shown, language: language).html }
        }
        page.lead = CaseWebText.reportsDraftLead(language)
        page.section = "community"
        page.back = (CasePaths.reports(), CaseWebText.reportsHub(language))
        return page
    }

    @HTMLBuilder private func checks(_ report: YearReport, _ language: Language) -> HTML {
        H.h2 { CaseWebText.reportsChecks(language) }
        Pieces.table(
            caption: CaseWebText.reportsChecks(language),
            [Column(CaseWebText.reportsCheck(language)), Column(CaseWebText.reportsFound(language), isFigure: true), Column("")],
            report.checks.map { check in
                [
                    HTML(text: check.kind.name(language).capitalizedFirst), HTML(text: check.said(language)),
                    Pieces.tag((check.isMet ? CaseWebText.reportsAgrees : CaseWebText.reportsDiffers)(language), check.isMet ? .done : .urgent),
                ]
            }, isCaptionSeen: false)
    }

    @HTMLBuilder private func counts(_ draft: YearDraft, _ language: Language) -> HTML {
        let rows = draft.report.table.rows
        if !rows.isEmpty {
            H.h2 { CaseWebText.reportsCounts(language) }
            H.p { CaseWebText.reportsCountsLead(language) }
            let keys = rows.map { ($0.key, $0.name) } + [("all", CasesText.reportAll)]
            let lines = PublicReport.lines.enumerated().map { number, line in
                [HTML(text: line.name(language))]
                    + keys.indices.map { row in
                        let isHidden = draft.shown.people.map { $0.cells[row][line.place] == nil } ?? true
                        return count(draft.counts[row][line.place], at: (draft.report.year.number, keys[row].0, number), isHidden: isHidden, language)
                    }
            }
            Pieces.table(
                caption: CasesText.reportPeopleCaption(year: draft.report.year.number)(language),
                [Column(CasesText.reportStanding(language))] + keys.map { Column($0.1(language), isFigure: true) },
                lines.dropLast(), totals: lines.last)
        }
    }

    @HTMLBuilder private func count(_ count: Int, at place: (year: Int, row: String, line: Int), isHidden: Bool, _ language: Language) -> HTML {
        if count == 0 {
            count.text(language)
        } else {
            H.a(.href(CasePaths.reportCases(place.year).query(["row": place.row, "line": String(place.line)]))) { count.text(language) }
        }
        if isHidden {
            " "
            H.span(.class("small")) { CaseWebText.reportsInPublic(language) }
        }
    }

    @HTMLBuilder private func publishing(_ draft: YearDraft, _ form: FormView, _ language: Language) -> HTML {
        let (year, isNext) = (draft.report.year.number, !draft.published.isEmpty)
        H.h2 { CaseWebText.reportsPublishTitle(year: year)(language) }
        if let refusal = draft.refusal {
            H.p { refusal.sentence(language) }
        } else {
            H.p { CaseWebText.reportsPublishText(language) }
            form.form(action: CasePaths.report(year)) {
                form.hidden("digest", draft.digest)
                if isNext {
                    form.hidden("edition", "next")
                    form.area("why-en", CaseWebText.reportsWhyEn, hint: CaseWebText.reportsWhyHint)
                    form.area("why-fr", CaseWebText.reportsWhyFr, hint: CaseWebText.reportsWhyHint)
                }
                form.actions { form.submit(isNext ? CaseWebText.reportsPublishAgain : CaseWebText.reportsPublish) }
            }
        }
    }

    private func casesPage(_ year: Int, _ row: Bilingual, _ column: Bilingual, _ found: [FileNumber], _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.reportsCases(language)) {
            if found.isEmpty { H.p { CaseWebText.reportsCasesNone(language) } }
            H.ul { for number in found { H.li { H.a(.href(CasePaths.page(number))) { Pieces.number(number) } } } }
        }
        page.lead = CaseWebText.reportsCasesLead(row: row, column: column)(language)
        page.width = .narrow
        page.section = "community"
        page.back = (CasePaths.report(year), CaseWebText.reportsOf(year: year)(language))
        return page
    }
}
