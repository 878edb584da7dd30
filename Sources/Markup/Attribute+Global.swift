// Attributes that any element takes.
extension Attribute {
    /// Class names, with a space between them; nil ones are left out: `.class("row", isUrgent ? "urgent" : nil)`.
    public static func `class`(_ name: String?, _ more: String?...) -> Attribute {
        if more.isEmpty { return Attribute("class", name) }
        let names = ([name] + more).compactMap { $0 }
        return Attribute("class", names.isEmpty ? nil : names.joined(separator: " "))
    }

    /// The element's identifier, unique on its page.
    public static func id(_ id: String?) -> Attribute { Attribute("id", id) }

    /// The language of the content, as a BCP 47 tag (`fr-CA`).
    public static func lang(_ tag: String?) -> Attribute { Attribute("lang", tag) }

    /// The direction of the text.
    public static func dir(_ direction: Direction) -> Attribute { Attribute("dir", direction.rawValue) }

    /// A remark shown by some browsers on hover; never the only place of what matters.
    public static func title(_ text: String?) -> Attribute { Attribute("title", text) }

    /// The WAI-ARIA role.
    public static func role(_ role: String?) -> Attribute { Attribute("role", role) }

    /// A WAI-ARIA state or property, named without its prefix: `.aria("current", "page")`.
    public static func aria(_ name: StaticString, _ value: String?) -> Attribute { Attribute(name, value, prefix: .aria) }

    /// A value for the page's own scripts, named without its prefix: `.data("sequence", "12")`.
    public static func data(_ name: StaticString, _ value: String?) -> Attribute { Attribute(name, value, prefix: .data) }

    /// 0: reached by the keyboard in the page's order; -1: focused by a script or a link only.
    public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", index) }

    /// Whether the element isn't shown.
    public static func hidden(_ isSet: Bool = true) -> Attribute { Attribute("hidden", isSet: isSet) }

    /// Whether the element takes the focus when the page opens.
    public static func autofocus(_ isSet: Bool = true) -> Attribute { Attribute("autofocus", isSet: isSet) }

    /// Whether the browser may check the spelling; false for names and numbers, which some browsers send away to be checked.
    public static func spellcheck(_ isOn: Bool) -> Attribute { Attribute("spellcheck", isOn ? "true" : "false") }

    /// Whether a translation tool may touch the content; false for names and file numbers.
    public static func translate(_ isOn: Bool) -> Attribute { Attribute("translate", isOn ? "yes" : "no") }

    /// The values of `dir`.
    public enum Direction: String, Sendable { case ltr, rtl, auto }
}
