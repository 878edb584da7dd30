/// An attribute of an element. Its name is a literal of the source and its value is escaped; those that hold an address are
/// checked (``Attribute/href(_:)``). There is none for `style` or for event handlers: the Content-Security-Policy forbids them.
///
/// A value of nil leaves the attribute out: `.aria("describedby", errorID)`.
public struct Attribute: Sendable {
    enum Value: Sendable {
        case absent
        case flag
        case text(String)
        case several([Attribute])
    }

    enum Prefix: Sendable {
        case none, aria, data

        var literal: StaticString {
            switch self {
            case .none: ""
            case .aria: "aria-"
            case .data: "data-"
            }
        }
    }

    let name: StaticString
    let prefix: Prefix
    let value: Value

    init(_ name: StaticString, _ value: Value, prefix: Prefix = .none) {
        self.name = name
        self.prefix = prefix
        self.value = value
    }

    /// A text; nil leaves the attribute out.
    init(_ name: StaticString, _ text: String?, prefix: Prefix = .none) {
        self.init(name, text.map(Value.text) ?? .absent, prefix: prefix)
    }

    init(_ name: StaticString, _ number: Int?) { self.init(name, number.map { .text(String($0)) } ?? .absent) }

    /// A boolean attribute: its name alone, or nothing.
    init(_ name: StaticString, isSet: Bool) { self.init(name, isSet ? .flag : .absent) }

    /// No attribute.
    public static let none = Attribute("", .absent)

    /// Several attributes as one, for a function that answers with what belongs together. Naming an attribute twice on one
    /// element is a mistake: a browser keeps the first.
    public static func all(_ attributes: Attribute...) -> Attribute { Attribute("", .several(attributes)) }

    /// As ``all(_:)-(Attribute...)``, for an array.
    public static func all(_ attributes: [Attribute]) -> Attribute { Attribute("", .several(attributes)) }
}
