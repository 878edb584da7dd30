import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// Where fees and grants go: by fund and by area.
extension CasePages {
    var fundRoutes: [Route] {
        [
            Route(.get, CasePaths.funds, .roles(.coordinator), name: "fees.funds") { request in
                request.page(try await fundsPage(request.blankForm(), request))
            },
            Route(.post, CasePaths.funds, .roles(.coordinator), name: "fees.funds.add") { request in
                try await request.submit(showing: { try await fundsPage($0, request) }) { form in
                    let (kind, day) = try readFundLine(&form)
                    let (seen, token, by) = (form.fields.first("lines").flatMap { Int(pathText: $0) } ?? -1, try form.once.text, try request.by)
                    _ = try await once { try await desk.addFundLine(kind, on: day, expecting: seen, by: by, token: token) }
                    return .redirect(CasePaths.funds())
                }
            },
        ]
    }

    private func readFundLine(_ form: inout FormReader) throws -> (FundLine.Kind, on: CivilDate?) {
        if let reversed = form.fields.first("reverse").flatMap({ Int(pathText: $0) }) { return (.reversal(of: reversed), nil) }
        form.refuseCardNumbers()
        if form.fields.first("what") == "grant" {
            let area = form.choice("grant-area", CaseWebText.fundsArea, as: CommunityArea.self)
            let amount = form.money("grant-amount", CaseWebText.fundsAmount)
            let from = form.text("from", CaseWebText.fundsFrom)
            let day = form.date("on", CaseWebText.fundsDay)
            try form.check()
            return (.grant(area: try area.value, try amount.value, from: try from.value), try day.value)
        }
        let fund = form.text("fund", CaseWebText.fundsFund, missing: CaseWebText.fundsFundMissing)
        let area = form.choice("area", CaseWebText.fundsArea, as: CommunityArea.self)
        let amount = form.money("amount", CaseWebText.fundsAmount)
        let to = form.text("to", CaseWebText.fundsTo)
        try form.check()
        return (.disbursement(fund: try fund.value, try amount.value, to: try to.value, area: try area.value), nil)
    }

    private func fundsPage(_ form: FormView, _ request: WebRequest) async throws -> Page {
        let language = request.language
        let ledger = try await desk.funds(by: request.by)
        var page = Page(CaseWebText.fundsTitle(language), form: form) {
            fundTable(ledger, language)
            areaTable(ledger, language)
            if !ledger.funds.isEmpty { paymentForm(ledger, form, language) }
            grantForm(ledger, form, language)
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

    private func row(_ name: String, _ amounts: [Money], _ language: Language) -> [HTML] {
        [HTML(text: name)] + amounts.map { HTML(text: $0.text(language)) }
    }

    private func fundTable(_ ledger: FundLedger, _ language: Language) -> HTML {
        let funds = ledger.funds
        let income = funds.reduce(Money.zero) { $0 + ledger.income[$1.id, default: .zero] }
        return Pieces.table(
            caption: CaseWebText.fundsByFund(language),
            [Column(CaseWebText.fundsFund(language))]
                + [CaseWebText.fundsIn, CaseWebText.fundsOut, CaseWebText.fundsLeft].map { Column($0(language), isFigure: true) },
            funds.map {
                row($0.name(language), [ledger.income[$0.id, default: .zero], ledger.paidOut(of: $0.id), ledger.balance(of: $0.id)], language)
            },
            totals: row(CaseWebText.fundsTotal(language), [income, income - ledger.balance, ledger.balance], language))
    }

    /// Fees come in without an area; what stands beside an area is what organizations gave for it, and what was paid out under it.
    private func areaTable(_ ledger: FundLedger, _ language: Language) -> HTML {
        let areas = CommunityArea.allCases.map(Optional.some) + (ledger.paidOut(under: nil) > .zero ? [nil] : [])
        let amounts = areas.map { [ledger.granted(under: $0), ledger.paidOut(under: $0)] }
        let sums = [0, 1].map { place in amounts.reduce(Money.zero) { $0 + $1[place] } }
        return Pieces.table(
            caption: CaseWebText.fundsByArea(language),
            [
                Column(CaseWebText.fundsArea(language)), Column(CaseWebText.fundsGranted(language), isFigure: true),
                Column(CaseWebText.fundsOut(language), isFigure: true),
            ],
            zip(areas, amounts).map { row(($0?.name ?? CasesText.fundNotFiled)(language), $1, language) },
            totals: row(CaseWebText.fundsAllAreas(language), sums, language))
    }

    private static let areas = CommunityArea.allCases.map { Option($0, $0.name) }

    private func paymentForm(_ ledger: FundLedger, _ form: FormView, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.fundsRecord(language) }
            form.form(action: CasePaths.funds()) {
                form.hidden("lines", String(ledger.lines.count))
                form.radios("fund", CaseWebText.fundsFund, ledger.funds.map { Option($0.id, $0.name) })
                form.radios("area", CaseWebText.fundsArea, Self.areas, hint: CaseWebText.fundsAreaHint)
                form.text("amount", CaseWebText.fundsAmount, kind: .money, width: .short)
                form.text("to", CaseWebText.fundsTo, hint: CaseWebText.fundsToHint)
                form.actions { form.submit(CaseWebText.fundsSave) }
            }
        }
    }

    private func grantForm(_ ledger: FundLedger, _ form: FormView, _ language: Language) -> HTML {
        HTML {
            H.h2 { CaseWebText.fundsRecordGrant(language) }
            form.form(action: CasePaths.funds()) {
                form.hidden("lines", String(ledger.lines.count))
                form.hidden("what", "grant")
                form.text("from", CaseWebText.fundsFrom, hint: CaseWebText.fundsToHint)
                form.text("grant-amount", CaseWebText.fundsAmount, kind: .money, width: .short)
                form.date("on", CaseWebText.fundsDay)
                form.radios("grant-area", CaseWebText.fundsArea, Self.areas, hint: CaseWebText.fundsGrantHint)
                form.actions { form.submit(CaseWebText.fundsSaveGrant) }
            }
        }
    }

    private func fundLine(_ line: FundLine, _ ledger: FundLedger, _ form: FormView, _ language: Language) -> HTML {
        let said: Bilingual
        switch line.kind {
        case .reversal(let reversed): return H.p { CaseWebText.fundsReversed(date: line.on, line: reversed)(language) }
        case .disbursement(let fund, let amount, let to, let area):
            let name = ledger.funds.first { $0.id == fund }?.name ?? Bilingual(en: fund, fr: fund)
            said = CaseWebText.fundsLine(date: line.on, amount: amount, to: to, fund: name, area: area?.name ?? CasesText.fundNotFiled)
        case .grant(let area, let amount, let from): said = CaseWebText.fundsGrantLine(date: line.on, amount: amount, from: from, area: area.name)
        }
        return HTML {
            H.p { "\(line.sequence). " + said(language) }
            if ledger.disbursed[line.sequence] != nil || ledger.granted[line.sequence] != nil {
                form.button(
                    action: CasePaths.funds(), CaseWebText.fundsReverse,
                    fields: ["reverse": String(line.sequence), "lines": String(ledger.lines.count)])
            }
        }
    }
}
