// Forms and their fields.
extension H {
    /// A form. Use `.novalidate()`: the server's sentences say more than the browser's.
    public static func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("form", attributes, content())
    }

    /// Fields that answer one question together; its first child is ``legend(_:content:)``.
    public static func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("fieldset", attributes, content())
    }

    /// The question that a `fieldset` asks.
    public static func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("legend", attributes, content())
    }

    /// The name of a field; whose, in `.for`.
    public static func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("label", attributes, content())
    }

    /// A field of one line, a box, a radio button, a file or a hidden value, by `.type`.
    public static func input(_ attributes: Attribute...) -> HTML { void("input", attributes) }

    /// A button; it sends its form unless `.type` says otherwise.
    public static func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("button", attributes, content())
    }

    /// A field with options to choose from.
    public static func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("select", attributes, content())
    }

    /// Options that belong together; their heading in `.label`.
    public static func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("optgroup", attributes, content())
    }

    /// An option; only text shows.
    public static func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("option", attributes, content())
    }

    /// Proposals for a field, which names its id in `.list`.
    public static func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("datalist", attributes, content())
    }

    /// A result of what was typed.
    public static func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("output", attributes, content())
    }

    /// How far something has come, of `.max`.
    public static func progress(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("progress", attributes, content())
    }

    /// A measure between `.min` and `.max`.
    public static func meter(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("meter", attributes, content())
    }

    /// A field of several lines, with the text that it holds.
    public static func textarea(_ attributes: Attribute..., content: () -> String = { "" }) -> HTML {
        // A parser drops one newline after the start tag (HTML, 13.2.6.4.7); this one is dropped instead of the text's own.
        element("textarea", attributes, opening: "\n", HTML(text: content()))
    }
}
