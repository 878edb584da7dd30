import CaseDesk
import Cases
import Core
import Markup
import WebFrame

// A person gave another way of being reached on their own page. Somebody has spoken with them, and says whether it is theirs.
extension CasePages {
    var contactRoutes: [Route] {
        [
            Route(.get, CasePaths.answerContact, .roles(.coordinator), name: "case.contact") { request, number in
                request.page(try answerPage(try await casePage(number, request), request.blankForm(), request))
            },
            Route(.post, CasePaths.answerContact, .roles(.coordinator), name: "case.contact.answer") { request, number in
                let page = try await casePage(number, request)
                return try await request.submit(showing: { try answerPage(page, $0, request) }) { form in
                    let theirs = form.choice("theirs", CaseWebText.contactTheirs, among: ["yes", "no"])
                    try form.check()
                    let (isTheirs, version, token) = (try theirs.value == "yes", form.fields.first("version") ?? "", try form.once.text)
                    let by = try request.by(about: number)
                    do {
                        _ = try await once { try await desk.answerContact(of: page.id, isTheirs: isTheirs, from: version, by: by, token: token) }
                    } catch DeskError.changedMeanwhile {
                        throw FieldErrors([FieldError(field: "theirs", sentence: CaseWebText.personChanged)])
                    }
                    return .redirect(CasePaths.page(number).query(["done": String(page.sequence)]))
                }
            },
        ]
    }

    private func answerPage(_ page: CasePage, _ form: FormView, _ request: WebRequest) throws -> Page {
        let language = request.language
        let version = try page.person?.version ?? ""
        var shown = Page("\(CaseWebText.contactTitle(language)), \(page.number)", heading: CaseWebText.contactTitle(language), form: form) {
            if let person = page.person, let new = person.newContact {
                Pieces.facts([
                    Fact(CaseWebText.contactOld(language), person.contact.words(language)), Fact(CaseWebText.contactNew(language), new.words(language)),
                ])
                form.form(action: CasePaths.answerContact(page.number)) {
                    form.hidden("version", version)
                    form.radios("theirs", CaseWebText.contactTheirs, ActFields.yesNo, hint: CaseWebText.contactTheirsHint, isInline: true)
                    form.actions { form.submit(CaseWebText.personSave) }
                }
            } else {
                H.p { CaseWebText.contactNothing(language) }
            }
        }
        shown.width = .narrow
        shown.section = "cases"
        shown.identity = identity(page, request)
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }
}
