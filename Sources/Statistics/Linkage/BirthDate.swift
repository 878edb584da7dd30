/// A birth date as somebody wrote it down: it may be wrong, so it needn't be on the calendar.
public struct BirthDate: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil outside years 1 to 9999, months 1 to 12, days 1 to 31. February 30 passes: clerks write it.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `1984-07-12` (ISO 8601).
    public var text: String { String(decoding: digits[..<4] + [45] + digits[4..<6] + [45] + digits[6...], as: UTF8.self) }

    /// The eight ASCII digits of year, month and day.
    var digits: [UInt8] {
        let number = year * 10_000 + month * 100 + day
        var left = number
        var digits = [UInt8](repeating: 48, count: 8)
        for index in digits.indices.reversed() {
            digits[index] += UInt8(left % 10)
            left /= 10
        }
        return digits
    }
}
