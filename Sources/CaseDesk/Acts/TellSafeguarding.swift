import Cases
import Core
import Database
import Programs
import Safeguarding

// What a case says of a concern for a child goes to safeguarding in the act's own transaction, sealed: a concern that is raised, the report to the
// authority, and that a report was written down by mistake. It can't be read back here, and doesn't lead back there.
extension Attempt {
    func tellSafeguarding(from old: Case?, to new: Case, _ program: Program, _ writing: Writing) throws {
        let thread = Crossing.Thread(mark: try desk.concernThread(id), position: new.sequence)
        if let raised = proposals.first(where: { $0.act == .raiseConcern }) {
            let suspicion = Suspicion(witness: .raiser, grounds: [.record], on: raised.happened.date)
            return try hand(
                Crossing.Raised(
                    origin: .record, program: program.id, raiser: by.actor.id, role: by.role, suspicion: suspicion, thread: thread),
                Crossing.raised, writing)
        }
        let (before, after) = (old?.concern?.reportedToAuthority, new.concern?.reportedToAuthority)
        guard (before == nil) != (after == nil) else { return }
        var contact: AuthorityContact?
        if let after {
            let texts = proposals.first { $0.act == .recordAuthorityReport }?.texts ?? [:]
            contact = AuthorityContact(
                on: after.happened.date, at: after.happened.time, with: texts[.authority] ?? "–",
                reference: texts[.reference] ?? "")
        }
        try hand(Crossing.Reported(thread: thread, contact: contact, actor: by.actor.id), Crossing.reported, writing)
    }

    private func hand(_ payload: some Encodable, _ kind: String, _ writing: Writing) throws {
        try writing.handOver(
            try desk.store.sealHandOver(
                id: handOver, to: .safeguarding, kind: kind, payload: Array(try SealedJSON.text(payload).utf8), at: by.now))
    }
}

extension CaseDesk {
    /// The same for everything that one case hands over, and for no other.
    func concernThread(_ id: CaseID) throws -> String {
        Hex.encode(try store.blind(["concern:" + id.text], scope: "concern-thread").first ?? [])
    }
}
