extension Actor {
    /// An account that has signed in and uses none of its grants yet: it may choose one, change its password, sign out.
    public init(account: AccountID) {
        self.init(id: "account:\(account.text)", account: account)
    }

    /// Somebody who isn't signed in, such as who types a wrong password, or asks on the public site to be called. In the audit log: `visitor`.
    public static let visitor = Actor(id: "visitor", account: nil)

    /// Somebody on their own page: by the record's id, never by name.
    public static func participant<Kind>(_ id: Identifier<Kind>) -> Actor { Actor(id: participantPrefix + id.text, account: nil) }

    /// The record of who is on their own page; nil for anybody else.
    public var ownRecord: String? {
        account == nil && grant == nil && id.hasPrefix(Self.participantPrefix) ? String(id.dropFirst(Self.participantPrefix.count)) : nil
    }

    /// What the id of a participant begins with.
    public static let participantPrefix = "participant:"

    private init(id: String, account: AccountID?) {
        self.id = id
        self.account = account
        grant = nil
    }
}
