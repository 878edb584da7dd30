import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// A person's own page: entered by the code on paper, for a quarter of an hour. There is no account, and nothing in titles and addresses
// says what it is about.
extension CasePages {
    var ownRoutes: [Route] {
        [
            Route(.get, CasePaths.own, .everyone, name: "own") { request in
                guard let token = request.ownToken else { return request.page(enterPage(request.blankForm(), nil, request)) }
                guard let page = try await desk.ownPage(token, at: request.now) else {
                    return request.page(enterPage(request.blankForm(), CaseWebText.ownEnded, request)).forgettingOwnPage(in: request)
                }
                return request.page(OwnView(own: page, form: request.blankForm(), language: request.language).page)
            },
            Route(.post, CasePaths.own, .everyone, name: "own.enter") { request in
                try await request.submit(showing: { enterPage($0, nil, request) }) { form in
                    let code = form.text("code", CaseWebText.ownCode)
                    try form.check()
                    switch try await desk.openOwnPage(code: try code.value, from: request.clientAddress ?? "", at: request.now) {
                    case .open(let token): return .redirect(CasePaths.own()).openingOwnPage(token, in: request)
                    case .early: return request.page(enterPage(request.blankForm(), CaseWebText.ownEarly, request))
                    case .unknown: throw FieldErrors([FieldError(field: "code", sentence: CaseWebText.ownUnknown)])
                    case .wait(let seconds): return tooMany(seconds, request)
                    }
                }
            },
            Route(.post, CasePaths.ownLeave, .everyone, name: "own.leave") { request in
                if let token = request.ownToken { try await desk.closeOwnPage(token) }
                return request.page(enterPage(request.blankForm(), CaseWebText.ownLeft, request)).forgettingOwnPage(in: request)
            },
            Route(.get, CasePaths.ownLetter, .everyone, name: "own.letter") { request, letter in
                guard let token = request.ownToken, let pdf = try await desk.ownLetter(letter, token, at: request.now) else {
                    return .redirect(CasePaths.own())
                }
                return .download(pdf, type: "application/pdf", filename: "\(request.today).pdf")
            },
        ]
    }

    func enterPage(_ form: FormView, _ told: Bilingual?, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.ownTitle(language), form: form) {
            if let told { Pieces.note { H.p(.role("status")) { told(language) } } }
            form.form(action: CasePaths.own()) {
                form.text("code", CaseWebText.ownCode, hint: CaseWebText.ownCodeHint, width: .half, autocomplete: "off")
                form.actions { form.submit(CaseWebText.ownEnter) }
            }
            askForm(form, language)
            H.p { CaseWebText.ownLost(language) }
        }
        page.lead = CaseWebText.ownEnterLead(language)
        page.width = .narrow
        page.isOwn = true
        page.foot = Pieces.crisisLine(language)
        return page
    }
}
