import Core
import Database

extension OfficeDesk {
    /// Makes an account with its first grants, and the one-time token by which its person sets a password.
    ///
    /// Throws `account-sign-in-name`, `account-display-name`, `grant-needed`, `grant-not-allowed` (an administrator gives
    /// grants in own program only), `program-unknown`, `role-of-other-kind`, `across-the-wall`, `agency-unknown`, `account-taken`. The token is known here only now.
    ///
    /// - Parameter agency: a new one that its grants are held for, made in the same transaction (`agency-name`, `agency-taken`).
    public func createAccount(
        _ new: NewAccount, making agency: Agency? = nil, by actor: Actor, at now: Instant, chance: any Chance
    ) async throws -> (account: AccountID, token: SetupToken) {
        let act = Act("account.create", by: actor, at: now, chance)
        let id = AccountID(from: chance)
        let token = SetupToken(from: chance)
        let held = Self.distinct(new.grants).map { HeldGrant(id: GrantID(from: chance), grant: $0) }
        let name: SignInName
        switch check(new, by: actor) {
        case .success(let checked): name = checked
        case .failure(let refusal): try await refuse(refusal, act)
        }
        let sealed = try await sealName(new.displayName, of: id, at: now)
        try await perform(act, on: [id.text] + (agency.map { [$0.id.text] } ?? [])) { connection in
            for grant in held { try Self.checkAgency(of: grant.grant, made: agency, connection) }
            if try AccountRecords.isTaken(name.folded, connection) { throw Refusal.accountTaken }
            if let agency { try Self.insert(agency, by: actor, at: now, connection) }
            try AccountRecords.insert(
                id, signInName: name.folded, sealedName: sealed, language: new.language, by: actor.id, at: now, connection)
            for grant in held { try GrantRecords.insert(grant, for: id, by: actor.id, at: now, connection) }
            try SetupTokenRecords.insert(
                token.hash, account: id, by: actor.id, at: now, expires: Self.tokenEnd(from: now), connection)
        }
        return (id, token)
    }

    /// A one-time token is good for three days.
    static func tokenEnd(from now: Instant) -> Instant { now.adding(seconds: 3 * 86_400) }

    /// Commits the account's key, then seals the name with it.
    func sealName(_ name: String, of id: AccountID, at now: Instant) async throws -> [UInt8] {
        let ring = try await store.createKeys(for: [id.text], scope: "account", at: now)
        return try ring.seal(name, record: id.text, field: "display_name")
    }

    static func isName(_ text: String) -> Bool {
        let isBlank = text.allSatisfy(\.isWhitespace)
        return !isBlank && text.unicodeScalars.count <= 200 && !text.utf8.contains(0)
    }

    /// In the order given, so that the same chance draws the same ids.
    private static func distinct(_ grants: [Grant]) -> [Grant] {
        var seen: Set<Grant> = []
        return grants.filter { seen.insert($0).inserted }
    }

    private func check(_ new: NewAccount, by actor: Actor) -> Result<SignInName, Refusal> {
        guard !new.grants.isEmpty else { return .failure(.grantNeeded) }
        for grant in new.grants {
            if let refusal = AccountPolicy.refusal(of: actor, in: grant.program) { return .failure(refusal) }
            guard programs.program(grant.program) != nil else { return .failure(.programUnknown) }
        }
        if let refusal = SupportWall.refusal(of: new.grants, kind: programs.kind(of:)) { return .failure(refusal) }
        guard let name = SignInName(new.signInName) else { return .failure(.signInName) }
        return Self.isName(new.displayName) ? .success(name) : .failure(.displayName)
    }
}
