import Core

/// Readers of money, shares and lengths of time. None of them goes through floating point.
extension Findings {
    /// Dollars and cents, such as `"750.00"`: digits, at most two decimals, no sign, no separator. At most $99,999.99.
    func money(_ spot: Spot?) -> Money? {
        guard let spot else { return nil }
        guard case .text(let text, _) = spot.content, let (whole, decimals) = Self.decimal(text), whole.count <= 5
        else {
            report(spot, "expected an amount of money such as \"750.00\", found \(spot.found)")
            return nil
        }
        guard let cents = Self.hundredths(whole, decimals) else {
            report(spot, "\(text.shortened) isn't a whole number of cents; expected at most two decimals")
            return nil
        }
        return Money(cents: Int64(cents))
    }

    /// A share such as `"2.5"` (per cent), in basis points: more than 0, at most 100 %, in steps of 0.01 %.
    func basisPoints(_ spot: Spot?) -> Int? {
        guard let spot else { return nil }
        if case .text(let text, _) = spot.content, let (whole, decimals) = Self.decimal(text), whole.count <= 3,
            let points = Self.hundredths(whole, decimals), (1...10_000).contains(points)
        {
            return points
        }
        report(spot, "expected a share in per cent such as \"2.5\" (at most two decimals), found \(spot.found)")
        return nil
    }

    /// `60 days`, `12 months` or `1 year`.
    func length(_ spot: Spot?) -> ClockLength? {
        guard let spot else { return nil }
        if case .text(let text, _) = spot.content, let length = Self.length(text) { return length }
        report(spot, "expected a length such as 60 days, 12 months or 2 years (at most 100 years), found \(spot.found)")
        return nil
    }

    private static func length(_ text: String) -> ClockLength? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count <= 5, parts[0].allSatisfy(\.isASCIIDigit), let count = Int(parts[0]),
            count > 0
        else { return nil }
        switch parts[1] {
        case "day", "days": return count <= 36_525 ? .days(count) : nil
        case "month", "months": return count <= 1200 ? .months(count) : nil
        case "year", "years": return count <= 100 ? .years(count) : nil
        default: return nil
        }
    }

    private static func decimal(_ text: String) -> (whole: Substring, decimals: Substring)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
            return nil
        }
        return (parts[0], parts.count == 2 ? parts[1] : "")
    }

    private static func hundredths(_ whole: Substring, _ decimals: Substring) -> Int? {
        // 750.5000 is exact; 750.505 isn't.
        let kept = decimals.prefix(2)
        guard decimals.dropFirst(2).allSatisfy({ $0 == "0" }), let units = Int(whole) else { return nil }
        let padded = kept + String(repeating: "0", count: 2 - kept.count)
        return Int(padded).map { units * 100 + $0 }
    }
}

extension ClockLength {
    /// The same length in months, where it has one: days have none.
    var months: Int? {
        switch self {
        case .days: nil
        case .months(let n): n
        case .years(let n): n * 12
        }
    }
}
