import Core

/// Somebody signed in on one browser.
public struct Session: Sendable, Hashable {
    public let id: SessionID
    public let account: AccountID
    /// The grant in use, with its id; nil until one of several is chosen, and again when it was taken away.
    public let heldGrant: HeldGrant?
    /// All that the account may choose from.
    public let grants: [HeldGrant]
    public let language: Language
    public let created: Instant
    /// The latest request, exact to a minute.
    public let seen: Instant
    /// When it ends however busy it is.
    public let expires: Instant

    public var grant: Grant? { heldGrant?.grant }
    /// Who acts in this session: with the grant in use, or with none.
    public var actor: Actor { heldGrant.map { Actor(account: account, grant: $0.grant) } ?? Actor(account: account) }
    /// Whether the person must choose a grant before doing anything else.
    public var mustChooseGrant: Bool { heldGrant == nil && !grants.isEmpty }
}

/// What a token stands for.
public enum SessionLookup: Sendable, Hashable {
    case open(Session)
    /// It was a session; `sentence` says on the sign-in page why it isn't any more.
    case ended(SessionEnding)
    /// No session has this token, or not for a day past.
    case unknown

    public var session: Session? {
        if case .open(let session) = self { session } else { nil }
    }
}

extension SessionEnding {
    /// What the sign-in page says; nil when another person may sit there and it is nobody's business.
    public var sentence: Bilingual? {
        switch self {
        case .signedOut: OfficeDeskText.sessionSignedOut
        case .replaced: nil
        case .idle: OfficeDeskText.sessionIdle
        case .expired: OfficeDeskText.sessionExpired
        case .clockSetBack: OfficeDeskText.sessionClockSetBack
        case .disabled: OfficeDeskText.sessionDisabled
        case .passwordChanged: OfficeDeskText.sessionPasswordChanged
        case .ended: OfficeDeskText.sessionEnded
        }
    }
}
