import CaseDesk
import Cases
import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

extension CasePages {
    private static let tabulators = Access.roles(.police, .prosecutor, .probationOfficer, .coordinator)

    var tableRoutes: [Route] {
        [
            Route(.get, CasePaths.referTable, Self.tabulators, name: "refer.table") { request in
                request.page(try await pastePage(request.blankForm(), request))
            },
            Route(.get, CasePaths.referTemplate, Self.tabulators, name: "refer.template") { request in
                let program = try program(of: request)
                let columns = program.columns(for: program.streams(for: try request.actor.role))
                return .download(
                    PastedTable.template(columns, request.language), type: "text/csv; charset=utf-8",
                    filename: CaseWebText.tableTemplateName(request.language))
            },
            Route(.post, CasePaths.referTable, Self.tabulators, name: "refer.table") { request in
                try await request.submit(showing: { try await pastePage($0, request) }) { try await take(&$0, request) }
            },
        ]
    }

    private func pastePage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let program = try program(of: request)
        let streams = program.streams(for: try request.actor.role)
        let agency = try await agencyField(request)
        var page = Page(CaseWebText.tableTitle(language), form: form) {
            H.p {
                H.a(.href(CasePaths.referTemplate())) { CaseWebText.tableTemplate(language) }
                ". " + CaseWebText.tableTemplateText(language)
            }
            form.form(action: CasePaths.referTable()) {
                if streams.count > 1 {
                    form.radios("stream", CaseWebText.tableStream, streams.map { Option($0, $0.name) }, hint: CaseWebText.tableStreamHint)
                }
                agency.draw(form)
                form.area("table", CaseWebText.tablePaste, hint: CaseWebText.tablePasteHint, rows: 12)
                form.actions { form.submit(CaseWebText.tableCheck) }
            }
            H.details {
                H.summary { CaseWebText.tableHeadings(language) }
                H.p { CaseWebText.tableHeadingsText(language) }
                H.ul { for column in program.columns(for: streams) { H.li { column.heading(language) } } }
            }
        }
        page.lead = CaseWebText.tableLead(language)
        page.section = "refer"
        page.back = (CasePaths.refer(), nil)
        return page
    }

    /// The table as it now stands is read; with `save` what is in order is referred, otherwise it is only shown.
    private func take(_ form: inout FormReader, _ request: WebRequest) async throws -> WebResponse {
        let program = try program(of: request)
        let streams = program.streams(for: try request.actor.role)
        guard let first = streams.first else { throw WebError.forbidden }
        let chosen = streams.count == 1 ? first.rawValue : nil
        let stream = form.choice("stream", CaseWebText.tableStream, among: chosen.map { [$0, ""] } ?? streams.map(\.rawValue))
        let agency = try await agencyField(request).read(&form)
        let setting = ReferralTable.Setting(
            program: program, by: try request.by, stream: stream.read.flatMap(Programs.Stream.init(rawValue:)) ?? first, agency: agency)
        let pasted = form.fields.first("table") ?? ""
        let before = PastedTable(pasted, for: setting, streams: streams)
        if let problem = before.read.problem { form.fail("table", problem) }
        try form.check()
        let table = PastedTable(before.text(correctedBy: form.fields), for: setting, streams: streams)
        if form.fields.first("step") == "save", !table.inOrder.isEmpty {
            return try await save(table, once: try form.once.text, request)
        }
        let view = request.sentForm(errors: table.errors)
        let check = TableCheck(table: table, ignored: before.read.ignored, form: view, request: request)
        return request.page(check.page, status: table.wrong.isEmpty ? .ok : .unprocessableContent)
    }

    private func save(_ table: PastedTable, once: String, _ request: WebRequest) async throws -> WebResponse {
        let by = try request.by
        let rows = table.inOrder
        let outcomes = try await desk.referMany(rows.compactMap(\.referral), numbered: rows.map(\.index), by: by, token: once)
        var done: [TableResults.Line] = []
        for (row, outcome) in zip(rows, outcomes) { done.append(try await line(row, outcome, by)) }
        return request.page(TableResults(table: table, lines: done, request: request).page)
    }

    private func line(_ row: PastedTable.Row, _ outcome: RowOutcome, _ by: By) async throws -> TableResults.Line {
        switch outcome {
        case .opened(_, let number): .init(row: row, result: .landed(number))
        case .held(_, let like): .init(row: row, result: .held(like))
        case .refused(let refusal): .init(row: row, result: .refused(refusal))
        case .notWritten: .init(row: row, result: .notWritten)
        case .alreadyDone(let id?): .init(row: row, result: .landed(try await desk.receipt(id, by: by).number))
        case .alreadyDone(nil): .init(row: row, result: .held([]))
        }
    }
}
