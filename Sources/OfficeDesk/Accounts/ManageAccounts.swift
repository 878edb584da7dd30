import Core
import Database

extension OfficeDesk {
    /// The accounts that `actor` administers: those with a role in own program, and those without any; the operator's list is whole.
    /// Without names; ordered by sign-in name. Throws `account-not-allowed` for everybody else.
    public func accounts(by actor: Actor) async throws -> [Account] {
        if let refusal = AccountPolicy.refusalOfLook(by: actor) { throw refusal }
        let programs = AccountPolicy.administered(by: actor)
        return try await store.read { try AccountRecords.list(in: programs, $0) }
    }

    /// The account with this sign-in name, for the command line and for administrators, under the same scope as `accounts`.
    public func account(signInName: String, by actor: Actor) async throws -> Account? {
        let folded = SignInName.fold(signInName)
        return try await accounts(by: actor).first { $0.signInName == folded }
    }

    /// The same accounts with their persons' names: a look at personal data, recorded before it is answered.
    /// A name whose key was destroyed is nil.
    public func accountsWithNames(
        by actor: Actor, at now: Instant, chance: any Chance
    ) async throws -> [(account: Account, name: String?)] {
        let accounts = try await accounts(by: actor)
        let names = try await names(of: accounts.map(\.id))
        try await ViewLog(store).shown(
            names.keys.map(\.text).sorted(), on: "account.list", by: actor, id: Hex.encode(chance.bytes(16)), at: now)
        return accounts.map { ($0, names[$0.id]) }
    }

    /// The persons' names of these accounts, for pages that say who did what. One whose key was destroyed is left out.
    /// The page answers for who may see them, and records the look with its own entry (`ViewLog`), as it lists more than these.
    public func names(of accounts: [AccountID]) async throws -> [AccountID: String] {
        let ring = try await store.keys(for: accounts.map(\.text))
        let sealed = try await store.read { connection in
            try Set(accounts).sorted { $0.text < $1.text }.chunks(of: 500)
                .flatMap { try AccountRecords.sealedNames($0, connection) }
        }
        var names: [AccountID: String] = [:]
        for (id, bytes) in sealed where !ring.isDestroyed(id.text) {
            names[id] = try ring.openText(bytes, record: id.text, field: "display_name")
        }
        return names
    }

    /// Disables an account and ends its sessions. It keeps its grants and its place in the log; nobody can sign in with it.
    /// Throws `account-unknown`, `account-not-allowed`, `account-own`.
    public func disable(_ account: AccountID, by actor: Actor, at now: Instant, chance: any Chance) async throws {
        try await perform(Act("account.disable", by: actor, at: now, chance), on: [account.text]) { connection in
            try Self.checkMayManage(account, actor, connection)
            if account == actor.account { throw Refusal.ownAccount }
            try AccountRecords.setDisabled(now, account, connection)
            try SetupTokenRecords.withdraw(for: account, connection)
            try SessionRecords.endAll(of: account, .disabled, at: now, connection)
        }
    }

    /// Lets a disabled account be used again, with the password it had. Throws `account-unknown`, `account-not-allowed`.
    public func enable(_ account: AccountID, by actor: Actor, at now: Instant, chance: any Chance) async throws {
        try await perform(Act("account.enable", by: actor, at: now, chance), on: [account.text]) { connection in
            try Self.checkMayManage(account, actor, connection)
            try AccountRecords.setDisabled(nil, account, connection)
        }
    }

    /// Corrects a person's name. Throws `account-display-name`, `account-unknown`, `account-not-allowed`.
    public func rename(
        _ account: AccountID, to name: String, by actor: Actor, at now: Instant, chance: any Chance
    ) async throws {
        let act = Act("account.rename", by: actor, at: now, chance)
        guard Self.isName(name) else { try await refuse(.displayName, act, on: [account.text]) }
        let ring = try await store.keys(for: [account.text])
        // Nil for an account that isn't there; the act says so.
        let sealed = ring.isDestroyed(account.text) ? nil : try ring.seal(name, record: account.text, field: "display_name")
        try await perform(act, on: [account.text]) { connection in
            try Self.checkMayManage(account, actor, connection)
            guard let sealed else { throw Refusal.accountUnknown }
            try AccountRecords.setSealedName(sealed, account, connection)
        }
    }

    /// Ends every session of an account (ASVS 7.4.5). Throws `account-unknown`, `account-not-allowed`.
    public func endSessions(of account: AccountID, by actor: Actor, at now: Instant, chance: any Chance) async throws {
        try await perform(Act("account.end-sessions", by: actor, at: now, chance), on: [account.text]) { connection in
            try Self.checkMayManage(account, actor, connection)
            try SessionRecords.endAll(of: account, .ended, at: now, connection)
        }
    }

    static func checkMayManage(_ account: AccountID, _ actor: Actor, _ connection: any Connection) throws {
        if let refusal = AccountPolicy.refusalOfLook(by: actor) { throw refusal }
        guard try AccountRecords.credentials(account, connection) != nil else { throw Refusal.accountUnknown }
        if let refusal = AccountPolicy.refusal(of: actor, over: try GrantRecords.held(by: account, connection)) { throw refusal }
    }
}

extension Array {
    /// Runs of at most `count` elements, in order.
    func chunks(of count: Int) -> [[Element]] {
        stride(from: 0, to: self.count, by: count).map { Array(self[$0..<Swift.min($0 + count, self.count)]) }
    }
}
