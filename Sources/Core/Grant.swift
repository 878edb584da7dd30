/// A right: this account acts in this role, for this agency, in this program.
public struct Grant: Sendable, Hashable, Codable {
    public let role: Role
    public let agency: AgencyID
    /// The program's id as in its definition, such as `grande-prairie-stop`.
    public let program: String

    public init(role: Role, agency: AgencyID, program: String) {
        self.role = role
        self.agency = agency
        self.program = program
    }
}

/// Who acts: an account signed in with one grant at a time, or the operator at the command line.
/// The audit log names actors by id, never by name.
public struct Actor: Sendable, Hashable, Codable {
    /// `account:<id>`, `operator:<unix user>`, `participant:<case id>` or `visitor`.
    public let id: String
    /// The account, when it is one.
    public let account: AccountID?
    /// The grant used for this act. An operator at the command line has none.
    public let grant: Grant?

    public init(account: AccountID, grant: Grant) {
        id = "account:\(account.text)"
        self.account = account
        self.grant = grant
    }

    /// The operator at the command line, by Unix user name. The acts are audited like any other.
    public init(operator user: String) {
        id = "operator:\(user)"
        account = nil
        grant = nil
    }

    public var role: Role? { grant?.role }
}
