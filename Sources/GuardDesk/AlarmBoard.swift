import Core
import Database
import Safeguarding
import Synchronization

/// The stubs that wait for somebody, in memory: read by every page without a query, and there also while the disk is full.
public final class AlarmBoard: Sendable {
    struct Open: Sendable, Hashable {
        let number: FileNumber
        let program: String
        let raiser: String
        let status: StubStatus
    }

    private let open = Mutex<[Open]>([])

    func set(_ stubs: [Open]) { open.withLock { $0 = stubs } }

    /// The numbers of the stubs that wait for a report by this person: those that they raised, and the program's for a safeguarding lead.
    public func waiting(for actor: Actor) -> [FileNumber] {
        guard let grant = actor.grant else { return [] }
        let isLead = grant.role == .safeguardingLead
        return open.withLock { stubs in
            stubs.filter { $0.status == .unreported && ($0.raiser == actor.id || isLead && $0.program == grant.program) }.map(\.number)
        }
    }
}

extension GuardDesk {
    /// What is open, put on the board as it is read.
    @discardableResult
    func openStubs() async throws -> [StubFile] {
        let files = try await store.read { try StubFile.open($0) }
        board.set(files.map { AlarmBoard.Open(number: $0.number, program: $0.program, raiser: $0.raiser, status: $0.status) })
        return files
    }

    /// Where it can't be read, what was known stays on the board.
    func refreshBoard() async { _ = try? await openStubs() }
}
