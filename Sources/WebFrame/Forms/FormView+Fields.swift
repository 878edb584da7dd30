import Core
import Markup

/// How a field of one line is typed in.
public enum TextKind: Sendable, Hashable { case text, email, telephone, search, password, digits, money }

/// How wide a field is, as a hint for how much belongs into it.
public enum FieldWidth: String, Sendable, Hashable {
    case full = "w-full"
    case half = "w-half"
    case short = "w-short"
}

extension FormView {
    /// A field of one line. `autocomplete` is the purpose that browsers may fill in (HTML, 4.10.18.7), `off` for somebody else's data.
    public func text(
        _ name: String, _ label: Bilingual, hint: Bilingual? = nil, kind: TextKind = .text, width: FieldWidth = .full,
        autocomplete: String = "off", isOptional: Bool = false, isHeading: Bool = false, spoken: Language? = nil
    ) -> HTML {
        framed(name, label, hint, isOptional, isHeading) { described in
            let input = H.input(
                .class("input", width.rawValue), .id(name), .name(name), .type(kind.type), kind.attributes,
                .value(kind == .password ? nil : value(name)), .autocomplete(autocomplete), .lang(spoken?.tag), described)
            if kind == .money {
                H.div(.class("money")) {
                    H.span(.aria("hidden", "true")) { "$" }
                    input
                }
            } else {
                input
            }
        }
    }

    /// A field of several lines. `spoken` is the language that is written in it, where it isn’t the page’s.
    public func area(
        _ name: String, _ label: Bilingual, hint: Bilingual? = nil, rows: Int = 5, isOptional: Bool = false, isHeading: Bool = false,
        spoken: Language? = nil
    ) -> HTML {
        framed(name, label, hint, isOptional, isHeading) { described in
            H.textarea(.class("input"), .id(name), .name(name), .rows(rows), .autocomplete("off"), .lang(spoken?.tag), described) { value(name) }
        }
    }

    /// A list to choose one of, for more than about seven options; shorter ones are ``radios(_:_:_:hint:isOptional:isHeading:isInline:)``.
    public func select(
        _ name: String, _ label: Bilingual, _ options: [Option], hint: Bilingual? = nil, isOptional: Bool = false
    ) -> HTML {
        framed(name, label, hint, isOptional, false) { described in
            H.select(.class("input", "w-half"), .id(name), .name(name), .autocomplete("off"), described) {
                H.option(.value("")) { WebFrameText.formChoose(language) }
                for option in options {
                    H.option(.value(option.value), .selected(option.value == value(name))) { option.label(language) }
                }
            }
        }
    }

    /// A file. Browsers don't keep it when the page comes back, so the error says to choose it again.
    public func file(
        _ name: String, _ label: Bilingual, hint: Bilingual? = nil, accept: String = "application/pdf,image/jpeg", isOptional: Bool = false
    ) -> HTML {
        framed(name, label, hint, isOptional, false) { described in
            H.input(.class("file"), .id(name), .name(name), .type(.file), .accept(accept), described)
        }
    }

    /// A value that the page carries along.
    public func hidden(_ name: String, _ value: String) -> HTML { H.input(.type(.hidden), .name(name), .value(value)) }

    /// A date in three fields, NAME-day, NAME-month and NAME-year. `isBirthday` lets the browser fill in the person's own.
    public func date(
        _ name: String, _ label: Bilingual, hint: Bilingual? = nil, isBirthday: Bool = false, isOptional: Bool = false, isHeading: Bool = false
    ) -> HTML {
        let wrong = error(name)
        return grouped(name, label, hint, isOptional, isHeading) {
            H.div(.class("date")) {
                for (part, text, width) in Self.dateParts {
                    let id = "\(name)-\(part)"
                    H.div {
                        H.label(.for(id)) { text(language) }
                        H.input(
                            .class("input", width), .id(id), .name(id), .type(.text), .value(value(id)),
                            part == "month" ? .none : .inputmode(.numeric), .autocomplete(isBirthday ? "bday-\(part)" : "off"),
                            .spellcheck(false), .aria("invalid", wrong?.anchor == id ? "true" : nil))
                    }
                }
            }
        }
    }

    private static let dateParts = [
        ("day", WebFrameText.formDay, "w-two"), ("month", WebFrameText.formMonth, "w-month"), ("year", WebFrameText.formYear, "w-four"),
    ]

    /// A button that sends the form.
    public func submit(_ label: Bilingual, _ kind: ButtonKind = .primary, name: String? = nil, value: String? = nil) -> HTML {
        H.button(.class("button", kind.rawValue), .type(.submit), .name(name), .value(value)) { label(language) }
    }

    /// Buttons and links that end a form.
    public func actions(@HTMLBuilder content: () -> HTML) -> HTML { H.div(.class("actions"), content: content) }
}

extension TextKind {
    fileprivate var type: Attribute.FieldType {
        switch self {
        case .text, .digits, .money: .text
        case .email: .email
        case .telephone: .tel
        case .search: .search
        case .password: .password
        }
    }

    fileprivate var attributes: Attribute {
        switch self {
        case .digits: .all(.inputmode(.numeric), .spellcheck(false))
        case .money: .all(.inputmode(.decimal), .spellcheck(false))
        case .text, .search: .spellcheck(false)
        case .email, .telephone, .password: .none
        }
    }
}
