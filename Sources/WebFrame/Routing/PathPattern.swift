/// The shape of a path: `/cases/:case/consent`. A segment with a colon stands for a value.
struct PathPattern: Sendable, Hashable, CustomStringConvertible {
    enum Segment: Sendable, Hashable {
        case literal(String)
        case value(String)
    }

    let description: String
    let segments: [Segment]

    init(_ text: String) {
        description = text
        segments = text.split(separator: "/").map { segment in
            segment.first == ":" ? .value(String(segment.dropFirst())) : .literal(String(segment))
        }
    }

    /// How many segments stand for values.
    var valueCount: Int { segments.count { if case .value = $0 { true } else { false } } }

    /// The path without the names of its values: two patterns with the same shape can't be told apart.
    var shape: String {
        segments.map { if case .literal(let text) = $0 { "/" + text } else { "/:" } }.joined()
    }

    /// The values, decoded and in order; nil when the path has another shape.
    func match(_ path: [String]) -> [String]? {
        guard path.count == segments.count else { return nil }
        var values: [String] = []
        for (segment, text) in zip(segments, path) {
            switch segment {
            case .literal(let literal): if literal != text { return nil }
            case .value: values.append(text)
            }
        }
        return values
    }
}
