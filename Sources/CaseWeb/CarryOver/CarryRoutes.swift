import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    /// The spreadsheet of before Onward: file or paste, columns by hand once, dry run, and then the real run.
    var carryRoutes: [Route] {
        [
            Route(.get, CasePaths.carryOver, .roles(.coordinator), name: "carry-over") { request in
                request.page(carryPage(request.blankForm(), request))
            },
            Route(
                .post, CasePaths.carryOver, .roles(.coordinator), name: "carry-over.read",
                intake: .upload(maxBytes: ReferralTable.largest + (1 << 20))
            ) { request in
                try await request.submit(showing: { carryPage($0, request) }) { form in
                    let file = form.optionalFile("file", CaseWebText.carryFile).read.flatMap { $0 }
                    let sheet = file.map { CarrySheet(bytes: $0.bytes) } ?? CarrySheet(form.fields.first("table") ?? "")
                    if let problem = sheet.problem { form.fail(file == nil ? "table" : "file", problem) }
                    try form.check()
                    guard let columns = try await desk.carryColumns(of: sheet, by: try request.by) else {
                        return request.page(CarryColumnsPage(sheet: sheet, columns: sheet.guessed, form: request.blankForm()).page)
                    }
                    return request.page(try await carryCheck(sheet, columns, CarryAnswers(), request.blankForm(), request))
                }
            },
            Route(.post, CasePaths.carryColumns, .roles(.coordinator), name: "carry-over.columns", intake: Self.carried) { request in
                let sheet = try Self.carriedSheet(request)
                if request.form.first("step") == "choose" {
                    let columns = CarryColumn.places(request.form.first("columns") ?? "")
                    return request.page(CarryColumnsPage(sheet: sheet, columns: columns, form: request.blankForm()).page)
                }
                return try await request.submit(
                    showing: { CarryColumnsPage(sheet: sheet, columns: CarryColumnsPage.chosen(request.form, sheet), form: $0).page }
                ) { form in
                    let columns = CarryColumnsPage.chosen(form.fields, sheet)
                    CarryColumnsPage.check(columns, &form)
                    try form.check()
                    try await desk.remember(columns, of: sheet, by: try request.by)
                    return request.page(try await carryCheck(sheet, columns, CarryAnswers(), request.blankForm(), request))
                }
            },
            Route(.post, CasePaths.carryRun, .roles(.coordinator), name: "carry-over.run", intake: Self.carried) { request in
                let sheet = try Self.carriedSheet(request)
                let by = try request.by
                // What was tried is what is done: a colleague may have said otherwise of these headings since.
                let columns = CarryColumn.places(request.form.first("columns") ?? "")
                guard columns.values.contains(.name) else { throw WebError.badRequest }
                let reader = FormReader(request.form)
                let answers = CarryAnswers(request.form, rows: sheet.rowNumbers)
                let corrected = sheet.corrected(answers.cells)
                if request.form.first("step") == "check" {
                    return request.page(try await carryCheck(corrected, columns, answers, request.blankForm(), request))
                }
                let rows = corrected.rows(columns, for: try carrySetting(request))
                let outcomes = try await desk.carryOver(rows, others: answers.others, by: by, token: try reader.once.text)
                return request.page(
                    CarryRowsPage(
                        sheet: corrected, columns: columns, answers: answers, rows: rows, outcomes: outcomes, isDone: true,
                        form: request.sentForm()
                    ).page)
            },
        ]
    }

    private static let carried = Route.Intake.upload(maxBytes: 2 * ReferralTable.largest)

    private static func carriedSheet(_ request: WebRequest) throws -> CarrySheet {
        let sheet = CarrySheet(request.form.first("table") ?? "")
        guard sheet.problem == nil else { throw WebError.badRequest }
        return sheet
    }

    private func carrySetting(_ request: WebRequest) throws -> ReferralTable.Setting {
        ReferralTable.Setting(program: try program(of: request), by: try request.by)
    }

    private func carryCheck(
        _ sheet: CarrySheet, _ columns: [Int: CarryColumn], _ answers: CarryAnswers, _ form: FormView, _ request: WebRequest
    ) async throws -> Page {
        let rows = sheet.rows(columns, for: try carrySetting(request))
        let outcomes = try await desk.tryCarryOver(rows, others: answers.others, by: try request.by)
        return CarryRowsPage(
            sheet: sheet, columns: columns, answers: answers, rows: rows, outcomes: outcomes, isDone: false, form: form
        ).page
    }

    private func carryPage(_ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.carryTitle(language), form: form) {
            form.form(action: CasePaths.carryOver(), isUpload: true) {
                form.file("file", CaseWebText.carryFile, hint: CaseWebText.carryFileHint, accept: "text/csv,.csv,.txt", isOptional: true)
                form.area("table", CaseWebText.carryPaste, hint: CaseWebText.carryPasteHint, rows: 8)
                form.actions { form.submit(CaseWebText.carryRead) }
            }
            CarryHelp(language: language).html
        }
        page.lead = CaseWebText.carryLead(language)
        page.width = .narrow
        page.section = "refer"
        page.back = (CasePaths.refer(), nil)
        return page
    }
}
