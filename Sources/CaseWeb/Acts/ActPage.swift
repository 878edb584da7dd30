import CaseDesk
import Cases
import Core
import Markup
import Programs
import WebFrame

extension CasePages {
    /// The page of one act: what is asked, or why it can't be done now.
    func actPage(_ kind: ActKind, _ page: CasePage, _ form: FormView, _ request: WebRequest) throws -> Page {
        let language = request.language
        let standing = page.standing(of: kind, as: try request.by.role)
        var shown = Page("\(kind.label(language)), \(page.number)", heading: kind.label(language), form: form) {
            if case .refused(let refusal)? = standing, !form.isRejected {
                Pieces.note(.urgent, title: CaseWebText.actNotNow(language)) {
                    H.p { refusal.sentence(language) }
                    H.p(.class("small")) { CaseWebText.actSource(source: request.site.citation(refusal.source)(language))(language) }
                }
            } else {
                ActFields.intro(kind, page, language)
                form.form(action: CasePaths.act(page.number, kind), isUpload: standing == .byLetter || kind == .attach) {
                    form.hidden("sequence", String(page.sequence))
                    ActFields.draw(kind, page, form)
                    if standing == .byLetter { letterFields(form, page) }
                    form.actions {
                        form.submit(kind.label)
                        H.a(.href(CasePaths.page(page.number))) { CaseWebText.actBack(language) }
                    }
                }
            }
        }
        shown.width = .narrow
        shown.section = "cases"
        shown.identity = identity(page, request)
        shown.back = (CasePaths.page(page.number), nil)
        return shown
    }

    private func letterFields(_ form: FormView, _ page: CasePage) -> HTML {
        H.fieldset {
            H.legend(.class("label")) { CaseWebText.actByLetter(form.language) }
            Pieces.note { H.p { CaseWebText.actByLetterWhy(prosecutor: page.program.labels.prosecutor)(form.language) } }
            form.text("decided-by", CaseWebText.actDecidedBy, hint: CaseWebText.actDecidedByHint)
            form.file("letter", CaseWebText.actLetter, hint: CaseWebText.actLetterHint)
        }
    }
}
