import Markup

/// A path with typed values: written once, it routes requests, reads their values and builds links.
///
///     enum CasePaths {
///         static let list = Path("/cases")
///         static let consent = Path("/cases/:case/consent", FileNumber.self)
///     }
///     CasePaths.consent(number)      // "/cases/K4TN-7QXM-C/consent"
public struct Path<each Value: PathValue>: Sendable {
    let pattern: PathPattern

    /// `text` begins with `/` and has as many `:name` segments as there are types; a table of routes refuses it otherwise.
    public init(_ text: StaticString, _ types: repeat (each Value).Type) {
        pattern = PathPattern(text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
    }

    /// The pattern as it was written, for lists of routes.
    public var text: String { pattern.description }

    /// The path with these values in it, percent-encoded.
    public func callAsFunction(_ values: repeat each Value) -> String {
        var texts: [String] = []
        repeat texts.append((each values).pathText)
        return Self.fill(pattern, texts)
    }

    /// How many values the types promise.
    static var count: Int {
        var count = 0
        for _ in repeat (each Value).self { count += 1 }
        return count
    }

    /// Reads the decoded segments; nil when one of them isn't a value of its type.
    func read(_ texts: [String]) -> (repeat each Value)? {
        guard texts.count == Self.count else { return nil }
        var rest = texts[...]
        do {
            return (repeat try Self.next((each Value).self, &rest))
        } catch {
            return nil
        }
    }

    private static func next<V: PathValue>(_ type: V.Type, _ rest: inout ArraySlice<String>) throws -> V {
        guard let text = rest.popFirst(), let value = V(pathText: text) else { throw WebError.notFound }
        return value
    }

    private static func fill(_ pattern: PathPattern, _ texts: [String]) -> String {
        var rest = texts[...]
        let segments = pattern.segments.map { segment in
            switch segment {
            case .literal(let text): "/" + text
            case .value: "/" + Address.encode(rest.popFirst() ?? "")
            }
        }
        return segments.isEmpty ? "/" : segments.joined()
    }
}

extension String {
    /// This path with a query: names and values percent-encoded, nil values left out.
    public func query(_ items: KeyValuePairs<String, String?>) -> String {
        let parts = items.compactMap { name, value in value.map { Address.encode(name) + "=" + Address.encode($0) } }
        return parts.isEmpty ? self : self + (contains("?") ? "&" : "?") + parts.joined(separator: "&")
    }
}
