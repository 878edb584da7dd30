import Core
import Markup
import WebFrame

/// The search field of the lists; `/` on the keyboard goes there. Sent as a POST: a name has no place in an address.
struct SearchForm {
    let request: WebRequest
    let form: FormView
    var asksBirthDate = false

    var html: HTML {
        let language = request.language
        return H.div(.class("find"), .role("search")) {
            form.form(action: CasePaths.search()) {
                H.div(.class("field", wrong == nil ? nil : "wrong")) {
                    H.label(.class("label"), .for("q")) { CaseWebText.searchLabel(language) }
                    if asksBirthDate { H.p(.class("hint"), .id("q-hint")) { CaseWebText.searchHint(language) } }
                    if let wrong { H.p(.class("error"), .id("q-error")) { wrong.sentence(language) } }
                    H.div(.class("beside")) {
                        input
                        if !asksBirthDate { form.submit(CaseWebText.searchButton, .quiet) }
                    }
                }
                if asksBirthDate {
                    form.date("born", CaseWebText.searchBorn, isOptional: true)
                    form.submit(CaseWebText.searchButton)
                }
            }
        }
    }

    private var input: HTML {
        let described = [asksBirthDate ? "q-hint" : nil, wrong == nil ? nil : "q-error"].compactMap { $0 }.joined(separator: " ")
        return H.input(
            .class("input", "w-full"), .id("q"), .name("q"), .type(.search), .value(form.typed.first("q") ?? ""), .autocomplete("off"),
            .spellcheck(false), .data("search", ""), .aria("describedby", described.isEmpty ? nil : described),
            .aria("invalid", wrong == nil ? nil : "true"))
    }

    private var wrong: FieldError? { form.errors.first { $0.field == "q" } }
}
