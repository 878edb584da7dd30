import CaseDesk
import Cases
import Core
import HTTPTypes
import Markup
import Programs
import WebFrame

// The fee desk of a program: the count of the drawer, the bookkeeper's file, and where the money goes.
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
            Route(.get, CasePaths.funds, .roles(.coordinator), name: "fees.funds") { request in
                request.page(try await fundsPage(request.blankForm(), request))
            },
            Route(.post, CasePaths.funds, .roles(.coordinator), name: "fees.funds.add") { request in
                try await request.submit(showing: { try await fundsPage($0, request) }) { form in
                    let kind = try readFundLine(&form)
                    let (seen, token, by) = (form.fields.first("lines").flatMap { Int(pathText: $0) } ?? -1, try form.once.text, try request.by)
                    _ = try await once { try await desk.addFundLine(kind, expecting: seen, by: by, token: token) }
                    return .redirect(CasePaths.funds())
                }
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

    // MARK: Funds

    private func readFundLine(_ form: inout FormReader) throws -> FundLine.Kind {
        if let reversed = form.fields.first("reverse").flatMap({ Int(pathText: $0) }) { return .reversal(of: reversed) }
        form.refuseCardNumbers()
        let fund = form.text("fund", CaseWebText.fundsFund)
        let amount = form.money("amount", CaseWebText.fundsAmount)
        let to = form.text("to", CaseWebText.fundsTo)
        try form.check()
        return .disbursement(fund: try fund.value, try amount.value, to: try to.value)
    }

    private func fundsPage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let ledger = try await desk.funds(by: request.by)
        var page = Page(CaseWebText.fundsTitle(language), form: form) {
            fundTable(ledger, language)
            H.h2 { CaseWebText.fundsRecord(language) }
            form.form(action: CasePaths.funds()) {
                form.hidden("lines", String(ledger.lines.count))
                form.radios("fund", CaseWebText.fundsFund, ledger.funds.map { Option($0.id, $0.name) })
                form.text("amount", CaseWebText.fundsAmount, kind: .money, width: .short)
                form.text("to", CaseWebText.fundsTo, hint: CaseWebText.fundsToHint)
                form.actions { form.submit(CaseWebText.fundsSave) }
            }
            H.h2 { CaseWebText.fundsLines(language) }
            if ledger.lines.isEmpty { H.p { CaseWebText.fundsNone(language) } }
            H.ul(.class("plain")) { for line in ledger.lines.reversed() { H.li { fundLine(line, ledger, form, language) } } }
        }
        page.lead = CaseWebText.fundsLead(balance: ledger.balance)(language)
        page.width = .narrow
        page.section = "fees"
        page.back = (CasePaths.fees(), nil)
        return page
    }

    private func fundTable(_ ledger: FundLedger, _ language: Language) -> HTML {
        let funds = ledger.funds
        func row(_ name: String, _ amounts: [Money]) -> [HTML] { [HTML(text: name)] + amounts.map { HTML(text: $0.text(language)) } }
        let income = funds.reduce(Money.zero) { $0 + ledger.income[$1.id, default: .zero] }
        return Pieces.table(
            caption: CaseWebText.fundsTitle(language),
            [Column(CaseWebText.fundsFund(language))]
                + [CaseWebText.fundsIn, CaseWebText.fundsOut, CaseWebText.fundsLeft].map { Column($0(language), isFigure: true) },
            funds.map { row($0.name(language), [ledger.income[$0.id, default: .zero], ledger.paidOut(of: $0.id), ledger.balance(of: $0.id)]) },
            totals: row(CaseWebText.fundsTotal(language), [income, income - ledger.balance, ledger.balance]), isCaptionSeen: false)
    }

    private func fundLine(_ line: FundLine, _ ledger: FundLedger, _ form: FormView, _ language: Language) -> HTML {
        switch line.kind {
        case .reversal(let reversed): H.p { CaseWebText.fundsReversed(date: line.on, line: reversed)(language) }
        case .disbursement(let fund, let amount, let to):
            HTML {
                let name = ledger.funds.first { $0.id == fund }?.name ?? Bilingual(en: fund, fr: fund)
                H.p { "\(line.sequence). " + CaseWebText.fundsLine(date: line.on, amount: amount, to: to, fund: name)(language) }
                if ledger.disbursed[line.sequence] != nil {
                    form.button(
                        action: CasePaths.funds(), CaseWebText.fundsReverse,
                        fields: ["reverse": String(line.sequence), "lines": String(ledger.lines.count)])
                }
            }
        }
    }
}
