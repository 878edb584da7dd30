// Tables.
extension H {
    /// A table of data; never for layout.
    public static func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("table", attributes, content())
    }

    /// What a table shows; its first child.
    public static func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("caption", attributes, content())
    }

    /// Columns that belong together.
    public static func colgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("colgroup", attributes, content())
    }

    /// A column.
    public static func col(_ attributes: Attribute...) -> HTML { void("col", attributes) }

    /// The rows of column headings.
    public static func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("thead", attributes, content())
    }

    /// The rows of data.
    public static func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("tbody", attributes, content())
    }

    /// The rows of totals.
    public static func tfoot(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("tfoot", attributes, content())
    }

    /// A row.
    public static func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("tr", attributes, content())
    }

    /// A header cell; what it speaks for in `.scope`.
    public static func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("th", attributes, content())
    }

    /// A cell.
    public static func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("td", attributes, content())
    }
}
