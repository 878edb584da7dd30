import HTTPTypes

/// Where one request ends and the next begins must not be a matter of opinion (request smuggling; RFC 9112, 6.1 and 6.3).
enum Framing {
    /// Two lengths, a length beside chunks, or a coding other than chunks.
    static func isAmbiguous(_ headers: HTTPFields) -> Bool {
        let lengths = headers[values: .contentLength]
        let codings = headers[values: .transferEncoding]
        if lengths.count > 1 || codings.count > 1 { return true }
        if let length = lengths.first, length.isEmpty || !length.utf8.allSatisfy({ (48...57).contains($0) }) { return true }
        if let coding = codings.first { return !lengths.isEmpty || coding.lowercased() != "chunked" }
        return false
    }
}
