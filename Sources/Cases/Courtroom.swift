/// A courtroom by its number, as the court's list names it: "356", "Salle 4.01", "A-12". Up to 20 letters, digits, spaces, points
/// and hyphens with a digit among them, because it is kept in the clear and a name must not get in.
public struct Courtroom: RawRepresentable, Sendable, Hashable, Codable, Comparable {
    public let rawValue: String

    /// Nil for what isn't a courtroom's number.
    public init?(rawValue: String) {
        let allowed = rawValue.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "." || $0 == "-" }
        guard allowed, rawValue.contains(where: \.isNumber), (1...20).contains(rawValue.count) else { return nil }
        self.rawValue = rawValue
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
