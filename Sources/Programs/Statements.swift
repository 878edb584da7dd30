import Core

public enum StatementKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// What is consented to: read in the person's language before consent.
    case consent
    /// The right to be represented by counsel, told before consent (s. 717(1)(d)).
    case rights
    /// The fixed acceptance of responsibility (s. 717(1)(e)): no account of the act.
    case responsibility
}

/// A text read to a person, with the version that the record names.
public struct Statement: Sendable, Hashable {
    /// Counts from 1 as the text changes.
    public let version: Int
    public let text: Bilingual

    public init(version: Int, text: Bilingual) {
        self.version = version
        self.text = text
    }

    /// Where the file's number goes.
    public static let filePlaceholder = "{file}"

    /// The text as it is read aloud and printed, with the number of the file it is about.
    public func text(file: String) -> Bilingual {
        Bilingual { text($0).replacing(Self.filePlaceholder, with: file) }
    }
}
