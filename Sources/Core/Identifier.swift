/// A record's id: 128 random bits as 32 lower-case hexadecimal digits.
///
/// Ids carry no order and no count, so that nothing can be inferred from two of them.
/// The phantom type keeps a case's id from being passed where an account's is wanted.
public struct Identifier<Kind>: Sendable, Hashable, Codable, CustomStringConvertible {
    /// 32 lower-case hexadecimal digits.
    public let text: String

    /// Draws a new id from the chance that is passed in.
    public init(from chance: any Chance) {
        text = Hex.encode(chance.bytes(16))
    }

    /// Reads an id as it came from a form, a path or the database.
    /// Returns nil for anything but 32 lower-case hexadecimal digits.
    public init?(_ text: some StringProtocol) {
        // Bytes first: a page reads hundreds of ids, and what is generic over the text is slow for each byte.
        let bytes = Array(text.utf8)
        guard bytes.count == 32, bytes.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else { return nil }
        self.text = String(text)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let raw = try container.decode(String.self)
        guard let id = Self(raw) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "an id is 32 hexadecimal digits")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var description: String { text }
}

/// What an account's id names.
public enum AccountKind: Sendable {}
/// What a case's id names.
public enum CaseKind: Sendable {}
/// What an agency's id names.
public enum AgencyKind: Sendable {}
/// What a class day's id names.
public enum ClassDayKind: Sendable {}
/// What an entry of a door list names itself by: drawn where it is made, so that sending it twice is harmless.
public enum DoorEntryKind: Sendable {}
/// What a sealed document's id names.
public enum DocumentKind: Sendable {}

public typealias AccountID = Identifier<AccountKind>
public typealias CaseID = Identifier<CaseKind>
public typealias AgencyID = Identifier<AgencyKind>
public typealias ClassDayID = Identifier<ClassDayKind>
public typealias DoorEntryID = Identifier<DoorEntryKind>
public typealias DocumentID = Identifier<DocumentKind>
