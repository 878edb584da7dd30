import CaseDesk
import Cases
import Core
import Markup
import WebFrame

/// One thing that a person does on their own page: what is asked, what was answered, to be looked at once more, and the act. Each is an address
/// of its own, works without scripts, and keeps what was typed through every step.
struct OwnTask<Draft: Sendable>: Sendable {
    let path: Path< >
    /// Names the routes: `own.days`.
    let name: String
    let heading: @Sendable (OwnPage) -> Bilingual
    /// Why nothing can be sent now: the sentence that stands there instead of the fields. Nil where something can.
    let closed: @Sendable (OwnPage) -> Bilingual?
    /// What is to be known first, and the fields.
    let fields: @Sendable (OwnPage, FormView) -> HTML
    /// What the fields begin from.
    var initial: @Sendable (OwnPage) -> [(String, String)] = { _ in [] }
    let read: @Sendable (OwnPage, inout FormReader) throws -> Draft
    /// The answers, and what comes of them, before anything is done.
    let check: @Sendable (OwnPage, Draft, Language) -> (facts: [Fact], effects: [Bilingual])
    /// The button that does it.
    let submit: Bilingual
    let perform: @Sendable (Draft, _ session: String, Instant, _ token: String) async throws -> Void
    let done: OwnDone
}

/// What was done on a person's own page, said once it is done with what happens next.
public enum OwnDone: String, PathValue, CaseIterable, Sendable {
    case answer, day, free, pay, contact, stop
}

extension OwnTask {
    func routes(_ pages: CasePages) -> [Route] {
        [
            Route(.get, path, .everyone, name: name) { request in
                try await pages.own(request) { own, _ in request.page(page(own, request.blankForm(from: initial(own)))) }
            },
            Route(.post, path, .everyone, name: name + ".do") { request in
                try await pages.own(request) { own, session in
                    try await request.submit(showing: { page(own, $0) }) { reader in
                        let draft = try read(own, &reader)
                        try reader.check()
                        // Whoever wants to change something gets everything back as it was typed.
                        if reader.isTicked("change") { return request.page(page(own, request.sentForm())) }
                        if !reader.isTicked("sure") { return request.page(checkPage(own, draft, request.sentForm())) }
                        let token = try reader.once.text
                        _ = try await pages.once { try await perform(draft, session, request.now, token) }
                        return .redirect(CasePaths.ownDone(done))
                    }
                }
            },
        ]
    }

    private func page(_ own: OwnPage, _ form: FormView) -> Page {
        own.framed(heading(own), form) {
            if let closed = closed(own) {
                H.p { closed(form.language) }
            } else {
                form.form(action: path()) {
                    fields(own, form)
                    form.actions { form.submit(CaseWebText.ownContinue) }
                }
            }
        }
    }

    private func checkPage(_ own: OwnPage, _ draft: Draft, _ form: FormView) -> Page {
        let (facts, effects) = check(own, draft, form.language)
        return own.framed(CaseWebText.ownCheck, form) {
            if !facts.isEmpty { Pieces.facts(facts) }
            H.ul { for effect in effects { H.li { effect(form.language) } } }
            form.form(action: path()) {
                form.typedAgain
                form.actions {
                    form.submit(submit, name: "sure", value: "yes")
                    form.submit(CaseWebText.ownChange, .quiet, name: "change", value: "yes")
                }
            }
        }
    }
}

extension OwnPage {
    /// A page of a person's own, with the way back to its beginning.
    func framed(_ heading: Bilingual, _ form: FormView, @HTMLBuilder content: () -> HTML) -> Page {
        var page = Page(CaseWebText.ownTitle(form.language), heading: heading(form.language), form: form, content: content)
        page.width = .narrow
        page.isOwn = true
        page.back = (CasePaths.own(), nil)
        page.foot = program.foot(form.language)
        return page
    }

    /// Whether the rules let the person do this now: the same function that refuses it.
    func may(_ act: Act) -> Bool { refusal(of: act) == nil }
    func refusal(of act: Act) -> Refusal? { state.refusal(of: act, in: circumstances, under: program) }
}

extension CasePages {
    /// The own page of whoever asks. Without a session, or after its end, the way leads back to where a code is entered.
    func own(_ request: WebRequest, _ answer: (OwnPage, String) async throws -> WebResponse) async throws -> WebResponse {
        guard let session = request.ownToken, let own = try await desk.ownPage(session, at: request.now) else { return .redirect(CasePaths.own()) }
        do {
            return try await answer(own, session)
        } catch is OwnPageEnded {
            return .redirect(CasePaths.own())
        }
    }
}
