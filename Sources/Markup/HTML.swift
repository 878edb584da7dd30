/// A fragment of HTML in which everything that came from outside is escaped.
///
/// There are only three ways to make one: from text, which is escaped; from an element of ``H``; and from a literal in the
/// source (``init(trusted:)``). No string that is known only at run time can become markup.
public struct HTML: Sendable {
    /// A lone text stays a string until it is written into its element, which saves an allocation for each table cell.
    enum Content: Sendable {
        case text(String)
        case markup(Bytes)
    }

    private(set) var content: Content

    init(_ content: Content) { self.content = content }

    /// The empty fragment.
    public init() { content = .text("") }

    /// Text, escaped.
    public init(text: String) { content = .text(text) }

    /// Markup that stands in the source as a literal, such as an inline icon; it is written as it is. A `StaticString` can't
    /// be made from a value that is known only at run time.
    public init(trusted literal: StaticString) { content = .markup(Bytes(size: literal.utf8CodeUnitCount) { $0.write(literal) }) }

    /// The fragments and texts of a builder, one after the other: `HTML { "Fee: "; H.strong { amount } }`.
    public init(@HTMLBuilder content: () -> HTML) { self = content() }

    /// The fragment as UTF-8, ready for a response's body.
    public var bytes: [UInt8] {
        switch content {
        case .text: Bytes(size: size, write).withUnsafeBufferPointer(Array.init)
        case .markup(let bytes): bytes.withUnsafeBufferPointer(Array.init)
        }
    }

    /// The fragment as a string.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether nothing would be written.
    public var isEmpty: Bool {
        switch content {
        case .text(let text): text.isEmpty
        case .markup(let bytes): bytes.count == 0
        }
    }
}

extension HTML: Equatable {
    /// Whether both write the same bytes.
    public static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }
}

extension [HTML] {
    /// The fragments one after the other, with a separator between them, which is escaped: `names.joined(separator: ", ")`.
    public func joined(separator: String = "") -> HTML {
        if count == 1 { return self[0] }
        let between = HTML(text: separator)
        var size = between.size * Swift.max(0, count - 1)
        for fragment in self { size += fragment.size }
        return HTML(.markup(Bytes(size: size) { output in
            for index in indices {
                if index > 0, !separator.isEmpty { between.write(to: &output) }
                self[index].write(to: &output)
            }
        }))
    }
}
