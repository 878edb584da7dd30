// Attributes that hold addresses, and those that describe them. An address that is refused is written as `#`.
extension Attribute {
    /// Where a link leads: a path of this site, a query, a fragment, or an `https:`, `mailto:` or `tel:` address. Anything else
    /// (`javascript:`, `data:`, `http:`, `//host`, spaces, backslashes, control characters) becomes `#`; see ``Address``.
    public static func href(_ address: String?) -> Attribute { Attribute("href", address.map(Address.link)) }

    /// What the browser fetches: a path of this site only; anything else becomes `#`.
    public static func src(_ path: String?) -> Attribute { Attribute("src", path.map(Address.local)) }

    /// Where a form is sent: a path of this site only; anything else becomes `#`.
    public static func action(_ path: String?) -> Attribute { Attribute("action", path.map(Address.local)) }

    /// Where this button sends its form: a path of this site only; anything else becomes `#`.
    public static func formaction(_ path: String?) -> Attribute { Attribute("formaction", path.map(Address.local)) }

    /// How the target relates to this page (`next`, `nofollow`, `external`).
    public static func rel(_ relation: String?) -> Attribute { Attribute("rel", relation) }

    /// The language of the link's target, as a BCP 47 tag.
    public static func hreflang(_ tag: String?) -> Attribute { Attribute("hreflang", tag) }

    /// Whether the target is saved instead of shown.
    public static func download(_ isSet: Bool = true) -> Attribute { Attribute("download", isSet: isSet) }

    /// The text that stands for an image; empty when the image only decorates.
    public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }

    /// Width in CSS pixels.
    public static func width(_ pixels: Int) -> Attribute { Attribute("width", pixels) }

    /// Height in CSS pixels.
    public static func height(_ pixels: Int) -> Attribute { Attribute("height", pixels) }

    /// For which media a style sheet holds (`print`).
    public static func media(_ query: String?) -> Attribute { Attribute("media", query) }

    /// The sizes of an icon (`32x32`).
    public static func sizes(_ sizes: String?) -> Attribute { Attribute("sizes", sizes) }
}
