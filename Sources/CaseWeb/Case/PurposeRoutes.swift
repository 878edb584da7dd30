import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

// Before a closed case is opened: for which of the purposes of s. 717.4? The answer goes into the log with every look.
extension CasePages {
    var purposeRoutes: [Route] {
        [
            Route(.get, CasePaths.purpose, .roles(.coordinator, .prosecutor), name: "case.purpose") { request, number in
                _ = try await desk.find(number, by: request.by)
                return request.page(purposePage(number, request.blankForm(["next": next(of: request.query, number)]), request))
            },
            Route(.post, CasePaths.purpose, .roles(.coordinator, .prosecutor), name: "case.purpose.state") { request, number in
                _ = try await desk.find(number, by: request.by)
                return try await request.submit(showing: { purposePage(number, $0, request) }) { reader in
                    let purpose = reader.choice(
                        "purpose", CaseWebText.purposeWhy, among: LookPurpose.ofClosedCases.map(\.rawValue))
                    try reader.check()
                    guard let stated = LookPurpose(rawValue: try purpose.value) else { throw WebError.badRequest }
                    let note = StatedPurposes(try request.note).stating(stated, for: number)
                    return try WebResponse.redirect(next(of: request.form, number)).noting(note, in: request)
                }
            },
        ]
    }

    /// Where the person was going; a redirect leads nowhere outside.
    private func next(of fields: FormFields, _ number: FileNumber) -> String { fields.first("next") ?? CasePaths.page(number) }

    private func purposePage(_ number: FileNumber, _ form: FormView, _ request: WebRequest) -> Page {
        let language = request.language
        var page = Page("\(CaseWebText.purposeTitle(language)), \(number)", heading: CaseWebText.purposeTitle(language), form: form) {
            H.p { CaseWebText.purposeText(number: number.description)(language) }
            form.form(action: CasePaths.purpose(number)) {
                form.hidden("next", form.typed.first("next") ?? CasePaths.page(number))
                form.radios("purpose", CaseWebText.purposeWhy, LookPurpose.ofClosedCases.map { Option($0.rawValue, $0.name) })
                form.actions {
                    form.submit(CaseWebText.purposeOpen)
                    H.a(.href(CasePaths.cases())) { CaseWebText.purposeBack(language) }
                }
            }
        }
        page.width = .narrow
        page.section = "cases"
        return page
    }
}
