/// A time of day to the minute, where the hour of an act matters to the law (rights told before consent).
public struct CivilTime: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    public let minutes: Int

    public static let midnight = CivilTime(minutesSinceMidnight: 0)

    /// Nil unless the hour is 0 to 23 and the minute 0 to 59.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// For minutes known to be 0 to 1439.
    init(minutesSinceMidnight minutes: Int) { self.minutes = minutes }

    /// Reads `07:30` and what else people type: `7:30`, `2:30 p.m.`, `2 pm`, `7 h 30`, `7h30`, `14 h`; nil otherwise.
    public init?(_ text: some StringProtocol) {
        var typed = Array(text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace })[...]
        guard typed.count <= 9 else { return nil }
        let half = Self.removeHalf(from: &typed)
        let isHour = { (scalar: Unicode.Scalar) in scalar == ":" || (scalar == "h" && half == nil) }
        let parts = typed.split(omittingEmptySubsequences: false, whereSeparator: isHour)
        guard parts.count == 2 || (parts.count == 1 && half != nil), (1...2).contains(parts[0].count),
            let hour = Self.number(parts[0])
        else { return nil }
        let isWholeHour = parts.count == 1 || (parts[1].isEmpty && typed.last == "h")
        let minute = isWholeHour ? 0 : parts[1].count == 2 ? Self.number(parts[1]) : nil
        guard let minute else { return nil }
        guard let half else {
            self.init(hour: hour, minute: minute)
            return
        }
        guard (1...12).contains(hour) else { return nil }
        self.init(hour: hour % 12 + (half == "p" ? 12 : 0), minute: minute)
    }

    /// Takes `a.m.`, `am`, `p.m.` or `pm` off the end and returns its first letter; nil when there is none.
    private static func removeHalf(from typed: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        for (letter, form) in [("a", "a.m."), ("a", "am"), ("p", "p.m."), ("p", "pm")] as [(Unicode.Scalar, String)]
        where typed.suffix(form.unicodeScalars.count).elementsEqual(form.unicodeScalars) {
            typed.removeLast(form.unicodeScalars.count)
            return letter
        }
        return nil
    }

    private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard !scalars.isEmpty, scalars.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return scalars.reduce(0) { $0 * 10 + Int($1.value - 48) }
    }

    public static func < (left: CivilTime, right: CivilTime) -> Bool { left.minutes < right.minutes }

    /// `07:30`
    public var description: String { "\(Digits.text(minutes / 60, 2)):\(Digits.text(minutes % 60, 2))" }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = CivilTime(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a time reads 07:30")
        }
        self = time
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
