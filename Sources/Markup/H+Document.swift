// Whole documents, and what stands in their heads.
extension H {
    /// A whole page: document type, language (a BCP 47 tag), UTF-8, a viewport as wide as the device, title, what else belongs into
    /// the head, and the body.
    public static func document(
        lang: String,
        isRightToLeft: Bool = false,
        title: String,
        @HTMLBuilder head: () -> HTML = { HTML() },
        bodyAttributes: [Attribute] = [],
        @HTMLBuilder body: () -> HTML
    ) -> HTML {
        HTML {
            HTML(trusted: "<!DOCTYPE html>\n")
            element("html", [.lang(lang), Attribute("dir", isRightToLeft ? "rtl" : nil)], HTML {
                element("head", [], opening: headOpening, HTML {
                    element("title", [], HTML(text: title))
                    head()
                })
                element("body", bodyAttributes, body())
            })
        }
    }

    private static let headOpening: StaticString = """
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        """

    /// A description of the document (`description`, `robots`, `theme-color`, `color-scheme`).
    public static func meta(name: String, content: String) -> HTML {
        void("meta", [.name(name), Attribute("content", content)])
    }

    /// A relation to another resource of this site (`icon`, `manifest`, `alternate`); anything but a local path becomes `#`.
    public static func link(rel: String, href: String, _ attributes: Attribute...) -> HTML {
        void("link", [.rel(rel), Attribute("href", Address.local(href))] + attributes)
    }

    /// A style sheet of this site; anything but a local path becomes `#`. There are no inline styles.
    public static func stylesheet(_ path: String, _ attributes: Attribute...) -> HTML {
        void("link", [.rel("stylesheet"), Attribute("href", Address.local(path))] + attributes)
    }

    /// A script of this site, run when the page has been read; anything but a local path becomes `#`. There are no inline scripts.
    public static func script(src: String, isModule: Bool = false) -> HTML {
        element("script", [.src(src), isModule ? Attribute("type", "module") : Attribute("defer", isSet: true)], HTML())
    }

    /// What is shown when scripts are off.
    public static func noscript(@HTMLBuilder content: () -> HTML) -> HTML { element("noscript", [], content()) }
}
