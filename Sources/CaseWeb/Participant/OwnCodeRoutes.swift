import CaseDesk
import Core
import Markup
import WebFrame

// The code that the coordinator hands over, so that a person sees the own page.
extension CasePages {
    var ownCodeRoutes: [Route] {
        [
            Route(.get, CasePaths.ownCode, .roles(.coordinator), name: "case.own-code") { request, number in
                request.page(try await codePage(number, request.blankForm(), request))
            },
            Route(.post, CasePaths.ownCode, .roles(.coordinator), name: "case.own-code.draw") { request, number in
                try await request.submit(showing: { try await codePage(number, $0, request) }) { form in
                    let by = try request.by(about: number)
                    let code = try await desk.giveOwnCode(to: try await desk.find(number, by: by), by: by, token: try form.once.text)
                    return request.page(slip(code, number, request))
                }
            },
        ]
    }

    private func codePage(_ number: FileNumber, _ form: FormView, _ request: WebRequest) async throws -> Page {
        let (language, by) = (request.language, try request.by(about: number))
        let given = try await desk.ownCodeGiven(to: try await desk.find(number, by: by), by: by)
        var page = Page("\(CaseWebText.ownCodeTitle(language)), \(number)", heading: CaseWebText.ownCodeTitle(language), form: form) {
            if let given { Pieces.note(.soon) { H.p { CaseWebText.ownCodeGiven(date: request.zone.date(of: given))(language) } } }
            H.p { CaseWebText.ownCodeWarn(language) }
            form.button(action: CasePaths.ownCode(number), CaseWebText.ownCodeDraw, .primary)
        }
        page.lead = CaseWebText.ownCodeLead(address: request.ownAddress(CasePaths.own()))(language)
        page.width = .narrow
        page.back = (CasePaths.page(number), number.description)
        return page
    }

    private func slip(_ code: String, _ number: FileNumber, _ request: WebRequest) -> Page {
        codeSlip(
            CaseWebText.ownCodeTitle, CaseWebText.ownCodeMade, code, where: request.ownAddress(CasePaths.own()),
            back: (CasePaths.page(number), number.description), request)
    }

    /// Neutral words alone, in both languages: whoever finds the slip learns nothing.
    func codeSlip(
        _ title: Bilingual, _ made: Bilingual, _ code: String, where address: String, back: (path: String, label: String), _ request: WebRequest
    ) -> Page {
        let language = request.language
        var page = Page(title(language), heading: .some(nil)) {
            H.div(.class("unprinted")) {
                H.h1 { title(language) }
                H.p { made(language) }
                H.div(.class("actions")) {
                    Pieces.printButton(CaseWebText.ownCodePrint(language))
                    Pieces.link(back.label, back.path)
                }
            }
            H.div(.class("card")) {
                for language in Language.official { H.p(.lang(language.tag)) { CaseWebText.ownCodeWhere(address: address)(language) } }
                H.p(.class("reference"), .translate(false)) { H.strong { code } }
            }
        }
        page.width = .narrow
        return page
    }
}
