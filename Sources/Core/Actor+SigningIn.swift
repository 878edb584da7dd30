extension Actor {
    /// An account that has signed in and uses none of its grants yet: it may choose one, change its password, sign out.
    public init(account: AccountID) {
        self.init(id: "account:\(account.text)", account: account)
    }

    /// Somebody who isn't signed in, such as who types a wrong password. In the audit log: `visitor`.
    public static let visitor = Actor(id: "visitor", account: nil)

    private init(id: String, account: AccountID?) {
        self.id = id
        self.account = account
        grant = nil
    }
}
