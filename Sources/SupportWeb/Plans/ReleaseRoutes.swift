import Core
import Markup
import Support
import SupportDesk
import WebFrame

// What she lets others know, said to her worker and read back to her; and her own page's code.
extension SupportPages {
    var releaseRoutes: [Route] {
        [
            Route(.get, SupportPaths.release, .roles(.supportWorker), name: "plan.release") { request, number in
                request.page(releasePage(try await desk.plan(number, by: try request.asker), request.blankForm()))
            },
            Route(.post, SupportPaths.release, .roles(.supportWorker), name: "plan.release.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { releasePage(plan, $0) }) { form in
                    let fields = ReleaseForm(items: plan.items, isHers: false)
                    let (terms, words) = try fields.read(&form)
                    if form.isTicked("change") { return request.page(releasePage(plan, request.sentForm())) }
                    // The rules first: what is refused needn't be read back.
                    if let refusal = plan.refusal(of: .release(terms)) { throw refusal }
                    if !form.isTicked("sure") { return request.page(readBackPage(plan, fields.facts(terms, words, request.language), request.sentForm())) }
                    let (asker, token) = (try request.asker, try form.once.text)
                    do {
                        let code = try await desk.release(terms, words, in: number, by: asker, token: token)
                        return request.page(slip(code, number, request))
                    } catch SupportError.alreadyDone {
                        return .redirect(SupportPaths.plan(number))
                    }
                }
            },
            Route(.get, SupportPaths.revoke, .roles(.supportWorker), name: "plan.revoke") { request, number, release in
                let plan = try await desk.plan(number, by: try request.asker)
                return request.page(try revokePage(plan, release, request.blankForm()))
            },
            Route(.post, SupportPaths.revoke, .roles(.supportWorker), name: "plan.revoke.do") { request, number, release in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { try revokePage(plan, release, $0) }) { form in
                    try await change(.revoke(release), in: number, form, request)
                }
            },
        ]
    }

    var herPageRoutes: [Route] {
        [
            Route(.get, SupportPaths.herPage, .roles(.supportWorker), name: "plan.her-page") { request, number in
                request.page(codePage(try await desk.plan(number, by: try request.asker), request.blankForm(), request))
            },
            Route(.post, SupportPaths.herPage, .roles(.supportWorker), name: "plan.her-page.do") { request, number in
                let plan = try await desk.plan(number, by: try request.asker)
                return try await request.submit(showing: { codePage(plan, $0, request) }) { form in
                    if form.fields.first("do") == "off" { return try await change(.closeOwnPage, in: number, form, request) }
                    let (asker, token) = (try request.asker, try form.once.text)
                    do {
                        let code = try await desk.openHerPage(number, by: asker, token: token)
                        return request.page(
                            CodeSlip.page(
                                SupportWebText.herPageTitle, SupportWebText.herPageMade, code, where: request.ownAddress(SupportPaths.hers()),
                                back: (SupportPaths.plan(number), number.description), request))
                    } catch SupportError.alreadyDone {
                        return .redirect(SupportPaths.plan(number))
                    }
                }
            },
        ]
    }

    private func releasePage(_ plan: PlanPage, _ form: FormView) -> Page {
        framed(plan, SupportWebText.releaseTitle, lead: SupportWebText.releaseLead, form) {
            form.form(action: SupportPaths.release(plan.number)) {
                ReleaseForm(items: plan.items, isHers: false).fields(form)
                form.actions { form.submit(SupportWebText.goOn) }
            }
        }
    }

    private func readBackPage(_ plan: PlanPage, _ facts: [Fact], _ form: FormView) -> Page {
        framed(plan, SupportWebText.releaseReadBack, form) {
            Pieces.facts(facts)
            H.p { SupportWebText.releaseEffect(form.language) }
            form.form(action: SupportPaths.release(plan.number)) {
                form.typedAgain
                form.actions {
                    form.submit(SupportWebText.releaseSubmit, name: "sure", value: "yes")
                    form.submit(SupportWebText.change, .quiet, name: "change", value: "yes")
                }
            }
        }
    }

    private func slip(_ code: String, _ number: FileNumber, _ request: WebRequest) -> Page {
        CodeSlip.page(
            SupportWebText.releaseTitle, SupportWebText.releaseMade, code, where: request.ownAddress(SupportPaths.shared()),
            back: (SupportPaths.plan(number), number.description), request)
    }

    private func revokePage(_ plan: PlanPage, _ id: ReleaseID, _ form: FormView) throws -> Page {
        guard let release = plan.releases.first(where: { $0.id == id }) else { throw WebError.notFound }
        return framed(plan, SupportWebText.revokeTitle, lead: SupportWebText.revokeLead, form) {
            Pieces.facts(ReleaseForm(items: plan.items, isHers: false).facts(release.terms, release.words, form.language))
            form.button(action: SupportPaths.revoke(plan.number, id), SupportWebText.revokeSubmit, .danger)
        }
    }

    private func codePage(_ plan: PlanPage, _ form: FormView, _ request: WebRequest) -> Page {
        framed(plan, SupportWebText.herPageTitle, lead: SupportWebText.herPageLead, form) {
            H.ul {
                for sentence in [SupportWebText.herPageAsk1, SupportWebText.herPageAsk2, SupportWebText.herPageAsk3] { H.li { sentence(form.language) } }
            }
            form.button(action: SupportPaths.herPage(plan.number), plan.plan.hasOwnPage ? SupportWebText.herPageAgain : SupportWebText.herPageOpen, .primary)
            if plan.plan.hasOwnPage { form.button(action: SupportPaths.herPage(plan.number), SupportWebText.herPageOffSubmit, fields: ["do": "off"]) }
        }
    }
}
