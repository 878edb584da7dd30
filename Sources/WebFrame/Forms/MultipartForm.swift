/// multipart/form-data (RFC 7578), read as it arrives: a limit refuses the rest before it is stored.
///
/// Strict where parsers differ: every line ends with CRLF, a part has one Content-Disposition of `form-data` with a name, nothing is
/// transfer-encoded, and the closing delimiter must come.
struct MultipartForm {
    private enum State {
        case preamble, afterDelimiter, headers, body(Part), epilogue
    }

    private struct Part {
        let name: String
        let fileName: String?
        let type: String
    }

    private let delimiter: [UInt8]
    private var pending: [UInt8] = [13, 10]
    private var content: [UInt8] = []
    private var state = State.preamble
    private var form = FormFields()
    private var partCount = 0

    /// Nil when the Content-Type isn't multipart/form-data with a boundary of 1 to 70 characters of RFC 2046, 5.1.1.
    init?(contentType: String) {
        guard let header = HeaderParameters(contentType), header.value == "multipart/form-data", let boundary = header["boundary"],
            (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(Self.isBoundary), boundary.utf8.last != 32
        else { return nil }
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Takes the next bytes of the body.
    mutating func feed(_ bytes: some Sequence<UInt8>) throws(FormMistake) {
        pending.append(contentsOf: bytes)
        while try step() {}
    }

    /// The form, when the body has ended. Throws when the closing delimiter never came.
    func finish() throws(FormMistake) -> FormFields {
        guard case .epilogue = state else { throw .malformed }
        return form
    }

    /// Goes one state further; false when more bytes are needed.
    private mutating func step() throws(FormMistake) -> Bool {
        switch state {
        case .preamble: return try startAtDelimiter()
        case .afterDelimiter: return try readDelimiterEnd()
        case .headers: return try readHeaders()
        case .body(let part): return try readBody(part)
        case .epilogue:
            pending.removeAll()
            return false
        }
    }

    /// Browsers send no preamble; a body that doesn't begin with the delimiter is refused.
    private mutating func startAtDelimiter() throws(FormMistake) -> Bool {
        guard pending.count >= delimiter.count else { return false }
        guard pending.starts(with: delimiter) else { throw .malformed }
        pending.removeFirst(delimiter.count)
        state = .afterDelimiter
        return true
    }

    private mutating func readDelimiterEnd() throws(FormMistake) -> Bool {
        guard pending.count >= 2 else { return false }
        switch (pending[0], pending[1]) {
        case (13, 10):
            // The line end stays: a part without headers has its empty line right here.
            state = .headers
        case (45, 45): state = .epilogue
        default: throw .malformed
        }
        if case .epilogue = state { pending.removeFirst(2) }
        return true
    }

    private mutating func readHeaders() throws(FormMistake) -> Bool {
        guard let end = Bytes.find([13, 10, 13, 10], in: pending, from: 0) else {
            guard pending.count <= FormLimits.partHeaders else { throw .malformed }
            return false
        }
        guard end <= FormLimits.partHeaders, let text = Percent.text(Array(pending[..<end])) else { throw .malformed }
        partCount += 1
        guard partCount <= FormLimits.fields else { throw .tooMany }
        state = .body(try Self.part(text))
        pending.removeFirst(end + 2)
        return true
    }

    /// The line end before the content stays in `pending`, so that an empty part's delimiter is found.
    private mutating func readBody(_ part: Part) throws(FormMistake) -> Bool {
        let found = Bytes.find(delimiter, in: pending, from: 0)
        let isStart = content.isEmpty
        let end = found ?? max(0, pending.count - delimiter.count)
        // The first two bytes are the line end after the headers.
        if found == nil, pending.count < delimiter.count + 2 { return false }
        if isStart, end < 2 {
            guard found == 0 else { return false }
            try append(part, [])
        } else {
            content.append(contentsOf: pending[..<end])
            if found == nil {
                pending.removeFirst(end)
                return false
            }
            try append(part, content.dropFirst(2))
        }
        content.removeAll()
        pending.removeFirst(end + delimiter.count)
        state = .afterDelimiter
        return true
    }

    private mutating func append(_ part: Part, _ bytes: ArraySlice<UInt8>) throws(FormMistake) {
        guard let fileName = part.fileName else {
            form.append(part.name, Percent.text(Array(bytes)).map(FormFields.Value.text) ?? .unreadable)
            return
        }
        // A file field in which nothing was chosen comes with an empty name and no bytes.
        if fileName.isEmpty, bytes.isEmpty { return }
        guard form.files.count < FormLimits.files else { throw .tooMany }
        form.append(
            UploadedFile(field: part.name, name: FileName.safe(fileName), declaredType: part.type, bytes: Array(bytes)))
    }
}

extension MultipartForm {
    private static func part(_ text: String) throws(FormMistake) -> Part {
        var disposition: HeaderParameters?
        var type = ""
        for line in text.unicodeScalars.split(whereSeparator: { $0 == "\r" || $0 == "\n" }).map(String.init) {
            let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, halves[0].utf8.allSatisfy(isToken), !halves[0].isEmpty else { throw .malformed }
            switch halves[0].lowercased() {
            case "content-disposition":
                guard disposition == nil, let header = HeaderParameters(halves[1]), header.value == "form-data" else {
                    throw .malformed
                }
                disposition = header
            case "content-type": type = halves[1].trimmingBlanks
            case "content-transfer-encoding":
                guard ["7bit", "8bit", "binary"].contains(halves[1].trimmingBlanks.lowercased()) else { throw .malformed }
            default: break
            }
        }
        guard let name = disposition?["name"] else { throw .malformed }
        return Part(name: unescaped(name), fileName: disposition?["filename"].map(unescaped), type: type)
    }

    /// Browsers write a quotation mark and line ends in a name as `%22`, `%0D` and `%0A` (HTML, 4.10.21.8).
    private static func unescaped(_ name: String) -> String {
        name.split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"")
            .split(separator: "%0D", omittingEmptySubsequences: false).joined(separator: "\r")
            .split(separator: "%0A", omittingEmptySubsequences: false).joined(separator: "\n")
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        isToken(byte) || "()+,./:=? ".utf8.contains(byte)
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

/// Searching bytes.
enum Bytes {
    /// The first place of `needle`, which isn't empty, in `bytes`.
    static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first, bytes.count >= needle.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { needle in
                var index = start
                let last = bytes.count - needle.count
                while index <= last {
                    if bytes[index] == first {
                        var length = 1
                        while length < needle.count, bytes[index + length] == needle[length] { length += 1 }
                        if length == needle.count { return index }
                    }
                    index += 1
                }
                return nil
            }
        }
    }
}
