import CaseDesk
import Core
import Markup
import Programs
import WebFrame

// The other way to a person's own page: a code that goes to the safe contact. The file number travels in a form and is kept in no address,
// no cookie and no log; the pages and their sentences are the same whether it is anybody's or not.
extension CasePages {
    var oneTimeRoutes: [Route] {
        [
            Route(.post, CasePaths.ownAsk, .everyone, name: "own.ask") { request in
                guard sendsCodes else { throw WebError.notFound }
                return try await request.submit(showing: { enterPage($0, nil, request) }) { form in
                    let typed = form.text("number", CaseWebText.oneTimeNumber)
                    try form.check()
                    // How a number is made is known to everybody; whose it is isn't told.
                    guard let number = FileNumber(try typed.value) else {
                        throw FieldErrors([FieldError(field: "number", sentence: CaseWebText.oneTimeNoNumber)])
                    }
                    switch try await desk.askForOwnCode(number, replacing: request.askedToken, from: request.clientAddress ?? "", at: request.now) {
                    case .noted(let token): return .redirect(CasePaths.ownOneTime()).keepingAsked(token, seconds: CaseDesk.oneTimeMinutes * 60, in: request)
                    case .wait(let seconds): return tooMany(seconds, request)
                    }
                }
            },
            Route(.get, CasePaths.ownOneTime, .everyone, name: "own.code") { request in
                request.askedToken == nil ? .redirect(CasePaths.own()) : request.page(oneTimePage(request.blankForm(), request))
            },
            Route(.post, CasePaths.ownOneTime, .everyone, name: "own.code.enter") { request in
                guard let asked = request.askedToken else { return request.page(enterPage(request.blankForm(), CaseWebText.oneTimeOver, request)) }
                return try await request.submit(showing: { oneTimePage($0, request) }) { form in
                    let code = form.text("code", CaseWebText.oneTimeCode)
                    try form.check()
                    switch try await desk.openOwnPage(oneTime: try code.value, asked: asked, from: request.clientAddress ?? "", at: request.now) {
                    case .open(let token): return .redirect(CasePaths.own()).forgettingAsked(in: request).openingOwnPage(token, in: request)
                    case .wrong: throw FieldErrors([FieldError(field: "code", sentence: CaseWebText.oneTimeWrong)])
                    case .over: return request.page(enterPage(request.blankForm(), CaseWebText.oneTimeOver, request)).forgettingAsked(in: request)
                    case .wait(let seconds): return tooMany(seconds, request)
                    }
                }
            },
        ]
    }

    /// For whoever typed too many codes or numbers.
    func tooMany(_ seconds: Int64, _ request: WebRequest) -> WebResponse {
        request.page(enterPage(request.blankForm(), CaseWebText.ownWait(n: Int(seconds)), request), waiting: seconds)
    }

    /// On the page that takes the code on paper; nothing where no e-mail leaves the house.
    @HTMLBuilder func askForm(_ form: FormView, _ language: Language) -> HTML {
        if sendsCodes {
            H.h2 { CaseWebText.oneTimeTitle(language) }
            H.p { CaseWebText.oneTimeLead(language) }
            form.form(action: CasePaths.ownAsk()) {
                form.text("number", CaseWebText.oneTimeNumber, hint: CaseWebText.oneTimeNumberHint, width: .half)
                form.actions { form.submit(CaseWebText.oneTimeSend, .quiet) }
            }
        }
    }

    private func oneTimePage(_ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(CaseWebText.ownTitle(language), form: form) {
            Pieces.note { H.p(.role("status")) { CaseWebText.oneTimeSent(language) } }
            form.form(action: CasePaths.ownOneTime()) {
                form.text(
                    "code", CaseWebText.oneTimeCode, hint: CaseWebText.oneTimeCodeHint(n: CaseDesk.oneTimeMinutes), kind: .digits, width: .half,
                    autocomplete: "one-time-code")
                form.actions {
                    form.submit(CaseWebText.ownEnter)
                    Pieces.link(CaseWebText.oneTimeAgain(language), CasePaths.own())
                }
            }
            H.p { CaseWebText.oneTimeWhere(language) }
            H.p { (telephone(language).map { CaseWebText.oneTimeNoneCall(telephone: $0) } ?? CaseWebText.oneTimeNone)(language) }
        }
        page.width = .narrow
        page.isOwn = true
        page.foot = Pieces.crisisLine(language)
        return page
    }

    /// The house's, where there is one: whose number was typed isn't known here, so one of several can't be chosen.
    private func telephone(_ language: Language) -> String? {
        let numbers = Set(shelf.all.map { $0.operator.telephone(in: language) })
        return numbers.count == 1 ? numbers.first ?? nil : nil
    }
}
