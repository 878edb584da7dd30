/// The path and query of a request line, taken apart strictly (RFC 9112, 3.2.1: origin form).
struct RequestTarget: Sendable, Hashable {
    /// As it was sent, without the query.
    let rawPath: String
    /// As it was sent, without the `?`.
    let rawQuery: String
    /// Decoded, without empty first segment.
    let segments: [String]

    /// Nil for a target that doesn't begin with one slash, a bad escape, invalid UTF-8, an empty segment, `.` or `..`, and an encoded slash,
    /// backslash or NUL: nothing that this site links to has them, and what others make of them differs.
    init?(_ target: String) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = parts.first, path.utf8.first == UInt8(ascii: "/"), target.utf8.count <= 4096 else { return nil }
        rawPath = String(path)
        rawQuery = parts.count > 1 ? String(parts[1]) : ""
        var segments: [String] = []
        if path != "/" {
            for segment in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
                guard let text = Percent.decode(Array(segment.utf8)), !text.isEmpty, text != ".", text != "..",
                    text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") })
                else { return nil }
                segments.append(text)
            }
        }
        self.segments = segments
    }
}
