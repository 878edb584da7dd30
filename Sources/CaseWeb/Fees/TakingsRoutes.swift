import CaseDesk
import Cases
import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

// The fee desk of a program: the count of the drawer, and the bookkeeper's file.
extension CasePages {
    var takingsRoutes: [Route] {
        [
            Route(.get, CasePaths.fees, .roles(.coordinator), name: "fees") { request in
                request.page(try await takingsPage(request.blankForm(), request))
            },
            Route(.post, CasePaths.fees, .roles(.coordinator), name: "fees.count") { request in
                try await request.submit(showing: { try await takingsPage($0, request) }) { form in
                    form.refuseCardNumbers()
                    var counted: [PaymentMethod: Money] = [:]
                    for tender in try await desk.cashUp(by: request.by).open.byTender.keys {
                        counted[tender] = form.countedMoney("counted-" + tender.rawValue, tender.name).read
                    }
                    let reason = form.optionalText("reason", CaseWebText.takingsReason, max: 500)
                    try form.check()
                    let (why, mark, token, by) = (try reason.value, form.fields.first("mark") ?? "", try form.once.text, try request.by)
                    let amounts = counted
                    _ = try await once { try await desk.closeCashUp(amounts, reason: why, mark: mark, by: by, token: token) }
                    return .redirect(CasePaths.fees())
                }
            },
            Route(.get, CasePaths.feesExport, .roles(.coordinator), name: "fees.export") { request in
                let program = try program(of: request)
                var reader = FormReader(request.query)
                let (from, to) = (reader.date("from", CaseWebText.takingsFrom), reader.date("to", CaseWebText.takingsTo))
                guard let first = from.read, let last = to.read else {
                    return request.page(try await takingsPage(request.queryForm(errors: reader.errors), request), status: .unprocessableContent)
                }
                let takings = try await desk.takings(from: first, to: last, by: request.by)
                let file = TakingsFile(takings: takings, today: program.fee?.earmarks ?? [], language: request.language)
                return .download(
                    file.bytes, type: "text/csv", filename: CaseWebText.takingsCsvName(request.language) + "-\(first)-\(last).csv")
            },
        ]
    }

    private func takingsPage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let cash = try await desk.cashUp(by: request.by)
        let staff = await staff(cash.past.map(\.actor))
        var page = Page(CaseWebText.takingsTitle(language), form: form) {
            H.div(.class("actions")) {
                Pieces.link(CaseWebText.fundsTitle(language), CasePaths.funds())
                Pieces.link(CaseWebText.fairnessTitle(language), CasePaths.fairness())
            }
            H.h2 { CaseWebText.takingsOpen(language) }
            if cash.open.isEmpty {
                H.p { CaseWebText.takingsNone(language) }
            } else {
                table(cash.open, language)
                countForm(cash, form, language)
            }
            H.h2 { CaseWebText.takingsPast(language) }
            if cash.past.isEmpty { H.p { CaseWebText.takingsPastNone(language) } }
            for past in cash.past { card(past, staff, language) }
            exportForm(cash.today, form, language)
        }
        page.lead = CaseWebText.takingsLead(n: cash.open.count)(language)
        page.section = "fees"
        return page
    }

    private func table(_ takings: [Taking], _ language: Language) -> HTML {
        let columns = [
            CaseWebText.takingsDay, CaseWebText.takingsReceipt, CaseWebText.takingsFile, CaseWebText.takingsWhat, CaseWebText.takingsTender,
        ].map { Column($0(language)) } + [Column(CaseWebText.takingsTotal(language), isFigure: true)]
        let total = takings.reduce(Money.zero) { $0 + $1.movement.total }
        return Pieces.table(
            caption: CaseWebText.takingsOpen(language), columns,
            takings.map { taking in
                [
                    HTML(text: taking.movement.on.text(language)), HTML(text: taking.receipt?.description ?? ""),
                    H.a(.href(CasePaths.fee(taking.file))) { Pieces.number(taking.file) }, HTML(text: taking.movement.kind.name(language)),
                    HTML(text: taking.movement.tender.name(language)), HTML(text: taking.movement.total.text(language)),
                ]
            }, totals: [HTML(), HTML(), HTML(), HTML(), HTML(), HTML(text: total.text(language))], isCaptionSeen: false)
    }

    private func countForm(_ cash: CashUpPage, _ form: FormView, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.takingsCount(language) }
            form.form(action: CasePaths.fees()) {
                form.hidden("mark", cash.mark)
                for (tender, expected) in cash.open.byTender.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    form.text(
                        "counted-" + tender.rawValue, CaseWebText.takingsCounted(tender: tender.name, expected: expected), kind: .money, width: .short)
                }
                form.text("reason", CaseWebText.takingsReason, hint: CaseWebText.takingsReasonHint, isOptional: true)
                form.actions { form.submit(CaseWebText.takingsClose) }
            }
        }
    }

    private func card(_ past: CashUp, _ staff: [String: String], _ language: Language) -> HTML {
        Pieces.card(CaseWebText.takingsNumber(language) + " \(past.number)") {
            H.p(.class("small")) { [past.on.text(language), staff[past.actor]].compactMap { $0 }.joined(separator: " · ") }
            Pieces.table(
                caption: CaseWebText.takingsNumber(language) + " \(past.number)",
                [
                    Column(CaseWebText.takingsTender(language)), Column(CaseWebText.takingsExpected(language), isFigure: true),
                    Column(CaseWebText.takingsDifference(language), isFigure: true),
                ],
                past.counts.map { count in
                    [count.tender.name(language), count.expected.text(language), count.difference.text(language)].map { HTML(text: $0) }
                }, isCaptionSeen: false)
            if let reason = past.reason { H.p { H.bdi(.translate(false)) { reason } } }
        }
    }

    private func exportForm(_ today: CivilDate, _ form: FormView, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.takingsExport(language) }
            H.p { CaseWebText.takingsExportLead(language) }
            H.form(.action(CasePaths.feesExport()), .method(.get), .novalidate()) {
                form.date("from", CaseWebText.takingsFrom)
                form.date("to", CaseWebText.takingsTo)
                form.actions { form.submit(CaseWebText.takingsDownload, .quiet) }
            }
        }
    }
}
