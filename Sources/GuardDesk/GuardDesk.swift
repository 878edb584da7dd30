import Core
import Database
import Programs
import Safeguarding

/// What people do with the sealed stubs of concerns for children: raise one, write down the report to the authority, and what the authority answered. The
/// desk has the compartment `safeguarding` and no other: nothing here leads back to a case, a plan or a report.
public final class GuardDesk: Sendable {
    let store: Store
    let chance: any Chance
    let views: ViewLog
    private let programs: @Sendable (String) -> Program?
    /// What is open, kept in memory for the line at the top of every page.
    public let board = AlarmBoard()

    /// - Parameters:
    ///   - store: of the compartment `safeguarding`, migrated by ``GuardSchema/migrations``.
    ///   - programs: the newest of a program by its id.
    ///   - chance: for ids and numbers.
    public init(store: Store, programs: @escaping @Sendable (String) -> Program?, chance: any Chance) {
        self.store = store
        self.programs = programs
        self.chance = chance
        views = ViewLog(store)
    }

    func drawID() -> String { Hex.encode(chance.bytes(16)) }

    func program(_ id: String?) throws -> Program {
        guard let id, let program = programs(id) else { throw GuardError.noGrant }
        return program
    }

    func entry(_ act: String, _ stub: StubID?, _ asker: GuardAsker, outcome: AuditEntry.Outcome = .done) -> AuditEntry {
        AuditEntry(id: drawID(), at: asker.now, actor: asker.actor, act: act, records: stub.map { [$0.text] } ?? [], outcome: outcome)
    }
}

/// Who asks, and when.
public struct GuardAsker: Sendable, Hashable {
    public let actor: Actor
    public let now: Instant

    public init(_ actor: Actor, at now: Instant) {
        self.actor = actor
        self.now = now
    }
}

/// What the desk can't do, apart from a refusal of the rules.
public enum GuardError: Error, Sendable, Hashable {
    /// No such stub, or not this asker's: the two are never told apart.
    case notFound
    case noGrant
    /// The form was sent before; what it did stands. The stub's number, where it made one.
    case alreadyDone(FileNumber?)
    /// Nothing could be stored: the disk is full, or the database is away. Nothing was kept.
    case notWritten
    /// A kind of hand-over that this release doesn't know, or one that belongs to a stub that hasn't come yet: it waits.
    case notYet
}
