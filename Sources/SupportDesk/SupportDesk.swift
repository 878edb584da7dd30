import Core
import Database
import Programs
import Support

/// What people do with support plans: one function for each act and each page. Each asks "may I?", applies the rules, writes the records and the
/// audit entry in one transaction, and answers only when that is durable.
///
/// The desk has the compartment `support` and no other: nothing here can name a case, and nothing of a case can be asked.
public final class SupportDesk: Sendable {
    let store: Store
    let chance: any Chance
    let views: ViewLog
    private let programs: @Sendable (String) -> Program?

    /// - Parameters:
    ///   - store: of the compartment `support`, migrated by ``SupportSchema/migrations``.
    ///   - programs: the newest of a program by its id; only those of the kind `support` have plans.
    ///   - chance: for ids, numbers and codes.
    public init(store: Store, programs: @escaping @Sendable (String) -> Program?, chance: any Chance) {
        self.store = store
        self.programs = programs
        self.chance = chance
        views = ViewLog(store)
    }

    /// 128 random bits for an audit entry.
    func drawID() -> String { Hex.encode(chance.bytes(16)) }

    /// The support program with this id. Throws ``SupportError/noGrant`` where there is none.
    func program(_ id: String?) throws -> Program {
        guard let id, let program = programs(id), program.kind == .support else { throw SupportError.noGrant }
        return program
    }

    /// An audit entry of this act by this actor. Its id is drawn here, outside of the transaction.
    func entry(_ act: String, _ plan: PlanID?, _ asker: PlanAsker, outcome: AuditEntry.Outcome = .done) -> AuditEntry {
        AuditEntry(id: drawID(), at: asker.now, actor: asker.actor, act: act, records: plan.map { [$0.text] } ?? [], outcome: outcome)
    }

    /// That somebody asked for a page that isn't theirs, or isn't there. Nothing is thrown when it can't be written; the refusal stands.
    public func noteRefusedLook(_ page: String, code: String, by asker: PlanAsker) async {
        let entry = entry(page, nil, asker, outcome: .refused(code))
        try? await store.write { try $0.record(entry) }
    }
}

/// What the desk can't do, apart from a refusal of the rules.
public enum SupportError: Error, Sendable, Hashable {
    /// No such plan or item, or not this asker's: the two are never told apart.
    case notFound
    /// The actor holds no grant that reaches plans.
    case noGrant
    /// The form was sent before. What it did stands; the plan, where there was one.
    case alreadyDone(PlanID?)
    /// Her page is over: the session's time is up, or the page was closed. The code opens another.
    case pageEnded
}
