import Core
import Database

extension OfficeDesk {
    /// A new one-time token for a person who lost the password, or never set one. Earlier ones are worthless from now on;
    /// the present password stays until the token is used. Throws `account-unknown`, `account-not-allowed`.
    public func issueToken(
        for account: AccountID, by actor: Actor, at now: Instant, chance: any Chance
    ) async throws -> SetupToken {
        let token = SetupToken(from: chance)
        try await perform(Act("account.issue-token", by: actor, at: now, chance), on: [account.text]) { connection in
            try Self.checkMayManage(account, actor, connection)
            try SetupTokenRecords.withdraw(for: account, connection)
            try SetupTokenRecords.insert(
                token.hash, account: account, by: actor.id, at: now, expires: Self.tokenEnd(from: now), connection)
        }
        return token
    }

    /// Sets the password of the token's account and ends its sessions; the token is then used up.
    /// `address` is the client's: wrong tokens count against it, and a right one doesn't.
    /// Throws `too-many-attempts`; `token-invalid` for one that is unknown, used, expired, or the first account's (see
    /// `setUp`), and for a disabled account; `password-…` as `PasswordPolicy` says, with the token still good.
    public func setPassword(
        _ password: String, with token: SetupToken, address: String, at now: Instant, chance: any Chance
    ) async throws {
        let act = Act("account.set-password", by: .visitor, at: now, chance)
        let keys = try AttemptKeys(name: "", address: address, store)
        guard let (account, name) = try await admit(keys, act, counting: [.address], { try Self.owner(of: token, at: now, $0) }) else {
            try await refuse(.token, act, on: [keys.addressRecord])
        }
        if let refusal = passwordRefusal(password, signIn: name) { try await refuse(refusal, act, on: [account.text]) }
        let hash = try await passwords.hash(password, chance: chance)
        try await perform(act, on: [account.text]) { connection in
            guard try SetupTokenRecords.usable(token.hash, at: now, connection)?.account == account,
                let credentials = try AccountRecords.credentials(account, connection), !credentials.isDisabled
            else { throw Refusal.token }
            try SetupTokenRecords.use(token.hash, at: now, connection)
            try CountRecords.takeBack(.address, keys.address, connection)
            try AccountRecords.setPassword(hash, of: account, connection)
            try SessionRecords.endAll(of: account, .passwordChanged, at: now, connection)
        }
    }

    /// Changes one's own password, which takes the old one (ASVS 6.2.3), and ends the account's other sessions.
    /// Wrong old passwords count like failed sign-ins. Throws `too-many-attempts`, `old-password-wrong`, `password-same`,
    /// `password-…`.
    public func changePassword(
        from old: String, to new: String, in session: Session, address: String, at now: Instant, chance: any Chance
    ) async throws {
        let act = Act("account.change-password", by: session.actor, at: now, chance)
        let account = session.account
        let name = try await store.read { try AccountRecords.signInName(account, $0) } ?? ""
        let keys = try AttemptKeys(name: name, address: address, store)
        let credentials = try await admit(keys, act) { try AccountRecords.credentials(account, $0) }
        guard try await passwords.verify(old, stored: credentials?.passwordHash) else {
            try await refuse(.oldPassword, act, on: [account.text])
        }
        try await store.write { try AttemptGate.succeed(keys, at: now, $0.connection) }
        if let refusal = old == new ? .samePassword : passwordRefusal(new, signIn: name) {
            try await refuse(refusal, act, on: [account.text])
        }
        let hash = try await passwords.hash(new, chance: chance)
        try await perform(act, on: [account.text]) { connection in
            // Somebody else changed it, or disabled the account, meanwhile.
            guard let current = try AccountRecords.credentials(account, connection), !current.isDisabled,
                current.passwordHash == credentials?.passwordHash
            else { throw Refusal.oldPassword }
            try AccountRecords.setPassword(hash, of: account, connection)
            try SetupTokenRecords.withdraw(for: account, connection)
            try SessionRecords.endAll(of: account, but: session.id, .passwordChanged, at: now, connection)
        }
    }

    /// Why this can't be the account's password, before it is sent; nil when it can.
    func passwordRefusal(_ password: String, signIn: String) -> Refusal? {
        PasswordPolicy.refusal(of: password, signIn: signIn, places: programs.places)
    }

    private static func owner(
        of token: SetupToken, at now: Instant, _ connection: any Connection
    ) throws -> (AccountID, String)? {
        guard let account = try SetupTokenRecords.usable(token.hash, at: now, connection)?.account,
            let name = try AccountRecords.signInName(account, connection)
        else { return nil }
        return (account, name)
    }
}
