import Core
import OfficeDesk
import Synchronization
import WebFrame

/// The desk's sessions as the frame wants them: the keeper of a `Site`.
public struct OfficeSessions: SessionKeeper {
    private let desk: OfficeDesk
    private let programs: OfficePrograms
    private let chance: any Chance
    private let memory = SessionMemory()

    public init(desk: OfficeDesk, programs: OfficePrograms, chance: any Chance) {
        self.desk = desk
        self.programs = programs
        self.chance = chance
    }

    /// The live session with this token, which counts as used at `now` where `isUse`. One read of the database; the person's name and the idle time are
    /// remembered for a minute. Throws `StorageError` when the database can't be read: then nobody passes.
    public func session(token: String, now: Instant, isUse: Bool) async throws -> WebFrame.Session? {
        guard let token = SessionToken(token),
            let session = try await desk.session(token, at: now, isUse: isUse, chance: chance).session
        else { return nil }
        return try await frame(session, token, at: now)
    }

    /// The frame's view of a session: the person's name, and the name and zone of the program whose grant is in use.
    func frame(_ session: DeskSession, _ token: SessionToken, at now: Instant) async throws -> WebFrame.Session {
        let program = session.grant?.program
        return WebFrame.Session(
            token: token.text, actor: session.actor, name: try await name(of: session.account, at: now),
            place: program.flatMap(programs.name), zone: program.flatMap(programs.zone),
            idleSeconds: try await rules(at: now).idleMinutes * 60)
    }

    private func name(of account: AccountID, at now: Instant) async throws -> String {
        if let name = memory.name(of: account, at: now) { return name }
        // Without a key there is no name any more; the person can still sign out.
        let name = try await desk.names(of: [account])[account] ?? "–"
        memory.remember(name, of: account, at: now)
        return name
    }

    private func rules(at now: Instant) async throws -> SessionRules {
        if let rules = memory.rules(at: now) { return rules }
        let rules = try await desk.sessionRules()
        memory.remember(rules, at: now)
        return rules
    }
}

/// What every page of a session needs and hardly ever changes, for a minute.
private final class SessionMemory: Sendable {
    private struct Kept: Sendable {
        var names: [AccountID: (text: String, at: Instant)] = [:]
        var rules: (value: SessionRules, at: Instant)?
    }

    private static let seconds: Int64 = 60
    private static let mostNames = 500
    private let kept = Mutex(Kept())

    func name(of account: AccountID, at now: Instant) -> String? {
        kept.withLock { kept in
            kept.names[account].flatMap { Self.isFresh($0.at, now) ? $0.text : nil }
        }
    }

    func remember(_ name: String, of account: AccountID, at now: Instant) {
        kept.withLock { kept in
            if kept.names.count >= Self.mostNames { kept.names.removeAll() }
            kept.names[account] = (name, now)
        }
    }

    func rules(at now: Instant) -> SessionRules? {
        kept.withLock { kept in kept.rules.flatMap { Self.isFresh($0.at, now) ? $0.value : nil } }
    }

    func remember(_ rules: SessionRules, at now: Instant) { kept.withLock { $0.rules = (rules, now) } }

    private static func isFresh(_ at: Instant, _ now: Instant) -> Bool { at <= now && now < at.adding(seconds: seconds) }
}
