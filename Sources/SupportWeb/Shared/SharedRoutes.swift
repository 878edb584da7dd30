import Core
import Markup
import Support
import SupportDesk
import WebFrame

// Where somebody reads, by a code, the one thing that was let known to them. What was taken back, what has run out and what never was say the same.
extension SupportPages {
    var sharedRoutes: [Route] {
        [
            Route(.get, SupportPaths.shared, .everyone, name: "shared") { request in request.page(sharedPage(request.blankForm(), nil, request)) },
            Route(.post, SupportPaths.shared, .everyone, name: "shared.read") { request in
                try await request.submit(showing: { sharedPage($0, nil, request) }) { form in
                    let code = form.text("code", SupportWebText.hersCode)
                    try form.check()
                    switch try await desk.readRelease(code: try code.value, from: request.clientAddress ?? "", at: request.now) {
                    case .released(let released): return request.page(releasedPage(released, request))
                    case .nothing: throw FieldErrors([FieldError(field: "code", sentence: SupportWebText.sharedNothing)])
                    case .wait(let seconds):
                        return request.page(sharedPage(request.blankForm(), SupportWebText.wait(n: Int(seconds)), request), waiting: seconds)
                    }
                }
            },
        ]
    }

    private func sharedPage(_ form: FormView, _ told: Bilingual?, _ request: WebRequest) -> Page {
        var page = Page(SupportWebText.sharedTitle(request.language), form: form) {
            if let told { Pieces.note { H.p(.role("status")) { told(request.language) } } }
            form.form(action: SupportPaths.shared()) {
                form.text("code", SupportWebText.hersCode, hint: SupportWebText.hersCodeHint, width: .half, autocomplete: "off")
                form.actions { form.submit(SupportWebText.sharedRead) }
            }
        }
        page.lead = SupportWebText.sharedLead(request.language)
        page.width = .narrow
        page.isOwn = true
        return page
    }

    private func releasedPage(_ released: Released, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page(SupportWebText.sharedTitle(language)) {
            Pieces.facts([
                Fact(SupportWebText.sharedNumber(language), Pieces.number(released.number)),
                Fact(SupportWebText.sharedSays(language), said(released.what, language)),
                Fact(SupportWebText.releaseName(language), H.bdi { released.words.to }), Fact(SupportWebText.releaseWhy(language), H.bdi { released.words.why }),
                Fact(SupportWebText.releaseLast(language), released.until.text(language, .long)),
            ])
            H.p { SupportWebText.sharedKeep(language) }
        }
        page.width = .narrow
        page.isOwn = true
        return page
    }

    private func said(_ what: Released.What, _ language: Language) -> HTML {
        switch what {
        case .engaged: HTML(text: SupportWebText.whatEngaged(language))
        case .completed: HTML(text: SupportWebText.whatCompleted(language))
        case .item(_, let area, let state, let text):
            HTML {
                H.bdi { text }
                " (\(area.name(language)); \(state.name(language)))"
            }
        case .appointments(let appointments):
            appointments.isEmpty
                ? HTML(text: SupportWebText.appointmentsNone(language)) : H.ul { for one in appointments { H.li { one.sentence(language) } } }
        }
    }
}
