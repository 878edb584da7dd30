import Core
import Database
import Programs
import Support

/// The session that her code opens: short, since it stands on somebody's telephone.
enum PlanSession {
    /// Seconds without a request.
    static let idle: Int64 = 15 * 60
    /// Seconds in all.
    static let longest: Int64 = 60 * 60

    static func hash(_ token: String, in store: Store) throws -> [UInt8] { try store.blind(["session:" + token], scope: "plan-session").first ?? [] }

    /// The plan of a session that is still open, which counts as used now; nil otherwise.
    static func use(_ hash: [UInt8], at now: Instant, _ connection: any Connection) throws -> PlanID? {
        let used = try connection.execute(
            "UPDATE plan_session SET last_at = $2 WHERE token = $1 AND last_at >= $3 AND opened_at >= $4", hash, now, now.adding(seconds: -idle),
            now.adding(seconds: -longest))
        return used > 0 ? try connection.first("SELECT plan_id FROM plan_session WHERE token = $1", hash) { try $0.id(0) } : nil
    }

    static func begin(_ hash: [UInt8], of plan: PlanID, at now: Instant, _ connection: any Connection) throws {
        try connection.execute("INSERT INTO plan_session (token, plan_id, opened_at, last_at) VALUES ($1, $2, $3, $3)", hash, plan, now)
    }

    static func endAll(of plan: PlanID, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM plan_session WHERE plan_id = $1", plan)
    }

    /// Her page is off: code and sessions go.
    static func close(_ plan: PlanID, _ connection: any Connection) throws {
        try endAll(of: plan, connection)
        try connection.execute("DELETE FROM plan_code WHERE plan_id = $1", plan)
        try connection.execute("UPDATE plan SET has_page = $2 WHERE id = $1", plan, false)
    }
}

/// What comes of a code that was typed.
public enum PlanEntry: Sendable, Hashable {
    /// The session's secret, for a cookie.
    case open(String)
    case unknown
    /// Too many were tried from here; seconds to wait.
    case wait(Int64)
}

extension SupportDesk {
    /// She has asked for a page of her own, or lost the paper: draws a code that takes the place of an earlier one, and ends its sessions. For her
    /// worker.
    ///
    /// - Throws: ``SupportError/noGrant``, ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``, `Refusal`.
    public func openHerPage(_ number: FileNumber, by asker: PlanAsker, token: String) async throws -> String {
        let scope = try PlanScope(asker)
        guard let hand = asker.hand, case .worker = hand else { throw SupportError.noGrant }
        if let done = try await used(token) { throw SupportError.alreadyDone(done) }
        let code = PaperCode.draw(chance)
        let hash = try PaperCode.hash(code, scope: Self.codeScope, in: store)
        guard let id = try await store.read({ try PlanFile.find(number, scope, $0)?.id }) else { throw SupportError.notFound }
        let entry = entry("plan.page-on", id, asker)
        do {
            try await store.write { writing in
                let connection = writing.connection
                try PlanForms.use(token, plan: id, at: asker.now, connection)
                guard let file = try PlanFile.find(number, scope, connection) else { throw SupportError.notFound }
                let today = try self.program(file.program).date(of: asker.now)
                // A new code for a page that is on is the same deed: it needs no second asking.
                if !file.plan.hasOwnPage, let refusal = file.plan.refusal(of: .openOwnPage, by: hand, today: today) { throw refusal }
                try PlanSession.endAll(of: id, connection)
                try connection.execute("UPDATE plan SET has_page = $2 WHERE id = $1", id, true)
                try connection.execute(
                    """
                    INSERT INTO plan_code (plan_id, code, given_at) VALUES ($1, $2, $3)
                    ON CONFLICT (plan_id) DO UPDATE SET code = excluded.code, given_at = excluded.given_at
                    """, id, hash, asker.now)
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
        return PaperCode.grouped(code)
    }

    /// Opens a session by her code. Every try counts against the address it comes from, right or wrong; nobody else waits for it.
    ///
    /// - Parameter address: of who asks; kept as a keyed hash, for a day, and in no other form.
    public func enterHerPage(code typed: String, from address: String, at now: Instant) async throws -> PlanEntry {
        let code = try PaperCode.hash(PaperCode.typed(typed) ?? "", scope: Self.codeScope, in: store)
        let asker = try CodeQuestions.asker(at: address, of: "plan-question", in: store)
        let token = drawID()
        let hash = try PlanSession.hash(token, in: store)
        return try await store.write { writing in
            let connection = writing.connection
            if let wait = try CodeQuestions.ask(asker, at: now, connection) { return .wait(wait) }
            let found: PlanID? = try connection.first("SELECT plan_id FROM plan_code WHERE code = $1", code) { try $0.id(0) }
            guard let id = found else { return .unknown }
            try PlanSession.begin(hash, of: id, at: now, connection)
            return .open(token)
        }
    }

    /// Ends a session; nothing where it has ended.
    public func leaveHerPage(_ session: String) async throws {
        let hash = try PlanSession.hash(session, in: store)
        try await store.write { try $0.connection.execute("DELETE FROM plan_session WHERE token = $1", hash) }
    }

    /// She does this on her own page.
    ///
    /// - Throws: `Refusal` (audited), ``SupportError/pageEnded``, ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``.
    public func performHers(_ change: PlanChange, _ session: String, at now: Instant, token: String) async throws {
        let id = try await herPlan(session, at: now)
        try await perform(change, in: id, by: PlanAsker(her: id, at: now), token: token)
    }

    /// Whose session it is. Throws ``SupportError/pageEnded``.
    func herPlan(_ session: String, at now: Instant) async throws -> PlanID {
        let hash = try PlanSession.hash(session, in: store)
        guard let id = try await store.write({ try PlanSession.use(hash, at: now, $0.connection) }) else { throw SupportError.pageEnded }
        return id
    }

    static let codeScope = "plan-code"
}
