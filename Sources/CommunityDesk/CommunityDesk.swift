import Community
import Core
import Database
import Messages
import Programs

/// What people do for the community's part: the public calendar and who signs up, the directory of services, and initiatives. Only the names of
/// volunteers are sealed; the rest is for anybody to read.
public final class CommunityDesk: Sendable {
    let store: Store
    let chance: any Chance
    let programs: @Sendable (String) -> Program?

    /// - Parameters:
    ///   - store: of the compartment `community`, migrated by ``CommunitySchema/migrations``.
    ///   - programs: the newest of a program by its id.
    public init(store: Store, programs: @escaping @Sendable (String) -> Program?, chance: any Chance) {
        self.store = store
        self.programs = programs
        self.chance = chance
    }

    func drawID() -> String { Hex.encode(chance.bytes(16)) }

    /// The program of the asker's grant. Throws ``CommunityError/noGrant`` for anybody but a coordinator.
    func program(of actor: Actor) throws -> Program {
        guard actor.role == .coordinator, let id = actor.grant?.program, let program = programs(id) else { throw CommunityError.noGrant }
        return program
    }

    func entry(_ act: String, _ record: String, _ actor: Actor, at now: Instant, outcome: AuditEntry.Outcome = .done) -> AuditEntry {
        AuditEntry(id: drawID(), at: now, actor: actor, act: act, records: [record], outcome: outcome)
    }
}

public enum CommunityError: Error, Sendable, Hashable {
    /// No such event, service or initiative in this program.
    case notFound
    case noGrant
    /// The form was sent before; what it did stands.
    case alreadyDone
    /// Too much was sent from here; seconds to wait.
    case wait(Int64)
}
