// Attributes of tables, lists, times and disclosures.
extension Attribute {
    /// Which cells a header cell speaks for.
    public static func scope(_ scope: HeaderScope) -> Attribute { Attribute("scope", scope.rawValue) }

    /// How many columns a cell or a `col` spans.
    public static func colspan(_ count: Int) -> Attribute { Attribute("colspan", count) }

    /// How many rows a cell spans.
    public static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", count) }

    /// The ids of a cell's header cells, with spaces between them.
    public static func headers(_ ids: String?) -> Attribute { Attribute("headers", ids) }

    /// How many columns a `col` or `colgroup` stands for.
    public static func span(_ count: Int) -> Attribute { Attribute("span", count) }

    /// The number of an ordered list's first item.
    public static func start(_ number: Int) -> Attribute { Attribute("start", number) }

    /// Whether an ordered list counts down.
    public static func reversed(_ isSet: Bool = true) -> Attribute { Attribute("reversed", isSet: isSet) }

    /// The moment, as a machine reads it (`2026-03-05`, `2026-03-05T16:00-07:00`).
    public static func datetime(_ moment: String?) -> Attribute { Attribute("datetime", moment) }

    /// Whether a `details` or a `dialog` stands open.
    public static func open(_ isSet: Bool = true) -> Attribute { Attribute("open", isSet: isSet) }

    /// The values of `scope`.
    public enum HeaderScope: String, Sendable { case col, row, colgroup, rowgroup }
}
