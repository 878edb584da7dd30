/// application/x-www-form-urlencoded (WHATWG URL, 5.1), which is also the form of a query.
enum URLEncodedForm {
    /// Empty pieces (`a=1&&b=2`) are skipped; a piece without `=` is a name with an empty value. A value with a bad escape, invalid
    /// UTF-8 or NUL becomes unreadable; such a name refuses the form.
    static func parse(_ bytes: some Collection<UInt8>) throws(FormMistake) -> FormFields {
        var form = FormFields()
        var count = 0
        for piece in bytes.split(separator: UInt8(ascii: "&")) {
            count += 1
            guard count <= FormLimits.fields else { throw .tooMany }
            let equals = piece.firstIndex(of: UInt8(ascii: "="))
            let value = equals.map { piece[piece.index(after: $0)...] }
            guard let name = Percent.decode(piece[..<(equals ?? piece.endIndex)], plusIsSpace: true) else { throw .unreadableName }
            let text = value.map { Percent.decode($0, plusIsSpace: true) } ?? ""
            form.append(name, text.map(FormFields.Value.text) ?? .unreadable)
        }
        return form
    }
}
