import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// The letters of a case: made, opened again, revoked.
extension CasePages {
    var letterRoutes: [Route] {
        [
            Route(.get, CasePaths.letters, .roles(.coordinator), name: "case.letters") { request, number in
                let by = try request.by(about: number)
                let page = try await desk.letters(of: try await desk.find(number, by: by), by: by)
                return request.page(await lettersPage(page, request.blankForm(["language": page.language.rawValue]), request))
            },
            Route(.post, CasePaths.letters, .roles(.coordinator), name: "case.letter.make") { request, number in
                let by = try request.by(about: number)
                let id = try await desk.find(number, by: by)
                return try await request.submit(showing: { await lettersPage(try await desk.letters(of: id, by: by), $0, request) }) { form in
                    let kind = form.choice("kind", CaseWebText.lettersKind, as: LetterKind.self)
                    let language = form.choice("language", CaseWebText.lettersLanguage, as: Language.self)
                    let payment = form.optionalInteger("payment", CaseWebText.lettersPayment, in: 1...1_000_000)
                    try form.check()
                    let token = try form.once.text
                    _ = try await once {
                        _ = try await desk.makeLetter(
                            try kind.value, in: try language.value, payment: try payment.value, for: id, origin: request.site.publicOrigin,
                            by: by, token: token)
                    }
                    return .redirect(CasePaths.letters(number))
                }
            },
            Route(.get, CasePaths.letter, .roles(.coordinator), name: "case.letter") { request, number, letter in
                let by = try request.by(about: number)
                let found = try await desk.letter(letter, of: try await desk.find(number, by: by), by: by)
                // It may be seen in a list of downloads: the file's number, and nothing of what it is about.
                return .download(found.pdf, type: "application/pdf", filename: "\(number)-\(letter.text.prefix(6)).pdf")
            },
            Route(.get, CasePaths.revokeLetter, .roles(.coordinator), name: "case.letter.revoke") { request, number, letter in
                let by = try request.by(about: number)
                let page = try await desk.letters(of: try await desk.find(number, by: by), by: by)
                guard page.made.contains(where: { $0.id == letter && $0.hasCode && $0.revokedOn == nil }) else { throw WebError.notFound }
                return request.page(revokePage(number, letter, request.blankForm(), request))
            },
            Route(.post, CasePaths.revokeLetter, .roles(.coordinator), name: "case.letter.revoke.do") { request, number, letter in
                let by = try request.by(about: number)
                let id = try await desk.find(number, by: by)
                return try await request.submit(showing: { revokePage(number, letter, $0, request) }) { form in
                    let reason = form.longText("reason", CaseWebText.actReason)
                    try form.check()
                    let token = try form.once.text
                    _ = try await once { try await desk.revokeLetter(letter, of: id, reason: try reason.value, by: by, token: token) }
                    return .redirect(CasePaths.letters(number))
                }
            },
            Route(.get, CasePaths.courtList, .roles(.coordinator), name: "letter.court-list") { request in
                let bytes = try await desk.courtList(in: request.language.official, by: try request.by)
                return .download(bytes, type: "application/pdf", filename: "\(request.today).pdf")
            },
        ]
    }

    private func lettersPage(_ page: LettersPage, _ form: FormView, _ request: WebRequest) async -> Page {
        let language = request.language
        let staff = await staff(page.made.map(\.actor))
        let open = page.offers.filter { $0.refusal == nil }
        var shown = Page("\(CaseWebText.lettersTitle(language)), \(page.number)", heading: CaseWebText.lettersTitle(language), form: form) {
            whose(page, language)
            H.h2 { CaseWebText.lettersMake(language) }
            if open.isEmpty { H.p { CaseWebText.lettersNone(language) } } else { makeForm(page, open.map(\.kind), form) }
            let refused = page.offers.filter { $0.refusal != nil }
            if !refused.isEmpty {
                H.details {
                    H.summary { CaseWebText.lettersNotNow(language) }
                    H.ul {
                        for offer in refused {
                            H.li {
                                H.strong { offer.kind.name(language) }
                                " "
                                offer.refusal?.sentence(language) ?? ""
                            }
                        }
                    }
                }
            }
            H.h2 { CaseWebText.lettersMade(language) }
            if page.made.isEmpty { H.p { CaseWebText.lettersMadeNone(language) } } else { made(page, staff, request) }
        }
        shown.width = .narrow
        shown.section = "cases"
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }

