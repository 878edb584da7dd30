/// A header value with parameters: `form-data; name="a"; filename="b.pdf"`.
struct HeaderParameters: Sendable, Hashable {
    /// What stands before the first semicolon, in lower case.
    let value: String
    private let parameters: [String: String]

    /// Nil for an unclosed quotation mark, a parameter that comes twice, and text after a quoted value: parsers differ about these.
    init?(_ header: some StringProtocol) {
        var rest = Array(header.unicodeScalars)[...]
        value = Self.text(Self.take(&rest, until: ";")).trimmingBlanks.lowercased()
        var parameters: [String: String] = [:]
        while rest.popFirst() == ";" {
            rest = rest.drop { $0 == " " || $0 == "\t" }
            if rest.isEmpty || rest.first == ";" { continue }
            let name = Self.text(Self.take(&rest, until: "=", ";")).trimmingBlanks.lowercased()
            guard rest.popFirst() == "=", !name.isEmpty, let text = Self.parameter(&rest),
                parameters.updateValue(text, forKey: name) == nil
            else { return nil }
        }
        self.parameters = parameters
    }

    subscript(name: String) -> String? { parameters[name] }

    private static func parameter(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        rest = rest.drop { $0 == " " || $0 == "\t" }
        guard rest.first == "\"" else { return text(take(&rest, until: ";")).trimmingBlanks }
        rest.removeFirst()
        let quoted = text(take(&rest, until: "\""))
        guard rest.popFirst() == "\"" else { return nil }
        rest = rest.drop { $0 == " " || $0 == "\t" }
        return rest.isEmpty || rest.first == ";" ? quoted : nil
    }

    private static func take(_ rest: inout ArraySlice<Unicode.Scalar>, until stops: Unicode.Scalar...) -> ArraySlice<Unicode.Scalar> {
        let taken = rest.prefix { !stops.contains($0) }
        rest = rest[taken.endIndex...]
        return taken
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
