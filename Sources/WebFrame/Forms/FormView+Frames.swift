import Core
import Markup

// What stands around a field: its label or legend, its hint and its error, tied to it for screen readers.
extension FormView {
    /// Around one input. The closure gets the attributes that tie hint and error to it.
    func framed(
        _ name: String, _ label: Bilingual, _ hint: Bilingual?, _ isOptional: Bool, _ isHeading: Bool,
        @HTMLBuilder input: (Attribute) -> HTML
    ) -> HTML {
        let isWrong = error(name) != nil
        return H.div(.class("field", isWrong ? "wrong" : nil)) {
            let labelled = H.label(.class("label"), .for(name)) { labelText(label, isOptional) }
            if isHeading { H.h1(.class("question")) { labelled } } else { labelled }
            hintText(name, hint)
            errorMessage(name)
            input(.all(.aria("describedby", descriptions(name, hint)), .aria("invalid", isWrong ? "true" : nil)))
        }
    }

    /// Around several inputs that answer one question.
    func grouped(
        _ name: String, _ label: Bilingual, _ hint: Bilingual?, _ isOptional: Bool, _ isHeading: Bool, @HTMLBuilder inputs: () -> HTML
    ) -> HTML {
        H.fieldset(.class("field", error(name) == nil ? nil : "wrong"), .aria("describedby", descriptions(name, hint))) {
            H.legend(.class("label")) {
                if isHeading { H.h1(.class("question")) { labelText(label, isOptional) } } else { labelText(label, isOptional) }
            }
            hintText(name, hint)
            errorMessage(name)
            inputs()
        }
    }

    func errorMessage(_ name: String) -> HTML? {
        error(name).map { error in
            H.p(.class("error"), .id(name + "-error")) {
                H.span(.class("unseen")) { WebFrameText.formError(language) + " " }
                error.sentence(language)
            }
        }
    }

    private func labelText(_ label: Bilingual, _ isOptional: Bool) -> HTML {
        HTML {
            label(language)
            if isOptional {
                " "
                H.span(.class("optional")) { WebFrameText.formOptional(language) }
            }
        }
    }

    private func hintText(_ name: String, _ hint: Bilingual?) -> HTML? {
        hint.map { hint in H.p(.class("hint"), .id(name + "-hint")) { hint(language) } }
    }

    private func descriptions(_ name: String, _ hint: Bilingual?) -> String? {
        let ids = [hint == nil ? nil : name + "-hint", error(name) == nil ? nil : name + "-error"].compactMap { $0 }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}

extension FormView {
    /// Everything that was typed, to be sent along with the next step: `sure` and `change` are the buttons of the page that shows it once more.
    public var typedAgain: HTML {
        HTML {
            for name in typed.names where !name.hasPrefix("_") && name != "sure" && name != "change" {
                for value in typed.all(name) { hidden(name, value) }
            }
        }
    }
}
