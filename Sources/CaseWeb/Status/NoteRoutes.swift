import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// That the note of the measures is off the police record, from police, who have no page of the case.
extension CasePages {
    var noteRoutes: [Route] {
        [
            Route(.get, CasePaths.note, .roles(.police), name: "referral.note") { request, number in
                _ = try await desk.noteKept(in: number, by: request.by)
                let form = request.blankForm(from: ActFields.date("happened", request.today))
                return request.page(notePage(number, form, request.language))
            },
            Route(.post, CasePaths.note, .roles(.police), name: "referral.note.removed") { request, number in
                let by = try request.by
                let id = try await desk.find(number, by: by)
                // Where no note is kept, the page with a refusal would say how far the case has come.
                let showing = { (form: FormView) async throws in
                    _ = try await desk.noteKept(in: number, by: by)
                    return notePage(number, form, request.language)
                }
                return try await request.submit(showing: showing) { form in
                    let happened = form.date("happened", CaseWebText.noteWhen)
                    try form.check()
                    let (proposal, token) = (Proposal(.confirmNoteRemoved, happened: Happened(try happened.value)), try form.once.text)
                    _ = try await once { try await desk.perform([proposal], in: id, expecting: nil, by: by, token: token) }
                    return .redirect(CasePaths.referrals())
                }
            },
        ]
    }

    private func notePage(_ number: FileNumber, _ form: FormView, _ language: Language) -> Page {
        let title = ActKind.confirmNoteRemoved.label(language)
        var page = Page("\(title), \(number)", heading: title, form: form) {
            H.p { CaseWebText.noteEffect(number: number.description)(language) }
            form.form(action: CasePaths.note(number)) {
                form.date("happened", CaseWebText.noteWhen)
                form.actions {
                    form.submit(ActKind.confirmNoteRemoved.label, .primary)
                    H.a(.href(CasePaths.referrals())) { CaseWebText.concernBack(language) }
                }
            }
        }
        page.width = .narrow
        page.section = "referrals"
        page.back = (CasePaths.referrals(), nil)
        return page
    }
}
