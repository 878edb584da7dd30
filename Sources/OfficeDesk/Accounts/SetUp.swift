import Core
import Database

/// What the first administrator enters with the token that `onward init` printed.
public struct FirstAccount: Sendable {
    public let signInName: String
    public let displayName: String
    public let password: String
    public let language: Language
    /// The agency that runs the programs.
    public let agency: String
    /// Programs to administer, by id; at least one.
    public let programs: [String]

    public init(
        signInName: String, displayName: String, password: String, language: Language, agency: String, programs: [String]
    ) {
        self.signInName = signInName
        self.displayName = displayName
        self.password = password
        self.language = language
        self.agency = agency
        self.programs = programs
    }
}

extension OfficeDesk {
    /// Whether anyone has an account yet. Until then every page leads to the set-up page. There is no default account (ASVS 6.3.2).
    public func isSetUp() async throws -> Bool { try await store.read { try AccountRecords.any($0) } }

    /// The token for the first account, to be printed once. Good for three days; a new one replaces it.
    /// Throws `account-set-up` when there is an account already.
    public func issueSetupToken(by actor: Actor, at now: Instant, chance: any Chance) async throws -> SetupToken {
        let token = SetupToken(from: chance)
        try await perform(Act("office.issue-setup-token", by: actor, at: now, chance), on: []) { connection in
            if try AccountRecords.any(connection) { throw Refusal.setUp }
            if let refusal = AccountPolicy.refusalOfLook(by: actor) { throw refusal }
            try SetupTokenRecords.withdraw(for: nil, connection)
            try SetupTokenRecords.insert(
                token.hash, account: nil, by: actor.id, at: now, expires: Self.tokenEnd(from: now), connection)
        }
        return token
    }

    /// Makes the first agency and its administrator. The token is then used up; refused, it stays good.
    /// Throws `too-many-attempts`, `token-invalid`, `account-set-up`, `account-sign-in-name`, `account-display-name`, `agency-name`,
    /// `grant-needed`, `program-unknown`, `password-…`.
    public func setUp(
        _ first: FirstAccount, with token: SetupToken, address: String, at now: Instant, chance: any Chance
    ) async throws -> AccountID {
        let id = AccountID(from: chance)
        let agency = Agency(id: AgencyID(from: chance), name: first.agency)
        let grants = Set(first.programs).sorted().map { program in
            HeldGrant(id: GrantID(from: chance), grant: Grant(role: .administrator, agency: agency.id, program: program))
        }
        let act = Act("office.set-up", by: .visitor, at: now, chance)
        let keys = try AttemptKeys(name: "", address: address, store)
        guard try await admit(keys, act, counting: [.address], { try SetupTokenRecords.usable(token.hash, at: now, $0) }) != nil else {
            try await refuse(.token, act, on: [keys.addressRecord])
        }
        let name: SignInName
        switch check(first) {
        case .success(let checked): name = checked
        case .failure(let refusal): try await refuse(refusal, act)
        }
        let hash = try await passwords.hash(first.password, chance: chance)
        let sealed = try await sealName(first.displayName, of: id, at: now)
        try await perform(act, on: [id.text, agency.id.text]) { connection in
            if try AccountRecords.any(connection) { throw Refusal.setUp }
            guard let usable = try SetupTokenRecords.usable(token.hash, at: now, connection), usable.account == nil else {
                throw Refusal.token
            }
            let actor = Actor(account: id)
            try SetupTokenRecords.use(token.hash, at: now, connection)
            try CountRecords.takeBack(.address, keys.address, connection)
            try Self.insert(agency, by: actor, at: now, connection)
            try AccountRecords.insert(
                id, signInName: name.folded, sealedName: sealed, language: first.language, by: actor.id, at: now, connection)
            try AccountRecords.setPassword(hash, of: id, connection)
            for grant in grants { try GrantRecords.insert(grant, for: id, by: actor.id, at: now, connection) }
        }
        return id
    }

    private func check(_ first: FirstAccount) -> Result<SignInName, Refusal> {
        guard let name = SignInName(first.signInName) else { return .failure(.signInName) }
        guard Self.isName(first.displayName) else { return .failure(.displayName) }
        guard Self.isName(first.agency) else { return .failure(.agencyName) }
        guard !first.programs.isEmpty else { return .failure(.grantNeeded) }
        guard first.programs.allSatisfy({ programs.program($0) != nil }) else { return .failure(.programUnknown) }
        return passwordRefusal(first.password, signIn: name.folded).map { .failure($0) } ?? .success(name)
    }
}
