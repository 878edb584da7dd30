import Core
import Database

extension OfficeDesk {
    /// The session of a token at this moment. One read; last-seen is written at most once a minute, and only where somebody uses it.
    ///
    /// A session that is found idle, expired, of a disabled account, or ahead of the clock ends here for good:
    /// a clock that comes back doesn't bring it back.
    public func session(_ token: SessionToken, at now: Instant, isUse: Bool = true, chance: any Chance) async throws -> SessionLookup {
        let hash = token.hash
        let (found, grants, rules) = try await store.read { connection in
            let found = try SessionRecords.find(tokenHash: hash, connection)
            let grants = try found.map { try GrantRecords.held(by: $0.account, connection) } ?? []
            return (found, grants, try SettingRecords.sessionRules(connection))
        }
        guard let found else { return .unknown }
        if let ending = found.ending { return .ended(ending) }
        if let ending = Self.ending(of: found, rules, at: now) {
            try await endIfPossible(found, ending, at: now, chance)
            return .ended(ending)
        }
        if isUse, rules.isTouchDue(seen: found.seen, at: now) { await touch(found.id, at: now) }
        return .open(Session(found, grants))
    }

    /// Ends the session on the server. The token is worthless from then on; an unknown one is no error.
    public func signOut(_ token: SessionToken, at now: Instant, chance: any Chance) async throws {
        let hash = token.hash
        guard let found = try await store.read({ try SessionRecords.find(tokenHash: hash, $0) }), found.ending == nil
        else { return }
        let act = Act("session.sign-out", by: Actor(account: found.account), at: now, chance)
        try await perform(act, on: [found.id.text]) { connection in
            _ = try SessionRecords.end(found.id, .signedOut, at: now, connection)
        }
    }

    /// Uses another of the account's grants from here on. Throws `grant-unknown` when the account doesn't hold it.
    public func use(_ grant: GrantID, in session: Session, at now: Instant, chance: any Chance) async throws -> Session {
        let act = Act("session.use-grant", by: session.actor, at: now, chance)
        let grants = try await perform(act, on: [session.id.text, grant.text]) { connection in
            let grants = try GrantRecords.held(by: session.account, connection)
            guard grants.contains(where: { $0.id == grant }) else { throw Refusal.grantUnknown }
            try SessionRecords.use(grant, in: session.id, connection)
            return grants
        }
        return session.using(grants.first { $0.id == grant }, of: grants)
    }

    /// Speaks another language in this session. Not audited: nothing of anybody is shown or changed.
    public func speak(_ language: Language, in session: Session) async throws {
        try await store.write { try SessionRecords.speak(language, in: session.id, $0.connection) }
    }

    /// The account's open sessions, latest first, for its own page (ASVS 7.5.2).
    public func sessions(of session: Session, at now: Instant) async throws -> [Session] {
        try await store.read { connection in
            let grants = try GrantRecords.held(by: session.account, connection)
            let rules = try SettingRecords.sessionRules(connection)
            return try SessionRecords.open(of: session.account, connection)
                .filter { Self.ending(of: $0, rules, at: now) == nil }
                .map { Session($0, grants) }
        }
    }

    /// Ends another session of the same account, left open on another computer.
    public func end(_ other: SessionID, by session: Session, at now: Instant, chance: any Chance) async throws {
        let act = Act("session.end", by: session.actor, at: now, chance)
        try await perform(act, on: [other.text]) { connection in
            guard try SessionRecords.open(of: session.account, connection).contains(where: { $0.id == other }) else { return }
            try SessionRecords.end(other, .ended, at: now, connection)
        }
    }

    /// Forgets what ended a day ago and attempts that count no longer. A job, to be run every hour or so.
    /// Returns how many rows went.
    @discardableResult
    public func sweep(at now: Instant) async throws -> Int {
        try await store.write { writing in
            let dayAgo = now.adding(seconds: -86_400)
            let counts = try CountRecords.sweep(
                failedBefore: now.adding(seconds: -Throttle.memory),
                succeededBefore: now.adding(seconds: -AttemptGate.knownDays * 86_400), writing.connection)
            let tokens = try SetupTokenRecords.sweep(before: dayAgo, writing.connection)
            return try SessionRecords.sweep(before: dayAgo, writing.connection) + counts + tokens
        }
    }

    private static func ending(of found: SessionRecords.Found, _ rules: SessionRules, at now: Instant) -> SessionEnding? {
        found.accountIsDisabled ? .disabled : rules.ending(seen: found.seen, expires: found.expires, at: now)
    }

    /// When writes fail, the page is refused all the same; the row is ended by the next request that can.
    private func endIfPossible(
        _ found: SessionRecords.Found, _ ending: SessionEnding, at now: Instant, _ chance: any Chance
    ) async throws {
        let act = Act("session.\(ending.rawValue)", by: Actor(account: found.account), at: now, chance)
        do {
            try await store.write { writing in
                // Of several requests at once, one ends it and writes the entry.
                guard try SessionRecords.end(found.id, ending, at: now, writing.connection) > 0 else { return }
                try writing.record(act.entry([found.id.text]))
            }
        } catch StorageError.unavailable, StorageError.busy {}
    }

    /// Not worth failing a page for: when writes fail, reads go on, and the session ends a little early.
    private func touch(_ id: SessionID, at now: Instant) async {
        try? await store.write { try SessionRecords.touch(id, at: now, $0.connection) }
    }
}

extension Session {
    init(_ found: SessionRecords.Found, _ grants: [HeldGrant]) {
        self.init(
            id: found.id, account: found.account, heldGrant: grants.first { $0.id == found.grant }, grants: grants,
            language: found.language, created: found.created, seen: found.seen, expires: found.expires)
    }

    func using(_ held: HeldGrant?, of grants: [HeldGrant]) -> Session {
        Session(
            id: id, account: account, heldGrant: held, grants: grants, language: language, created: created, seen: seen,
            expires: expires)
    }
}
