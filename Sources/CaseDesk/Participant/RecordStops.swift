import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// Records what people asked for on their own page and nobody has spoken with them about in time: the no, or the consent taken back, on the
    /// day on which they asked. From then on the Crown reads it. Says how many were recorded. For the operator, as often as one likes.
    @discardableResult
    public func recordStops(by: By) async throws -> Int {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        var count = 0
        for program in shelf.all {
            let by = By(by.actor, at: by.now, program: program.id)
            let today = by.today(in: program)
            let due = try await store.read { connection in
                try connection.rows(
                    "SELECT case_id FROM attention WHERE program = $1 AND kind = 'stop-asked' AND due < $2 ORDER BY due, case_id", program.id, today
                ) { try $0.id(0) as CaseID }
            }
            for id in due where try await recordStop(id, by) { count += 1 }
        }
        return count
    }

    /// False where somebody was quicker, or the rules say otherwise: the refusal is in the audit log, and Today goes on showing it.
    private func recordStop(_ id: CaseID, _ by: By) async throws -> Bool {
        let read = try await store.read { connection -> (CaseFile, Case)? in
            guard let file = try CaseFile.find(id, connection), let state = Case(try EventRecords.ledger(of: id, connection).map(\.event)) else { return nil }
            return (file, state)
        }
        guard let (file, state) = read, let asked = state.stopAsked, let act = state.stopAct(under: try program(for: file)) else { return false }
        do {
            try await perform([Proposal(act, happened: asked.happened)], in: id, expecting: state.sequence, by: by, token: drawID())
            return true
        } catch is Refusal {
            return false
        } catch DeskError.changedMeanwhile {
            return false
        }
    }
}
