// Attributes of forms and their fields. There is none for `placeholder` (it vanishes when it is needed), nor for `required` and
// `pattern`: what was typed is checked on the server, whose sentences say more.
extension Attribute {
    /// The name under which a field is sent, or a document's part is described.
    public static func name(_ name: String?) -> Attribute { Attribute("name", name) }

    /// What a field holds, or what a button or option sends.
    public static func value(_ value: String?) -> Attribute { Attribute("value", value) }

    /// The kind of an input or button.
    public static func type(_ type: FieldType) -> Attribute { Attribute("type", type.rawValue) }

    /// The id of the field that a label or an output belongs to.
    public static func `for`(_ id: String?) -> Attribute { Attribute("for", id) }

    /// The id of the form that a field outside of it belongs to.
    public static func form(_ id: String?) -> Attribute { Attribute("form", id) }

    /// How a form is sent.
    public static func method(_ method: FormMethod) -> Attribute { Attribute("method", method.rawValue) }

    /// How a form is encoded; `.multipart` is needed for files.
    public static func enctype(_ encoding: FormEncoding) -> Attribute { Attribute("enctype", encoding.rawValue) }

    /// Whether the browser leaves the checking of fields to the server.
    public static func novalidate(_ isSet: Bool = true) -> Attribute { Attribute("novalidate", isSet: isSet) }

    /// What the browser may fill in (`username`, `current-password`, `one-time-code`, `off`).
    public static func autocomplete(_ purpose: String?) -> Attribute { Attribute("autocomplete", purpose) }

    /// Which keyboard a phone offers.
    public static func inputmode(_ mode: InputMode) -> Attribute { Attribute("inputmode", mode.rawValue) }

    /// Which letters a phone makes capital (`none`, `words`, `characters`).
    public static func autocapitalize(_ mode: String?) -> Attribute { Attribute("autocapitalize", mode) }

    /// Whether a box or radio button is ticked.
    public static func checked(_ isSet: Bool = true) -> Attribute { Attribute("checked", isSet: isSet) }

    /// Whether an option is chosen.
    public static func selected(_ isSet: Bool = true) -> Attribute { Attribute("selected", isSet: isSet) }

    /// Whether a field can be neither used nor sent.
    public static func disabled(_ isSet: Bool = true) -> Attribute { Attribute("disabled", isSet: isSet) }

    /// Whether a field can't be changed, but is sent.
    public static func readonly(_ isSet: Bool = true) -> Attribute { Attribute("readonly", isSet: isSet) }

    /// Whether several values or files may be chosen.
    public static func multiple(_ isSet: Bool = true) -> Attribute { Attribute("multiple", isSet: isSet) }

    /// The least value: a number or an ISO 8601 date.
    public static func min(_ value: String?) -> Attribute { Attribute("min", value) }

    /// The greatest value: a number or an ISO 8601 date.
    public static func max(_ value: String?) -> Attribute { Attribute("max", value) }

    /// The distance between values, or `any`.
    public static func step(_ value: String?) -> Attribute { Attribute("step", value) }

    /// The greatest length, in UTF-16 code units; the browser cuts what is pasted beyond it without a word.
    public static func maxlength(_ length: Int?) -> Attribute { Attribute("maxlength", length) }

    /// How many characters an input, or how many options a list, shows.
    public static func size(_ count: Int) -> Attribute { Attribute("size", count) }

    /// How many lines a text area shows.
    public static func rows(_ count: Int) -> Attribute { Attribute("rows", count) }

    /// How many characters a line of a text area shows.
    public static func cols(_ count: Int) -> Attribute { Attribute("cols", count) }

    /// The kinds of files offered (`image/jpeg,application/pdf`); the server checks what arrives.
    public static func accept(_ types: String?) -> Attribute { Attribute("accept", types) }

    /// The id of the `datalist` with proposals.
    public static func list(_ id: String?) -> Attribute { Attribute("list", id) }

    /// The heading of a group of options.
    public static func label(_ text: String?) -> Attribute { Attribute("label", text) }

    /// The values of `type`.
    public enum FieldType: String, Sendable {
        case text, password, email, tel, url, search, number, date, time, month, hidden, checkbox, radio, file, submit, button, reset
        case dateAndTime = "datetime-local"
    }

    /// The values of `method`.
    public enum FormMethod: String, Sendable { case get, post, dialog }

    /// The values of `enctype`.
    public enum FormEncoding: String, Sendable {
        case urlEncoded = "application/x-www-form-urlencoded"
        case multipart = "multipart/form-data"
    }

    /// The values of `inputmode`.
    public enum InputMode: String, Sendable { case none, text, decimal, numeric, tel, search, email, url }
}
