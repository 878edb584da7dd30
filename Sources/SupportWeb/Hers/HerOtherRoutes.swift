import Core
import Markup
import Support
import SupportDesk
import WebFrame

// What she lets others know and takes back, what stands about her, resting, and closing her page.
extension SupportPages {
    var herOtherRoutes: [Route] {
        [
            Route(.get, SupportPaths.hersRelease, .everyone, name: "steps.share") { request in
                try await hers(request) { page, _ in request.page(releasePage(page, request.blankForm())) }
            },
            Route(.post, SupportPaths.hersRelease, .everyone, name: "steps.share.do") { request in
                try await hers(request) { page, session in
                    try await request.submit(showing: { releasePage(page, $0) }) { form in
                        let fields = ReleaseForm(items: page.items, isHers: true)
                        let (terms, words) = try fields.read(&form)
                        if form.isTicked("change") { return request.page(releasePage(page, request.sentForm())) }
                        if let refusal = page.refusal(of: .release(terms)) { throw refusal }
                        if !form.isTicked("sure") { return request.page(checkPage(page, fields.facts(terms, words, request.language), request.sentForm())) }
                        let token = try form.once.text
                        do {
                            let code = try await desk.releaseHers(terms, words, session, at: request.now, token: token)
                            return request.page(givenPage(page, code, request))
                        } catch SupportError.alreadyDone {
                            return .redirect(SupportPaths.hers())
                        }
                    }
                }
            },
            Route(.get, SupportPaths.hersRevoke, .everyone, name: "steps.unshare") { request, release in
                try await hers(request) { page, _ in
                    guard let found = page.releases.first(where: { $0.id == release }) else { return .redirect(SupportPaths.hers()) }
                    return request.page(revokePage(page, found, request.blankForm()))
                }
            },
            Route(.post, SupportPaths.hersRevoke, .everyone, name: "steps.unshare.do") { request, release in
                try await hers(request) { page, session in
                    guard let found = page.releases.first(where: { $0.id == release }) else { return .redirect(SupportPaths.hers()) }
                    return try await request.submit(showing: { revokePage(page, found, $0) }) { form in
                        try await changeHers(.revoke(release), session, form, request)
                    }
                }
            },
            Route(.get, SupportPaths.hersAbout, .everyone, name: "steps.about") { request in
                try await hers(request) { page, _ in request.page(aboutPage(page, request.blankForm(from: AboutForm.values(page.about)))) }
            },
            Route(.post, SupportPaths.hersAbout, .everyone, name: "steps.about.do") { request in
                try await hers(request) { page, session in
                    try await request.submit(showing: { aboutPage(page, $0) }) { form in
                        let about = try AboutForm.read(&form)
                        return try await changeHers(.tellAboutHer(about), session, form, request)
                    }
                }
            },
            Route(.get, SupportPaths.hersRest, .everyone, name: "steps.rest") { request in
                try await hers(request) { page, _ in request.page(restPage(page, request.blankForm())) }
            },
            Route(.post, SupportPaths.hersRest, .everyone, name: "steps.rest.do") { request in
                try await hers(request) { page, session in
                    try await request.submit(showing: { restPage(page, $0) }) { form in
                        let turn: PlanTurn = page.plan.status == .active ? .pause : .comeBack
                        return try await changeHers(.turn(turn), session, form, request)
                    }
                }
            },
            Route(.get, SupportPaths.hersOff, .everyone, name: "steps.off") { request in
                try await hers(request) { page, _ in request.page(offPage(page, request.blankForm())) }
            },
            Route(.post, SupportPaths.hersOff, .everyone, name: "steps.off.do") { request in
                try await hers(request) { page, session in
                    try await request.submit(showing: { offPage(page, $0) }) { form in
                        _ = try await changeHers(.closeOwnPage, session, form, request)
                        return request.page(enterPage(request.blankForm(), SupportWebText.hersIsOff, request)).forgettingOwnPage(in: request)
                    }
                }
            },
        ]
    }

    private func releasePage(_ hers: HerPage, _ form: FormView) -> Page {
        hers.framed(SupportWebText.hersReleaseAdd, form) {
            H.p { SupportWebText.hersReleaseLead(form.language) }
            form.form(action: SupportPaths.hersRelease()) {
                ReleaseForm(items: hers.items, isHers: true).fields(form)
                form.actions { form.submit(SupportWebText.goOn) }
            }
        }
    }

    private func checkPage(_ hers: HerPage, _ facts: [Fact], _ form: FormView) -> Page {
        hers.framed(SupportWebText.hersCheck, form) {
            Pieces.facts(facts)
            H.p { SupportWebText.releaseEffect(form.language) }
            form.form(action: SupportPaths.hersRelease()) {
                form.typedAgain
                form.actions {
                    form.submit(SupportWebText.hersReleaseSubmit, name: "sure", value: "yes")
                    form.submit(SupportWebText.change, .quiet, name: "change", value: "yes")
                }
            }
        }
    }

    private func givenPage(_ hers: HerPage, _ code: String, _ request: WebRequest) -> Page {
        hers.framed(SupportWebText.hersGiven, request.blankForm()) {
            Pieces.note(.done) { H.p { SupportWebText.hersGivenText(address: request.ownAddress(SupportPaths.shared()))(request.language) } }
            H.p(.class("reference"), .translate(false)) { H.strong { code } }
            H.p { SupportWebText.hersGivenOnce(request.language) }
        }
    }

    private func revokePage(_ hers: HerPage, _ release: PlanRelease, _ form: FormView) -> Page {
        hers.framed(SupportWebText.revokeTitle, form) {
            Pieces.facts(ReleaseForm(items: hers.items, isHers: true).facts(release.terms, release.words, form.language))
            H.p { SupportWebText.hersRevokeEffect(form.language) }
            form.button(action: SupportPaths.hersRevoke(release.id), SupportWebText.revokeSubmit, .danger)
        }
    }

    private func aboutPage(_ hers: HerPage, _ form: FormView) -> Page {
        hers.framed(SupportWebText.hersAboutTitle, form) {
            if let refusal = hers.refusal(of: .tellAboutHer) {
                Pieces.note { H.p { refusal.sentence(form.language) } }
            } else {
                form.form(action: SupportPaths.hersAbout()) {
                    AboutForm.fields(form)
                    form.actions { form.submit(SupportWebText.save) }
                }
            }
        }
    }

    private func restPage(_ hers: HerPage, _ form: FormView) -> Page {
        let isActive = hers.plan.status == .active
        return hers.framed(SupportWebText.hersRestTitle, form) {
            H.p { (isActive ? SupportWebText.hersRestText : SupportWebText.hersGoOnText)(form.language) }
            form.button(action: SupportPaths.hersRest(), isActive ? PlanTurn.pause.label : PlanTurn.comeBack.label, .primary)
        }
    }

    private func offPage(_ hers: HerPage, _ form: FormView) -> Page {
        hers.framed(SupportWebText.hersOffTitle, form) {
            H.p { SupportWebText.hersOffText(form.language) }
            form.button(action: SupportPaths.hersOff(), SupportWebText.hersOffSubmit, .danger)
        }
    }
}
