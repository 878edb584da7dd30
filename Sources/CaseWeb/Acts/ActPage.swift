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
        let role = try request.by.role
        var standing = page.standing(of: kind, as: role)
        // Nothing goes forward past a concern: said before anything is typed.
        if kind == .decide, page.state.concern?.isOpen == true, let bar = page.state.bar { standing = .refused(bar) }
        let paper = page.paper(of: kind, as: role)
        var shown = Page("\(kind.label(language)), \(page.number)", heading: kind.label(language), form: form) {
            if case .refused(let refusal)? = standing, !form.isRejected, request.method == .get {
                Pieces.note(.urgent, title: CaseWebText.actNotNow(language)) {
                    why(refusal, request)
                }
            } else {
                ActFields.intro(kind, page, request)
                form.form(action: CasePaths.act(page.number, kind), isUpload: paper != nil || kind == .attach) {
                    form.hidden("sequence", String(page.sequence))
                    ActFields.draw(kind, page, as: role, form)
                    paperFields(paper, kind, form, page, request)
                    form.actions {
                        form.submit(kind.label, ActFields.isFinal(kind) ? .danger : .primary)
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

    private func why(_ refusal: Refusal, _ request: WebRequest) -> HTML {
        let language = request.language
        return HTML {
            H.p { refusal.sentence(language) }
            if let source = request.site.citation(refusal.source) {
                H.p(.class("small")) { CaseWebText.actSource(source: source(language))(language) }
            }
        }
    }

    private func paperFields(_ paper: ActPaper?, _ kind: ActKind, _ form: FormView, _ page: CasePage, _ request: WebRequest) -> HTML {
        HTML {
            switch paper {
            case .letter:
                H.fieldset {
                    H.legend(.class("label")) { CaseWebText.actByLetter(form.language) }
                    Pieces.note { why(page.state.refusalWithoutLetter(kind, under: page.program), request) }
                    letterFields(form, isOptional: false)
                }
            case .letterWherePassedOn:
                H.fieldset {
                    H.legend(.class("label")) { CaseWebText.actLetterOptional(form.language) }
                    Pieces.note { H.p { CaseWebText.actLetterOptionalWhy(form.language) } }
                    letterFields(form, isOptional: true)
                }
            case .scan: form.file("letter", CaseWebText.actScan, hint: CaseWebText.actScanHint, isOptional: true)
            case nil: HTML()
            }
        }
    }

    private func letterFields(_ form: FormView, isOptional: Bool) -> HTML {
        HTML {
            form.text("decided-by", CaseWebText.actDecidedBy, hint: CaseWebText.actDecidedByHint, isOptional: isOptional)
            form.file("letter", CaseWebText.actLetter, hint: CaseWebText.actLetterHint, isOptional: isOptional)
        }
    }
}

/// The paper that may come with an act's form.
enum ActPaper {
    /// The letter of who decided; without it the coordinator doesn't record the decision.
    case letter
    /// An act of the agency's own that undoes what the prosecutor found, where a letter says so.
    case letterWherePassedOn
    /// A signed form, a court paper.
    case scan
}

extension CasePage {
    func paper(of kind: ActKind, as role: Role?) -> ActPaper? {
        switch standing(of: kind, as: role) {
        case .byLetter?: .letter
        case .open? where role == .coordinator && [.findMinorSought, .correct].contains(kind): .letterWherePassedOn
        case .open? where role == .coordinator && kind.takesScan: .scan
        default: nil
        }
    }
}
