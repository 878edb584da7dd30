import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The fee desk of one case: what is asked, what was paid, what is owed, and every line behind it.
extension CasePages {
    var feeRoutes: [Route] {
        [
            Route(.get, CasePaths.fee, .roles(.coordinator), name: "case.fee") { request, number in
                let by = try request.by(about: number)
                let page = try await desk.fee(of: try await desk.find(number, by: by), by: by)
                return request.page(try await feePage(page, request.blankForm(), request))
            },
            Route(.post, CasePaths.fee, .roles(.coordinator), name: "case.fee.add") { request, number in
                let by = try request.by(about: number)
                let id = try await desk.find(number, by: by)
                return try await request.submit(showing: { form in try await feePage(try await desk.fee(of: id, by: by), form, request) }) { form in
                    let page = try await desk.fee(of: id, by: by)
                    let (kind, words) = try FeeForms.read(&form, page.ledger)
                    let (seen, token) = (form.fields.first("lines").flatMap { Int(pathText: $0) } ?? -1, try form.once.text)
                    if seen == page.lines.count, let charge = page.charge(before: kind, words, by: by), !FeeForms.hasTold(charge, form) {
                        return request.page(try await feePage(page, request.sentForm(), request, charge: charge))
                    }
                    _ = try await once { try await desk.addFeeLine(kind, words: words, in: id, expecting: seen, by: by, token: token) }
                    return .redirect(CasePaths.fee(number))
                }
            },
        ]
    }

    private func feePage(_ page: FeePage, _ form: FormView, _ request: WebRequest, charge: FeeEntry.Payment? = nil) async throws -> Page {
        let language = request.language
        let staff = await staff(page.lines.map(\.entry.actor))
        let forms = FeeForms(page: page, form: form, actor: try request.actor.id, charge: charge)
        var shown = Page("\(CaseWebText.feeTitle(language)), \(page.number)", heading: CaseWebText.feeTitle(language), form: form) {
            maskedNote(page.isMasked, language)
            Pieces.facts(who(page, language) + facts(page.ledger, language))
            if !page.ledger.plan.isEmpty, page.ledger.settlement == nil { H.p { plan(page.ledger)(language) } }
            if page.ledger.overdue(on: page.today) > .zero {
                Pieces.note(.soon) { H.p { CaseWebText.feeOverdue(amount: page.ledger.overdue(on: page.today))(language) } }
            }
            if let wish = page.wish { self.wish(wish, page, language) }
            if page.isSettledElsewhere { Pieces.note { H.p { CaseWebText.feeElsewhere(language) } } } else { forms.html }
            if !page.lines.isEmpty {
                H.h2 { CaseWebText.feeLines(language) }
                H.ul(.class("plain")) { for line in page.lines.reversed() { H.li { self.line(line, page, staff, language) } } }
            }
        }
        shown.lead = page.ledger.settlement == nil ? nil : CaseWebText.feeSettled(language)
        shown.width = .narrow
        shown.section = "cases"
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }

    private func wish(_ wish: FeeWish, _ page: FeePage, _ language: Language) -> HTML {
        Pieces.note(.soon) {
            H.p { CaseWebText.feeWish(date: wish.on)(language) }
            if let why = wish.why { H.p { H.bdi(.translate(false)) { why } } }
            H.p { H.a(.href(CasePaths.act(page.number, .answerRelief))) { CaseWebText.feeWishNo(language) } }
        }
    }

    /// What was agreed last, part by part.
    private func plan(_ ledger: FeeLedger) -> Bilingual {
        func parts(_ language: Language) -> String {
            ledger.plan.map { $0.amount.text(language) + ", " + $0.due.text(language) }.joined(separator: "; ")
        }
        return Bilingual { CaseWebText.feePlanNow(parts: parts($0))($0) }
    }

    /// Whose fee it is, before any money changes hands.
    private func who(_ page: FeePage, _ language: Language) -> [Fact] {
        let name = page.name.map { name in Fact(CaseWebText.listName(language), H.bdi(.translate(false)) { name }) }
        return [name].compactMap { $0 } + [Fact(CaseWebText.listNumber(language), Pieces.number(page.number))]
    }

    private func facts(_ ledger: FeeLedger, _ language: Language) -> [Fact] {
        var facts = [Fact(CaseWebText.feeAsked(language), ledger.amount?.text(language) ?? CaseWebText.feeNotSet(language))]
        facts.append(Fact(CaseWebText.feePaid(language), ledger.paid.text(language)))
        if ledger.relieved > .zero { facts.append(Fact(CaseWebText.feeRelieved(language), ledger.relieved.text(language))) }
        if ledger.rules.dueBeforeClass || ledger.rules.noShow != nil { facts.append(Fact(CaseWebText.feeNoShow(language), ledger.rules.noShow.sentence(language))) }
        if let balance = ledger.balance { facts.append(Fact(CaseWebText.feeOwed(language), balance.text(language))) }
        return facts
    }

    private func line(_ line: FeeLine, _ page: FeePage, _ staff: [String: String], _ language: Language) -> HTML {
        let receipt = line.receipt.map { CaseWebText.feeReceipt(number: $0.description)(language) }
        let small = [line.entry.happened.text(language), receipt, staff[line.entry.actor]].compactMap { $0 }.joined(separator: " · ")
        return HTML {
            H.p { line.entry.sentence(in: page.ledger, talks: page.talks)(language) }
            for words in [line.words.reference, line.words.reason].compactMap({ $0 }) { H.p { H.bdi(.translate(false)) { words } } }
            H.p(.class("small")) { small }
        }
    }
}
