import Core
import Database
import Programs

/// What people do with cases: one function for each act and each page. Each asks "may I?", applies the rules, writes the
/// records and the audit entry in one transaction, and answers only when that is durable.
public final class CaseDesk: Sendable {
    let store: Store
    let shelf: any ProgramShelf
    let chance: any Chance
    let views: ViewLog
    let folded = FoldedCases()

    /// - Parameters:
    ///   - store: of the compartment `cases`, migrated by ``CaseSchema/migrations``.
    ///   - chance: for ids and file numbers.
    public init(store: Store, shelf: any ProgramShelf, chance: any Chance) {
        self.store = store
        self.shelf = shelf
        self.chance = chance
        views = ViewLog(store)
    }

    /// 128 random bits for an audit entry or a held referral.
    func drawID() -> String { Hex.encode(chance.bytes(16)) }

    /// The program in which this is asked. Throws ``DeskError/noGrant`` for an account without a grant, and for an
    /// operator who named no program.
    func program(of by: By) throws -> Program {
        guard let id = by.program, let program = shelf.newest(id) else { throw DeskError.noGrant }
        return program
    }
}
