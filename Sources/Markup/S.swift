/// The elements of SVG 2, for drawings that stand in a page or in a file of their own. Lengths are user units. Looks are presentation attributes,
/// which the Content-Security-Policy allows where it forbids styles.
public enum S {
    /// A drawing `width` × `height`, which takes the room it is given; a screen reader says `title`, and `description` tells in words what it shows.
    public static func svg(
        width: Double, height: Double, title: String, description: String? = nil, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
    ) -> HTML {
        let own: [Attribute] = [
            Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("viewBox", "0 0 \(number(width)) \(number(height))"),
            .role("img"), .aria("label", title),
        ]
        return H.element(
            "svg", own + attributes,
            HTML {
                H.element("title", [], HTML(text: title))
                if let description { H.element("desc", [], HTML(text: description)) }
                content()
            })
    }

    /// A group whose members share attributes.
    public static func g(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML { H.element("g", attributes, content()) }

    /// A line along `path`'s steps.
    public static func path(_ path: String, _ attributes: Attribute...) -> HTML { H.element("path", [Attribute("d", path)] + attributes, HTML()) }

    /// A straight line.
    public static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ attributes: Attribute...) -> HTML {
        let places = [Attribute("x1", number(x1)), Attribute("y1", number(y1)), Attribute("x2", number(x2)), Attribute("y2", number(y2))]
        return H.element("line", places + attributes, HTML())
    }

    /// A rectangle from its upper left corner.
    public static func rect(x: Double, y: Double, width: Double, height: Double, _ attributes: Attribute..., title: String? = nil) -> HTML {
        let places = [
            Attribute("x", number(x)), Attribute("y", number(y)), Attribute("width", number(width)), Attribute("height", number(height)),
        ]
        return H.element("rect", places + attributes, tip(title))
    }

    /// A circle.
    public static func circle(x: Double, y: Double, radius: Double, _ attributes: Attribute..., title: String? = nil) -> HTML {
        H.element("circle", [Attribute("cx", number(x)), Attribute("cy", number(y)), Attribute("r", number(radius))] + attributes, tip(title))
    }

    /// A line of text whose base line begins (or ends, or has its middle) at a place.
    public static func text(_ text: String, x: Double, y: Double, anchor: Anchor = .start, _ attributes: Attribute...) -> HTML {
        let places = [Attribute("x", number(x)), Attribute("y", number(y)), Attribute("text-anchor", anchor == .start ? nil : anchor.rawValue)]
        return H.element("text", places + attributes, HTML(text: text))
    }

    /// Which part of a text stands at its place.
    public enum Anchor: String, Sendable { case start, middle, end }

    private static func tip(_ title: String?) -> HTML { title.map { H.element("title", [], HTML(text: $0)) } ?? HTML() }

    /// At most two digits behind the point, which is finer than anybody sees.
    public static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return sign + String(whole) }
        let digits = rest < 10 ? "0\(rest)" : String(rest)
        return sign + "\(whole)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
    }
}

// How shapes look.
extension Attribute {
    /// The colour inside.
    public static func fill(_ colour: String) -> Attribute { Attribute("fill", colour) }

    /// The colour of the line, and how wide it is.
    public static func stroke(_ colour: String, width: Double? = nil) -> Attribute {
        .all(Attribute("stroke", colour), Attribute("stroke-width", width.map(S.number)))
    }

    /// Lengths of dashes and gaps, so that lines differ without colour too.
    public static func dashes(_ lengths: [Double]) -> Attribute {
        Attribute("stroke-dasharray", lengths.isEmpty ? nil : lengths.map(S.number).joined(separator: " "))
    }

    /// From 0 (not there) to 1.
    public static func opacity(_ share: Double) -> Attribute { Attribute("opacity", S.number(share)) }

    /// The typeface and its size in user units.
    public static func font(_ family: String, size: Double) -> Attribute { .all(Attribute("font-family", family), Attribute("font-size", S.number(size))) }
}
