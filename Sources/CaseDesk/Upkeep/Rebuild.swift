import Cases
import Core
import Database
import Programs

/// What a rebuild of the projections found.
public struct RebuildReport: Sendable, Hashable {
    /// Cases whose projection was made anew.
    public var cases = 0
    /// Those whose stored projection wasn't what their ledger gives, and is now.
    public var differed: [CaseID] = []
}

extension CaseDesk {
    private static let rebuildBatch = 200

    /// Makes every case's stage, dates, attentions and clocks again from its ledger, and mends what differs. A case that
    /// isn't decided yet is judged by the newest version of its program, so this is also run when a program has changed.
    ///
    /// For the operator. Goes on while others write: each batch is one transaction, and each case's ledger is read in it.
    public func rebuild(by: By) async throws -> RebuildReport {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        var report = RebuildReport()
        var after = ""
        while let batch = try await rebuild(after: after, at: by.now) {
            report.cases += batch.cases
            report.differed += batch.differed
            after = batch.last
        }
        let entry = entry("projection.rebuild", report.differed.prefix(500).map(\.text), by)
        try await store.write { writing in
            try writing.connection.execute(
                "INSERT INTO projection_release (one, release) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET release = excluded.release",
                Projection.release)
            try writing.record(entry)
        }
        return report
    }

    /// The same, where another release's rules wrote the projections last: a case that these rules watch mustn't wait for somebody
    /// to think of a rebuild. Nil where they are this release's.
    public func rebuildAfterUpgrade(by: By) async throws -> RebuildReport? {
        let written = try await store.read { try $0.first("SELECT release FROM projection_release") { try $0.int(0) } }
        return written == Projection.release ? nil : try await rebuild(by: by)
    }

    private func rebuild(after: String, at now: Instant) async throws -> (cases: Int, differed: [CaseID], last: String)? {
        try await store.write { writing in
            let connection = writing.connection
            let ids: [CaseID] = try connection.rows(
                "SELECT id FROM case_file WHERE id > $1 ORDER BY id LIMIT $2", after, Self.rebuildBatch
            ) { try $0.id(0) }
            guard let last = ids.last else { return nil }
            let ledgers = try EventRecords.ledgers(of: ids, connection)
            let differed = try ids.filter { try self.mend($0, ledgers[$0] ?? [], at: now, connection) }
            return (ids.count, differed, last.text)
        }
    }

    /// Whether the stored projection differed.
    private func mend(_ id: CaseID, _ ledger: [CaseEvent], at now: Instant, _ connection: any Connection) throws -> Bool {
        guard let file = try CaseFile.find(id, connection), let state = Case(ledger) else { return false }
        let program = try program(of: state, ledger, in: file.program)
        let fresh = Projection(state, under: program)
        if try Projection(storedFor: id, connection) == fresh { return false }
        try keep(program, at: now, connection)
        try fresh.write(id, program: program.id, stream: state.stream, connection)
        return true
    }

    /// As ``program(for:)``, by the ledger alone: the version of the decision, or the newest.
    private func program(of state: Case, _ ledger: [CaseEvent], in id: String) throws -> Program {
        let decided = ledger.first { $0.sequence == state.decision?.sequence }
        let program = decided.flatMap { shelf.version($0.programVersion) } ?? shelf.newest(id)
        guard let program else { throw DeskError.notFound }
        return program
    }
}
