/// An amount of Canadian dollars in whole cents. Never a fraction of a cent, never a floating-point number.
public struct Money: Sendable, Hashable, Comparable, Codable {
    public let cents: Int64

    public init(cents: Int64) { self.cents = cents }

    public static let zero = Money(cents: 0)

    /// Reads what a person types: `750`, `750.00`, `$1,250.50`, `1 250,50 $`.
    /// Nil for a negative amount, more than two decimals, groups that aren't of three digits, a point before three digits
    /// (`1.250` may mean either amount), or more than ten million dollars.
    public init?(typed: some StringProtocol) {
        var scalars = Self.trimmed(ArraySlice(typed.unicodeScalars))
        if scalars.first == "$" {
            scalars = Self.trimmed(scalars.dropFirst())
        } else if scalars.last == "$" {
            scalars = Self.trimmed(scalars.dropLast())
        }
        var fraction = 0
        let tail = scalars.suffix(3)
        let mark = tail.lastIndex { $0 == "." || $0 == "," }
        if let mark {
            guard let value = Self.number(scalars[(mark + 1)...]) else { return nil }
            fraction = scalars.endIndex - mark == 2 ? value * 10 : value
        }
        let decimal: Unicode.Scalar? = mark.map { scalars[$0] }
        let whole = scalars[..<(mark ?? scalars.endIndex)]
        guard mark != nil || !whole.isEmpty, let dollars = Self.grouped(whole, notBy: decimal), dollars <= 10_000_000 else {
            return nil
        }
        let cents = Int64(dollars * 100 + fraction)
        guard cents <= 1_000_000_000 else { return nil }
        self.cents = cents
    }

    public static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }
    public static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }
    public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

    /// `$1,250.50` in English, `1 250,50 $` in French, with the no-break spaces of Canadian typography.
    public func text(_ language: Language) -> String {
        let magnitude = cents.magnitude
        let whole = Self.grouped(magnitude / 100, by: language.group)
        return (cents < 0 ? "\u{2212}" : "") + language.money(whole + language.decimal + Digits.text(magnitude % 100, 2))
    }

    private static func grouped(_ value: UInt64, by separator: String) -> String {
        var groups: [String] = []
        var rest = value
        while rest >= 1000 {
            groups.append(Digits.text(rest % 1000, 3))
            rest /= 1000
        }
        groups.append(String(rest))
        return groups.reversed().joined(separator: separator)
    }
}

extension Money {
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return scalars[first...last]
    }

    /// One to ten ASCII digits; nil for anything else.
    private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard (1...10).contains(scalars.count), scalars.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return scalars.reduce(0) { $0 * 10 + Int($1.value - 48) }
    }

    /// Digits, either unbroken or in groups of three behind one kind of separator. Nothing at all is 0, as in `.50`.
    private static func grouped(_ scalars: ArraySlice<Unicode.Scalar>, notBy decimal: Unicode.Scalar?) -> Int? {
        if scalars.isEmpty { return 0 }
        guard let separator = scalars.first(where: { $0 == "," || isSpace($0) }) else { return number(scalars) }
        let groups = scalars.split(separator: separator, omittingEmptySubsequences: false)
        guard separator != decimal, let first = groups.first, (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return number(ArraySlice(groups.joined()))
    }
}
