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
                request.page(try await carryPage(request.blankForm(), request))
            },
            Route(
                .post, CasePaths.carryOver, .roles(.coordinator), name: "carry-over.read",
                intake: .upload(maxBytes: ReferralTable.largest + (1 << 20))
            ) { request in
                try await request.submit(showing: { try await carryPage($0, request) }) { form in
                    let file = form.optionalFile("file", CaseWebText.carryFile).read.flatMap { $0 }
                    let sheet = file.map { CarrySheet(bytes: $0.bytes) } ?? CarrySheet(form.fields.first("table") ?? "")
                    if let problem = sheet.problem { form.fail(file == nil ? "table" : "file", problem) }
                    let setting = try await carrySetting(&form, request)
                    try form.check()
                    guard let columns = try await desk.carryColumns(of: sheet, by: try request.by) else {
                        return request.page(CarryColumnsPage(sheet: sheet, columns: sheet.guessed, agency: setting.agency, form: request.blankForm()).page)
                    }
                    return request.page(try await carryCheck(sheet, columns, CarryAnswers(), request.blankForm(), setting, request))
                }
            },
            Route(.post, CasePaths.carryColumns, .roles(.coordinator), name: "carry-over.columns", intake: Self.carried) { request in
                let sheet = try Self.carriedSheet(request)
                let setting = try await carriedSetting(request)
                if request.form.first("step") == "choose" {
                    let columns = CarryColumn.places(request.form.first("columns") ?? "")
                    return request.page(CarryColumnsPage(sheet: sheet, columns: columns, agency: setting.agency, form: request.blankForm()).page)
                }
                return try await request.submit(
                    showing: {
                        CarryColumnsPage(
                            sheet: sheet, columns: CarryColumnsPage.chosen(request.form, sheet), agency: setting.agency, form: $0
                        ).page
                    }
                ) { form in
                    let columns = CarryColumnsPage.chosen(form.fields, sheet)
                    CarryColumnsPage.check(columns, &form)
                    try form.check()
                    try await desk.remember(columns, of: sheet, by: try request.by)
                    return request.page(try await carryCheck(sheet, columns, CarryAnswers(), request.blankForm(), setting, request))
                }
            },
            Route(.post, CasePaths.carryRun, .roles(.coordinator), name: "carry-over.run", intake: Self.carried) { request in
                let sheet = try Self.carriedSheet(request)
                let by = try request.by
                let setting = try await carriedSetting(request)
                // What was tried is what is done: a colleague may have said otherwise of these headings since.
                let columns = CarryColumn.places(request.form.first("columns") ?? "")
                guard columns.values.contains(.name) else { throw WebError.badRequest }
                let reader = FormReader(request.form)
                let answers = CarryAnswers(request.form, rows: sheet.rowNumbers)
                let corrected = sheet.corrected(answers.cells)
                if request.form.first("step") == "check" {
                    return request.page(try await carryCheck(corrected, columns, answers, request.blankForm(), setting, request))
                }
                let rows = corrected.rows(columns, for: setting)
                let outcomes = try await desk.carryOver(rows, others: answers.others, by: by, token: try reader.once.text)
                return request.page(
                    CarryRowsPage(
                        sheet: corrected, columns: columns, answers: answers, rows: rows, outcomes: outcomes, isDone: true, agency: setting.agency,
                        sentBy: nil, form: request.sentForm()
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

    /// Whose referrals these are, as the sheet's own choice says it; an agency that isn't one of the program's is an error at the field.
    private func carrySetting(_ form: inout FormReader, _ request: WebRequest) async throws -> ReferralTable.Setting {
        let field = try await agencyField(request)
        return ReferralTable.Setting(
            program: try program(of: request), by: try request.by, agency: field.read(&form), agencies: field.agencies)
    }

    /// The same, as it was carried along with the sheet.
    private func carriedSetting(_ request: WebRequest) async throws -> ReferralTable.Setting {
        var form = FormReader(request.form)
        let setting = try await carrySetting(&form, request)
        guard form.errors.isEmpty else { throw WebError.badRequest }
        return setting
    }

    private func carryCheck(
        _ sheet: CarrySheet, _ columns: [Int: CarryColumn], _ answers: CarryAnswers, _ form: FormView, _ setting: ReferralTable.Setting,
        _ request: WebRequest
    ) async throws -> Page {
        let rows = sheet.rows(columns, for: setting)
        let outcomes = try await desk.tryCarryOver(rows, others: answers.others, by: try request.by)
        return CarryRowsPage(
            sheet: sheet, columns: columns, answers: answers, rows: rows, outcomes: outcomes, isDone: false, agency: setting.agency,
            sentBy: sentBy(setting), form: form
        ).page
    }

    /// Whose the rows are that name no agency; nil where no agency sends anybody.
    private func sentBy(_ setting: ReferralTable.Setting) -> Bilingual? {
        if setting.agencies.isEmpty { return nil }
        return setting.agencies.first { $0.id == setting.agency }.map { CaseWebText.carrySentBy(agency: Bilingual(en: $0.name, fr: $0.name)) }
            ?? CaseWebText.carrySentByOwn
    }

    private func carryPage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let agency = try await agencyField(request)
        var page = Page(CaseWebText.carryTitle(language), form: form) {
            form.form(action: CasePaths.carryOver(), isUpload: true) {
                form.file("file", CaseWebText.carryFile, hint: CaseWebText.carryFileHint, accept: "text/csv,.csv,.txt", isOptional: true)
                form.area("table", CaseWebText.carryPaste, hint: CaseWebText.carryPasteHint, rows: 8)
                agency.draw(form, hint: CaseWebText.carryAgencyHint)
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
