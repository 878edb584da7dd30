/// Holds the value of an example against what the doc comment says it is.
enum ExampleValue {
    /// Numbers agree when they are equal to as many digits as are shown; lists member by member; everything else by its description, texts with quotation marks.
    static func agrees(_ value: Any, _ shown: String) -> Bool {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional {
            guard let inside = mirror.children.first else { return shown == "nil" }
            return agrees(inside.value, shown)
        }
        if let number = value as? Double { return agrees(number, shown) }
        if let text = value as? String { return shown == "\"\(text)\"" }
        if mirror.displayStyle == .collection, shown.hasPrefix("["), shown.hasSuffix("]") {
            let parts = members(shown.dropFirst().dropLast())
            let values = mirror.children.map(\.value)
            return parts.count == values.count && zip(values, parts).allSatisfy { agrees($0, $1) }
        }
        let described = String(describing: value)
        return described == shown || described == shown.drop { $0 == "." }
    }

    private static func agrees(_ value: Double, _ shown: String) -> Bool {
        guard let expected = Double(shown) else { return String(describing: value) == shown }
        if value == expected || (value.isNaN && expected.isNaN) { return true }
        let mantissa = shown.prefix { $0 != "e" && $0 != "E" }
        let behind = mantissa.firstIndex(of: ".").map { mantissa.distance(from: $0, to: mantissa.endIndex) - 1 } ?? 0
        let exponent = shown.firstIndex { $0 == "e" || $0 == "E" }.flatMap { Int(shown[shown.index(after: $0)...]) } ?? 0
        let unit = (0..<abs(exponent - behind)).reduce(1.0) { unit, _ in exponent < behind ? unit / 10 : unit * 10 }
        // Half a unit of the last digit shown, and what rounding to it may add.
        return abs(value - expected) <= 0.5 * unit * 1.000001 || abs(value - expected) <= 2e-15 * abs(expected)
    }

    /// The members of a list as they are written, split at the commas that stand outside of brackets and quotation marks.
    private static func members(_ text: Substring) -> [String] {
        var (parts, depth, isQuoted) = ([""], 0, false)
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, "[(".contains(character) { depth += 1 }
            if !isQuoted, "])".contains(character) { depth -= 1 }
            if character == ",", depth == 0, !isQuoted { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        let trimmed = parts.map { part in String(part.drop { $0 == " " }) }
        return trimmed == [""] ? [] : trimmed
    }
}
