import CaseDesk
import Core
import Markup
import Programs
import WebFrame

// Numbered cards, printed before an operation. Whoever finds one learns nothing: a number, a telephone, neutral words.
extension CasePages {
    static let printers = Access.roles(.police, .probationOfficer, .coordinator)

    var cardRoutes: [Route] {
        [
            Route(.get, CasePaths.cards, Self.printers, name: "cards") { request in
                request.page(cardsPage(request.blankForm(["count": "8", "codes": "yes"]), request))
            },
            Route(.post, CasePaths.cards, Self.printers, name: "cards") { request in
                try await request.submit(showing: { cardsPage($0, request) }) { form in
                    let count = form.integer("count", CaseWebText.cardsHowMany, in: 1...CaseDesk.mostCards)
                    try form.check()
                    let cards = try await desk.printCards(
                        try count.value, withCodes: form.isTicked("codes"), by: request.by, token: try form.once.text)
                    return request.page(try sheetOfCards(cards, request))
                }
            },
        ]
    }

    private func cardsPage(_ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.cardsTitle(language), form: form) {
            form.form(action: CasePaths.cards()) {
                form.text("count", CaseWebText.cardsHowMany, hint: CaseWebText.cardsHowManyHint, kind: .digits, width: .short)
                form.box("codes", CaseWebText.cardsCodes, hint: CaseWebText.cardsCodesHint)
                form.actions { form.submit(CaseWebText.cardsMake) }
            }
        }
        page.lead = CaseWebText.cardsLead(language)
        page.width = .narrow
        page.section = "refer"
        page.back = (CasePaths.refer(), nil)
        return page
    }

    private func sheetOfCards(_ cards: [PrintedCard], _ request: WebRequest) throws -> Page {
        let language = request.language
        let telephone = try program(of: request).operator.telephone
        var page = Page(CaseWebText.cardsSheetTitle(language), heading: .some(nil)) {
            H.div(.class("unprinted")) {
                H.h1 { CaseWebText.cardsSheetTitle(language) }
                H.p { CaseWebText.cardsSheetLead(language) }
                if telephone == nil { Pieces.note(.soon) { H.p { CaseWebText.cardsNoTelephone(language) } } }
                H.p(.class("small")) { CaseWebText.cardsAbout(n: cards.count)(language) }
                H.div(.class("actions")) {
                    Pieces.printButton(CaseWebText.cardsPrint(language))
                    Pieces.link(CaseWebText.cardsMore(language), CasePaths.cards())
                }
            }
            H.ul(.class("cards")) {
                for card in cards { H.li(.translate(false)) { self.card(card, telephone, request.ownAddress(CasePaths.own())) } }
            }
        }
        page.section = "refer"
        return page
    }

    /// Both languages on each card: nobody knows beforehand whose hand it is put into.
    private func card(_ card: PrintedCard, _ telephone: String?, _ address: String) -> HTML {
        HTML {
            for language in Language.official {
                H.p(.lang(language.tag)) { CaseWebText.cardsCall(language) }
            }
            H.p(.class("number")) { card.number.description }
            H.p(.class("telephone")) { telephone ?? " " }
            if let code = card.groupedCode {
                H.p { address }
                H.p(.class("own-code")) { code }
            }
        }
    }
}
