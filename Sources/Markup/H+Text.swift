// Paragraphs and what stands inside them.
extension H {
    /// A paragraph.
    public static func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("p", attributes, content())
    }

    /// A quotation of one or more paragraphs.
    public static func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("blockquote", attributes, content())
    }

    /// A link; where it leads is ``Attribute/href(_:)``.
    public static func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("a", attributes, content())
    }

    /// Words without a meaning of their own.
    public static func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("span", attributes, content())
    }

    /// Words that matter.
    public static func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("strong", attributes, content())
    }

    /// Words that are stressed.
    public static func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("em", attributes, content())
    }

    /// Words that are set apart without mattering more, such as a key word.
    public static func b(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("b", attributes, content())
    }

    /// Words in another voice, such as a term or a case's name; with `.lang` for words of another language.
    public static func i(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("i", attributes, content())
    }

    /// Small print.
    public static func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("small", attributes, content())
    }

    /// Words marked because they matter here, such as what was searched for.
    public static func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("mark", attributes, content())
    }

    /// An abbreviation; its full form in `.title`.
    public static func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("abbr", attributes, content())
    }

    /// The title of a work.
    public static func cite(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("cite", attributes, content())
    }

    /// A short quotation; the browser sets the quotation marks of the language.
    public static func q(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("q", attributes, content())
    }

    /// Words of a computer.
    public static func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("code", attributes, content())
    }

    /// Keys to press.
    public static func kbd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("kbd", attributes, content())
    }

    /// What a computer answers.
    public static func samp(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("samp", attributes, content())
    }

    /// A date or time; for machines in `.datetime`.
    public static func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("time", attributes, content())
    }

    /// A value; for machines in `.value`.
    public static func data(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("data", attributes, content())
    }

    /// Words whose direction is unknown, such as a name that somebody typed.
    public static func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("bdi", attributes, content())
    }

    /// A subscript.
    public static func sub(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("sub", attributes, content())
    }

    /// A superscript.
    public static func sup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("sup", attributes, content())
    }

    /// Words that were taken out.
    public static func del(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("del", attributes, content())
    }

    /// Words that were put in.
    public static func ins(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("ins", attributes, content())
    }

    /// Words that no longer hold.
    public static func s(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("s", attributes, content())
    }

    /// A line break that belongs to the content, as in an address.
    public static func br(_ attributes: Attribute...) -> HTML { void("br", attributes) }

    /// A place where a long word may break.
    public static func wbr(_ attributes: Attribute...) -> HTML { void("wbr", attributes) }

    /// A change of subject.
    public static func hr(_ attributes: Attribute...) -> HTML { void("hr", attributes) }

    /// Text whose spaces and line breaks are kept.
    public static func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
        // A parser drops one newline after the start tag (HTML, 13.2.6.4.7); this one is dropped instead of the text's own.
        element("pre", attributes, opening: "\n", content())
    }

    /// An image of this site; anything but a local path becomes `#`. The text stands for the image; empty when the image only decorates.
    public static func img(src: String, alt: String, _ attributes: Attribute...) -> HTML {
        void("img", [.src(src), .alt(alt)] + attributes)
    }

    /// An image, table or the like with its caption.
    public static func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("figure", attributes, content())
    }

    /// The caption of a figure.
    public static func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        element("figcaption", attributes, content())
    }
}
