/// Numbers for people.
enum Figures {
    /// With so many digits behind the point; in powers of ten where that would show none, or very many. What is no number is a dash.
    static func fixed(_ value: Double, digits: Int) -> String {
        if value.isNaN { return "–" }
        if value.isInfinite { return value < 0 ? "-∞" : "∞" }
        let scale = power(digits)
        let size = abs(value)
        if size >= 1e12 || (size > 0 && size * scale < 0.5) { return short(value) }
        let scaled = (size * scale).rounded()
        guard scaled < 9e15 else { return short(value) }
        let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        if digits == 0 { return sign + String(whole) }
        let behind = String(rest)
        return sign + String(whole) + "." + String(repeating: "0", count: digits - behind.count) + behind
    }

    /// Three digits and a power of ten, such as 1.23e-7.
    private static func short(_ value: Double) -> String {
        var (size, exponent) = (abs(value), 0)
        while size >= 9.995 { (size, exponent) = (size / 10, exponent + 1) }
        while size < 0.9995 { (size, exponent) = (size * 10, exponent - 1) }
        return (value < 0 ? "-" : "") + fixed(size, digits: 2) + "e\(exponent)"
    }

    private static func power(_ digits: Int) -> Double { (0..<digits).reduce(1.0) { scale, _ in scale * 10 } }
}
