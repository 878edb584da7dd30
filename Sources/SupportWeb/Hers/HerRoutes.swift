import Core
import Markup
import Programs
import Support
import SupportDesk
import WebFrame

// Her own page: entered by the code on paper, for a quarter of an hour. Nothing in titles and addresses says what it is about.
extension SupportPages {
    var herRoutes: [Route] {
        [
            Route(.get, SupportPaths.hers, .everyone, name: "steps") { request in
                guard let token = request.ownToken else { return request.page(enterPage(request.blankForm(), nil, request)) }
                guard let page = try await desk.herPage(token, at: request.now) else {
                    return request.page(enterPage(request.blankForm(), SupportWebText.hersEnded, request)).forgettingOwnPage(in: request)
                }
                return request.page(HerView(hers: page, form: request.blankForm(), request: request).page)
            },
            Route(.post, SupportPaths.hers, .everyone, name: "steps.enter") { request in
                try await request.submit(showing: { enterPage($0, nil, request) }) { form in
                    let code = form.text("code", SupportWebText.hersCode)
                    try form.check()
                    switch try await desk.enterHerPage(code: try code.value, from: request.clientAddress ?? "", at: request.now) {
                    case .open(let token): return .redirect(SupportPaths.hers()).openingOwnPage(token, in: request)
                    case .unknown: throw FieldErrors([FieldError(field: "code", sentence: SupportWebText.hersUnknown)])
                    case .wait(let seconds):
                        return request.page(enterPage(request.blankForm(), SupportWebText.wait(n: Int(seconds)), request), waiting: seconds)
                    }
                }
            },
            Route(.post, SupportPaths.leave, .everyone, name: "steps.leave") { request in
                if let token = request.ownToken { try await desk.leaveHerPage(token) }
                return request.page(enterPage(request.blankForm(), SupportWebText.hersLeft, request)).forgettingOwnPage(in: request)
            },
        ]
    }

    func enterPage(_ form: FormView, _ told: Bilingual?, _ request: WebRequest) -> Page {
        var page = Page(SupportWebText.hersTitle(request.language), form: form) {
            if let told { Pieces.note { H.p(.role("status")) { told(request.language) } } }
            form.form(action: SupportPaths.hers()) {
                form.text("code", SupportWebText.hersCode, hint: SupportWebText.hersCodeHint, width: .half, autocomplete: "off")
                form.actions { form.submit(SupportWebText.hersEnter) }
            }
        }
        page.width = .narrow
        page.isOwn = true
        page.foot = Pieces.crisisLine(request.language)
        return page
    }

    /// Her page, for whoever has its session. Without one the way leads back to where a code is entered.
    func hers(_ request: WebRequest, _ answer: (HerPage, String) async throws -> WebResponse) async throws -> WebResponse {
        guard let session = request.ownToken, let page = try await desk.herPage(session, at: request.now) else { return .redirect(SupportPaths.hers()) }
        do {
            return try await answer(page, session)
        } catch SupportError.pageEnded {
            return .redirect(SupportPaths.hers())
        } catch SupportError.notFound {
            return .redirect(SupportPaths.hers())
        }
    }

    /// A change by her own hand, from a form.
    func changeHers(_ change: PlanChange, _ session: String, _ form: FormReader, _ request: WebRequest) async throws -> WebResponse {
        let token = try form.once.text
        try await once { try await desk.performHers(change, session, at: request.now, token: token) }
        return .redirect(SupportPaths.hers())
    }
}

extension HerPage {
    /// A page of hers, with the way back to its beginning.
    func framed(_ heading: Bilingual, _ form: FormView, @HTMLBuilder content: () -> HTML) -> Page {
        var page = Page(SupportWebText.hersTitle(form.language), heading: heading(form.language), form: form, content: content)
        page.width = .narrow
        page.isOwn = true
        page.back = (SupportPaths.hers(), nil)
        page.foot = Pieces.crisisLine(form.language)
        return page
    }
}
