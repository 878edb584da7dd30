// Lists.
extension H {
    /// A list whose order doesn't matter.
    public static func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("ul", attributes, content())
    }

    /// A list whose order matters.
    public static func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("ol", attributes, content())
    }

    /// An item of a list.
    public static func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("li", attributes, content())
    }

    /// Names with their values, such as the facts of a case; a `div` may hold each pair.
    public static func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("dl", attributes, content())
    }

    /// The name in a `dl`.
    public static func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("dt", attributes, content())
    }

    /// The value in a `dl`.
    public static func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("dd", attributes, content())
    }

    /// A list of buttons.
    public static func menu(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("menu", attributes, content())
    }
}
