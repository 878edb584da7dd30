import Core

/// An account as its administrators see it. The person's name is apart: `OfficeDesk.names(of:)`.
public struct Account: Sendable, Hashable {
    public let id: AccountID
    public let signInName: String
    public let language: Language
    /// False until the person has set a password with the one-time token.
    public let hasPassword: Bool
    public let created: Instant
    /// Nil while the account can be used.
    public let disabled: Instant?
    public let grants: [HeldGrant]
}

/// A grant with the id under which an account holds it.
public struct HeldGrant: Sendable, Hashable {
    public let id: GrantID
    public let grant: Grant
}

/// What an administrator enters for a new colleague.
public struct NewAccount: Sendable {
    public let signInName: String
    /// Sealed with the account's key.
    public let displayName: String
    public let language: Language
    /// At least one.
    public let grants: [Grant]

    public init(signInName: String, displayName: String, language: Language, grants: [Grant]) {
        self.signInName = signInName
        self.displayName = displayName
        self.language = language
        self.grants = grants
    }
}

/// An organization that grants are held for.
public struct Agency: Sendable, Hashable {
    public let id: AgencyID
    /// In clear: it is an organization's.
    public let name: String

    public init(id: AgencyID, name: String) {
        self.id = id
        self.name = name
    }
}
