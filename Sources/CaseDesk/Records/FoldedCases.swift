import Cases
import Core
import Database
import Synchronization

/// Cases folded before, for pages that need many. A ledger only grows, so a fold is good as long as the case's row names the
/// same last event. Holds clear facts alone: no name, no sealed text.
final class FoldedCases: Sendable {
    /// A few megabytes. Beyond it all are forgotten, which costs one slower page.
    private static let most = 1000

    private let kept = Mutex<[CaseID: Case]>([:])

    /// The cases of these rows. Ledgers that aren't known are read, all in one query.
    /// Throws ``DeskError/notFound`` for a row without a ledger.
    func states(of files: [CaseFile], _ connection: any Connection) throws -> [CaseID: Case] {
        var states = kept.withLock { kept in
            Dictionary(uniqueKeysWithValues: files.compactMap { file in
                kept[file.id].flatMap { $0.sequence == file.sequence ? (file.id, $0) : nil }
            })
        }
        let unknown = files.map(\.id).filter { states[$0] == nil }
        let ledgers = try EventRecords.ledgers(of: unknown, connection)
        for id in unknown {
            guard let state = Case(ledgers[id] ?? []) else { throw DeskError.notFound }
            states[id] = state
        }
        keep(states)
        return states
    }

    private func keep(_ states: [CaseID: Case]) {
        kept.withLock { kept in
            if kept.count + states.count > Self.most { kept.removeAll() }
            kept.merge(states) { _, new in new }
        }
    }
}
