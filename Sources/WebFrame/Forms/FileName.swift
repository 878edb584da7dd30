import Markup

/// File names from outside, and file names given out.
enum FileName {
    /// The last part of a path, without control characters, characters that reverse the reading direction, and the characters that some
    /// file system or shell takes for its own; at most 100 characters, the ending kept. `file` when nothing remains.
    static func safe(_ name: String) -> String {
        let base = name.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.last ?? ""
        let kept = String(String.UnicodeScalarView(base.unicodeScalars.filter(isKept)))
        let trimmed = String(kept.drop { $0 == "." || $0 == " " }.reversed().drop { $0 == "." || $0 == " " }.reversed())
        guard !trimmed.isEmpty else { return "file" }
        return shortened(trimmed)
    }

    /// The header of an attachment: an ASCII name for old clients and the whole name in RFC 8187's form (RFC 6266, 4.3).
    static func attachment(_ name: String) -> String {
        let safe = safe(name)
        let ascii = safe.unicodeScalars.map { $0.isASCII && $0 != "%" ? Character($0) : "_" }
        return "attachment; filename=\"\(String(ascii))\"; filename*=UTF-8''\(Address.encode(safe))"
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: !"\"'`<>|:*?;$&".unicodeScalars.contains(scalar)
        }
    }

    private static func shortened(_ name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        guard scalars.count > 100 else { return name }
        let dot = scalars.lastIndex(of: ".") ?? scalars.endIndex
        let ending = scalars.count - dot <= 10 ? scalars[dot...] : []
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.prefix(100 - ending.count))
        view.append(contentsOf: ending)
        return String(view)
    }
}