    private func whose(_ page: LettersPage, _ language: Language) -> HTML {
        let name = page.name.map { name in Fact(CaseWebText.listName(language), H.bdi(.translate(false)) { name }) }
        return Pieces.facts([name].compactMap { $0 } + [Fact(CaseWebText.listNumber(language), Pieces.number(page.number))])
    }

    private func makeForm(_ page: LettersPage, _ kinds: [LetterKind], _ form: FormView) -> HTML {
        form.form(action: CasePaths.letters(page.number)) {
            form.select("kind", CaseWebText.lettersKind, kinds.map { Option($0.rawValue, $0.name) })
            form.radios("language", CaseWebText.lettersLanguage, [Option("en", CaseWebText.spokenEn), Option("fr", CaseWebText.spokenFr)])
            if page.payments.count > 1 {
                form.select(
                    "payment", CaseWebText.lettersPayment,
                    page.payments.map { Option(String($0.line), CaseWebText.lettersPaymentOne(number: $0.receipt.description, amount: $0.amount)) },
                    isOptional: true)
            }
            form.actions { form.submit(CaseWebText.lettersSave) }
        }
    }

    private func made(_ page: LettersPage, _ staff: [String: String], _ request: WebRequest) -> HTML {
        let language = request.language
        return H.ul(.class("plain")) {
            for letter in page.made {
                H.li {
                    H.p { H.a(.href(CasePaths.letter(page.number, letter.id))) { letter.kind.name(language) } }
                    H.p(.class("small")) {
                        CaseWebText.lettersMadeLine(
                            date: request.zone.date(of: letter.made), language: letter.language == .en ? CaseWebText.lettersInEnglish : CaseWebText.lettersInFrench,
                            who: staff[letter.actor] ?? "…" + letter.actor.suffix(6))(language)
                        if let day = letter.revokedOn {
                            " · " + CaseWebText.lettersRevoked(date: day)(language)
                        } else if letter.hasCode {
                            " · "
                            H.a(.href(CasePaths.revokeLetter(page.number, letter.id))) { CaseWebText.lettersRevoke(language) }
                        }
                    }
                }
            }
        }
    }

    private func revokePage(_ number: FileNumber, _ letter: LetterID, _ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        var page = ConfirmPage(
            CaseWebText.lettersRevokeTitle(language), effects: [CaseWebText.lettersRevokeEffect(language)], confirm: CaseWebText.lettersRevoke,
            cancel: (CasePaths.letters(number), CaseWebText.lettersTitle(language))
        ).page(form, action: CasePaths.revokeLetter(number, letter)) { form.area("reason", CaseWebText.actReason, rows: 2) }
        page.section = "cases"
        return page
    }
}

extension LetterKind {
    var name: Bilingual {
        switch self {
        case .offer: CaseWebText.lettersOffer
        case .agreement: CaseWebText.lettersAgreement
        case .classNotice: CaseWebText.lettersClassNotice
        case .receipt: CaseWebText.lettersReceipt
        case .completionReport: CaseWebText.lettersCompletionReport
        case .certificate: CaseWebText.lettersCertificate
        case .withdrawal: CaseWebText.lettersWithdrawal
        case .recordCleared: CaseWebText.lettersRecordCleared
        case .returnToCourt: CaseWebText.lettersReturnToCourt
        case .courtList: CaseWebText.lettersCourtListName
        }
    }
}
