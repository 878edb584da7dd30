// Elements that divide a page.
extension H {
    /// The head of the page or of a section.
    public static func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("header", attributes, content())
    }

    /// Links to other places; name it with `.aria("label", …)` when a page has several.
    public static func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("nav", attributes, content())
    }

    /// What the page is about; one on each page.
    public static func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("main", attributes, content())
    }

    /// What stands beside the content.
    public static func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("aside", attributes, content())
    }

    /// The foot of the page or of a section.
    public static func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("footer", attributes, content())
    }

    /// A part with a heading of its own.
    public static func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("section", attributes, content())
    }

    /// A part that would make sense alone, such as one item of a list of news.
    public static func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("article", attributes, content())
    }

    /// A form for searching.
    public static func search(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("search", attributes, content())
    }

    /// A box without meaning.
    public static func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("div", attributes, content())
    }

    /// The page's heading; one on each page.
    public static func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("h1", attributes, content())
    }

    /// A heading of the second level.
    public static func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("h2", attributes, content())
    }

    /// A heading of the third level.
    public static func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("h3", attributes, content())
    }

    /// A heading of the fourth level.
    public static func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("h4", attributes, content())
    }

    /// A heading with its lines above or below.
    public static func hgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("hgroup", attributes, content())
    }

    /// How to reach whoever is responsible for the part.
    public static func address(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("address", attributes, content())
    }

    /// Content that opens and closes; its first child is ``summary(_:content:)``.
    public static func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("details", attributes, content())
    }

    /// The line that opens and closes a `details`.
    public static func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("summary", attributes, content())
    }

    /// A box above the page; opened by a script, or with `.open()`.
    public static func dialog(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("dialog", attributes, content())
    }
}
