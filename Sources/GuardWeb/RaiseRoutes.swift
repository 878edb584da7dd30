import ConcernForm
import Core
import GuardDesk
import Markup
import Programs
import Safeguarding
import WebFrame

// A concern that belongs to no record: from a class day, from a call, from elsewhere at work.
extension GuardPages {
    /// Where it can come from here. A case and a plan have forms of their own, which stop what has to stop there.
    private static let origins: [ConcernOrigin] = [.classDay, .tip, .other]

    var raiseRoutes: [Route] {
        [
            Route(.get, ConcernPaths.raise, Self.anybody, name: "concern.new") { request in
                let from = request.query.first("from").flatMap { ConcernOrigin(rawValue: $0) }.map { [("origin", $0.rawValue)] } ?? []
                return request.page(try raisePage(request.blankForm(from: SuspicionForm.values(today: request.today) + from), request))
            },
            Route(.post, ConcernPaths.raise, Self.anybody, name: "concern.raise") { request in
                try await submit(request, showing: { try raisePage($0, request) }) { form in
                    let origin = form.choice("origin", GuardWebText.origin, among: Self.origins.map(\.rawValue))
                    let suspicion = try SuspicionForm.read(&form)
                    guard let from = ConcernOrigin(rawValue: try origin.value) else { throw WebError.badRequest }
                    let (asker, token) = (try request.asker, try form.once.text)
                    do {
                        return .redirect(GuardPaths.concern(try await desk.raise(suspicion, from: from, by: asker, token: token)))
                    } catch GuardError.alreadyDone(let number?) {
                        return .redirect(GuardPaths.concern(number))
                    }
                }
            },
        ]
    }

    private func raisePage(_ form: FormView, _ request: WebRequest) throws -> Page {
        let jurisdiction = try desk.programOf(try request.asker).jurisdiction
        var page = Page(ConcernFormText.title(form.language), form: form) {
            DutyNote(jurisdiction, request).html
            form.form(action: ConcernPaths.raise()) {
                form.radios("origin", GuardWebText.origin, Self.origins.map { Option($0, $0.name) })
                SuspicionForm.fields(form)
                form.actions { form.submit(ConcernFormText.submit) }
            }
        }
        page.width = .narrow
        page.section = "concerns"
        page.back = (GuardPaths.concerns(), GuardWebText.listTitle(form.language))
        return page
    }
}
