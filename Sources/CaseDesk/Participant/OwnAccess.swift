import Cases
import Core
import Database

/// What comes of a code that was typed.
public enum OwnEntry: Sendable, Hashable {
    /// The session's secret, for a cookie.
    case open(String)
    case unknown
    /// A card's code whose referral isn't here yet.
    case early
    /// Too many were tried from here; seconds to wait.
    case wait(Int64)
}

extension CaseDesk {
    /// Draws a person's code, to be handed over on paper or read out. An earlier one stops working, and its sessions end. For the coordinator.
    ///
    /// Throws ``DeskError/noGrant``, ``DeskError/notFound`` (also for a record that is destroyed), ``DeskError/alreadyDone(_:)``.
    public func giveOwnCode(to id: CaseID, by: By, token: String) async throws -> String {
        guard by.isAgencys else { throw DeskError.noGrant }
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let scope = try by.scope
        let code = PaperCode.draw(chance)
        let hash = try PaperCode.hash(code, scope: "own-code", in: store)
        let entry = entry("case.own-code", [id.text], by)
        do {
            try await store.write { writing in
                let connection = writing.connection
                try FormTokens.use(token, case: id, at: by.now, connection)
                guard let file = try CaseFile.find(id, scope, connection), file.stage != .disposed else { throw DeskError.notFound }
                try OwnSession.end(of: id, connection)
                try connection.execute(
                    """
                    INSERT INTO own_code (case_id, code, given_at, actor) VALUES ($1, $2, $3, $4)
                    ON CONFLICT (case_id) DO UPDATE SET code = excluded.code, given_at = excluded.given_at, actor = excluded.actor
                    """, id, hash, by.now, by.actor.id)
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
        return PaperCode.grouped(code)
    }

    /// When a person's code was given last; nil when none was. For the coordinator.
    public func ownCodeGiven(to id: CaseID, by: By) async throws -> Instant? {
        guard by.isAgencys else { throw DeskError.noGrant }
        let scope = try by.readingScope
        return try await store.read { connection in
            guard try CaseFile.find(id, scope, connection) != nil else { throw DeskError.notFound }
            return try connection.first("SELECT given_at FROM own_code WHERE case_id = $1", id) { try $0.instant(0) }
        }
    }

    /// Opens a session by the code on paper. Every try counts against the address it comes from, right or wrong; nobody else waits for it.
    ///
    /// - Parameter address: of who asks; kept as a keyed hash, for a day, and in no other form.
    public func openOwnPage(code typed: String, from address: String, at now: Instant) async throws -> OwnEntry {
        // What can't be a code is looked up like one that could.
        let code = try PaperCode.hash(PaperCode.typed(typed) ?? "", scope: "own-code", in: store)
        let asker = try CodeQuestions.asker(at: address, of: "own-question", in: store)
        let token = drawID()
        let hash = try OwnSession.hash(token, in: store)
        return try await store.write { writing in
            let connection = writing.connection
            if let wait = try CodeQuestions.ask(asker, at: now, connection) { return .wait(wait) }
            let found: CaseID? = try connection.first("SELECT case_id FROM own_code WHERE code = $1", code) { try $0.id(0) }
            guard let id = found else {
                return try connection.count("SELECT COUNT(*) FROM card_code WHERE code = $1", code) > 0 ? .early : .unknown
            }
            try OwnSession.begin(hash, of: id, at: now, connection)
            return .open(token)
        }
    }

    /// Ends a session; nothing where it has ended.
    public func closeOwnPage(_ token: String) async throws {
        let hash = try OwnSession.hash(token, in: store)
        try await store.write { try $0.connection.execute("DELETE FROM own_session WHERE token = $1", hash) }
    }
}
