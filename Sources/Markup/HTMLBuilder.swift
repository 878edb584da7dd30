/// Collects the lines of a block into one fragment: fragments, texts (escaped), optionals of both, arrays of fragments, `if`,
/// `switch` and `for`. Nothing is put between the lines: write the spaces that a sentence needs.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ fragment: HTML) -> HTML { fragment }

    public static func buildExpression(_ text: String) -> HTML { HTML(text: text) }

    public static func buildExpression(_ fragment: HTML?) -> HTML { fragment ?? HTML() }

    public static func buildExpression(_ text: String?) -> HTML { text.map(HTML.init(text:)) ?? HTML() }

    public static func buildExpression(_ fragments: [HTML]) -> HTML { fragments.joined() }

    public static func buildBlock() -> HTML { HTML() }

    public static func buildBlock(_ fragment: HTML) -> HTML { fragment }

    public static func buildBlock(_ fragments: HTML...) -> HTML { fragments.joined() }

    public static func buildArray(_ fragments: [HTML]) -> HTML { fragments.joined() }

    public static func buildOptional(_ fragment: HTML?) -> HTML { fragment ?? HTML() }

    public static func buildEither(first fragment: HTML) -> HTML { fragment }

    public static func buildEither(second fragment: HTML) -> HTML { fragment }
}
