/// What a person types to say who is signing in: an identifier that an administrator chooses, such as `m.tremblay`.
/// It is stored in clear and never shown to other programs; it need not be a person's name.
public struct SignInName: Sendable, Hashable, CustomStringConvertible {
    /// Lower case.
    public let folded: String
    public var description: String { folded }

    /// 3 to 64 ASCII letters, digits, dots, hyphens, underscores and @, in any case, with spaces around them ignored;
    /// nil for anything else.
    public init?(_ typed: some StringProtocol) {
        let folded = Self.fold(typed)
        let allowed = "abcdefghijklmnopqrstuvwxyz0123456789.-_@"
        guard (3...64).contains(folded.utf8.count), folded.allSatisfy(allowed.contains) else { return nil }
        self.folded = folded
    }

    /// As typed at sign-in, where any text is an attempt: the same folding, nothing refused.
    static func fold(_ typed: some StringProtocol) -> String {
        let scalars = typed.lowercased().unicodeScalars
        let start = scalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(start.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
