import Core
import Markup

/// What can be chosen.
public struct Option: Sendable, Hashable {
    public let value: String
    public let label: Bilingual
    public let hint: Bilingual?

    public init(_ value: String, _ label: Bilingual, hint: Bilingual? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
    }

    public init(_ value: some RawRepresentable<String>, _ label: Bilingual, hint: Bilingual? = nil) {
        self.init(value.rawValue, label, hint: hint)
    }
}

extension FormView {
    /// One of a few. Nothing is chosen beforehand unless the values say so.
    public func radios(
        _ name: String, _ label: Bilingual, _ options: [Option], hint: Bilingual? = nil, isOptional: Bool = false, isHeading: Bool = false,
        isInline: Bool = false
    ) -> HTML {
        choices(name, label, options, .radio, hint, isOptional, isHeading, isInline)
    }

    /// Any of a few.
    public func boxes(
        _ name: String, _ label: Bilingual, _ options: [Option], hint: Bilingual? = nil, isOptional: Bool = false, isHeading: Bool = false
    ) -> HTML {
        choices(name, label, options, .checkbox, hint, isOptional, isHeading, false)
    }

    /// One box, such as a confirmation.
    public func box(_ name: String, _ label: Bilingual, hint: Bilingual? = nil) -> HTML {
        H.div(.class("field", error(name) == nil ? nil : "wrong")) {
            errorMessage(name)
            choice(name, id: name, Option("yes", label, hint: hint), .checkbox, described: error(name) == nil ? nil : name + "-error")
        }
    }

    private func choices(
        _ name: String, _ label: Bilingual, _ options: [Option], _ type: Attribute.FieldType, _ hint: Bilingual?, _ isOptional: Bool,
        _ isHeading: Bool, _ isInline: Bool
    ) -> HTML {
        grouped(name, label, hint, isOptional, isHeading) {
            H.div(.class("choices", isInline ? "inline" : nil)) {
                for (index, option) in options.enumerated() {
                    choice(name, id: index == 0 ? name : "\(name)-\(index + 1)", option, type, described: nil)
                }
            }
        }
    }

    private func choice(_ name: String, id: String, _ option: Option, _ type: Attribute.FieldType, described: String?) -> HTML {
        let hintID = option.hint == nil ? nil : id + "-hint"
        let descriptions = [described, hintID].compactMap { $0 }.joined(separator: " ")
        return H.div(.class("choice")) {
            H.input(
                .id(id), .name(name), .type(type), .value(option.value), .checked(typed.all(name).contains(option.value)),
                .aria("describedby", descriptions.isEmpty ? nil : descriptions))
            H.label(.for(id)) { option.label(language) }
            if let hint = option.hint { H.span(.class("hint"), .id(hintID)) { hint(language) } }
        }
    }
}
