import Core
import Database

/// One attempt to sign in, as typed.
public struct SignInAttempt: Sendable {
    public let name: String
    public let password: String
    /// The client's address, as text. Kept as a keyed hash for throttling and in no other form.
    public let address: String
    /// The language of the page; nil takes the account's own.
    public let language: Language?
    /// The session that the browser still held, of whomever: it ends when this attempt succeeds.
    public let replacing: SessionToken?

    public init(name: String, password: String, address: String, language: Language? = nil, replacing: SessionToken? = nil) {
        self.name = name
        self.password = password
        self.address = address
        self.language = language
        self.replacing = replacing
    }
}

/// A session just begun, with its token: the only time that it is known here.
public struct SignedIn: Sendable {
    public let token: SessionToken
    public let session: Session
}

extension OfficeDesk {
    /// Checks a password and begins a session with a new token.
    ///
    /// With one grant the session uses it; with several, or none, `session.grant` is nil and the person chooses first.
    /// Throws `too-many-attempts` while the name or the address must wait (the password isn't looked at), else
    /// `sign-in-refused` for an unknown name, a wrong password, an account without one and a disabled one alike, after the same work.
    public func signIn(_ attempt: SignInAttempt, at now: Instant, chance: any Chance) async throws -> SignedIn {
        let name = SignInName.fold(attempt.name)
        let keys = try AttemptKeys(name: name, address: attempt.address, store)
        let act = Act("session.sign-in", by: .visitor, at: now, chance)
        let credentials = try await admit(keys, act) { try AccountRecords.credentials(signInName: name, $0) }
        let isRight = try await passwords.verify(attempt.password, stored: credentials?.passwordHash)
        guard let credentials, isRight, !credentials.isDisabled else {
            try await refuse(.signIn, act, on: [credentials?.id.text ?? keys.nameRecord, keys.addressRecord])
        }
        let newHash = try await rehash(attempt.password, credentials, chance)
        return try await begin(attempt, credentials, newHash, keys, act, chance)
    }

    private func rehash(
        _ password: String, _ credentials: AccountRecords.Credentials, _ chance: any Chance
    ) async throws -> String? {
        guard let stored = credentials.passwordHash, passwords.needsRehash(stored) else { return nil }
        return try await passwords.hash(password, chance: chance)
    }

    private func begin(
        _ attempt: SignInAttempt, _ verified: AccountRecords.Credentials, _ newHash: String?, _ keys: AttemptKeys,
        _ act: Act, _ chance: any Chance
    ) async throws -> SignedIn {
        let token = SessionToken(from: chance)
        let id = SessionID(from: chance)
        let begun: Result<Session, Refusal> = try await store.write { writing in
            let connection = writing.connection
            // Disabled, or given another password, while the hash was computed.
            guard let current = try AccountRecords.credentials(verified.id, connection), !current.isDisabled,
                current.passwordHash == verified.passwordHash
            else {
                try writing.record(act.entry([verified.id.text, keys.addressRecord], outcome: .refused("sign-in-refused")))
                return .failure(.signIn)
            }
            if let newHash { try AccountRecords.setPassword(newHash, of: verified.id, connection) }
            try AttemptGate.succeed(keys, at: act.at, connection)
            try Self.endReplaced(attempt.replacing, at: act.at, connection)
            let session = try Self.newSession(id, current, attempt.language, at: act.at, connection)
            try SessionRecords.insert(session, tokenHash: token.hash, grant: session.heldGrant?.id, connection)
            try writing.record(act.entry([id.text, keys.addressRecord], by: session.actor))
            return .success(session)
        }
        return SignedIn(token: token, session: try begun.get())
    }

    private static func endReplaced(_ token: SessionToken?, at now: Instant, _ connection: any Connection) throws {
        guard let token, let former = try SessionRecords.find(tokenHash: token.hash, connection) else { return }
        try SessionRecords.end(former.id, .replaced, at: now, connection)
    }

    private static func newSession(
        _ id: SessionID, _ account: AccountRecords.Credentials, _ language: Language?, at now: Instant,
        _ connection: any Connection
    ) throws -> Session {
        let grants = try GrantRecords.held(by: account.id, connection)
        let rules = try SettingRecords.sessionRules(connection)
        return Session(
            id: id, account: account.id, heldGrant: grants.count == 1 ? grants.first : nil, grants: grants,
            language: language ?? account.language, created: now, seen: now,
            expires: now.adding(seconds: Int64(rules.longestHours) * 3600))
    }
}
