import Cases
import Core
import Database

extension CaseDesk {
    /// An audit entry of this act by this actor. Its id is drawn here, outside of the transaction.
    func entry(
        _ act: String, _ records: [String], _ by: By, outcome: AuditEntry.Outcome = .done, digest: [UInt8]? = nil
    ) -> AuditEntry {
        AuditEntry(
            id: drawID(), at: by.now, actor: by.actor, act: act, records: records, purpose: by.purpose?.rawValue, outcome: outcome,
            digest: digest)
    }

    /// A refusal is an entry too: who wanted what, and why not.
    func noteRefusal(_ refusal: Refusal, act: ActKind, case id: CaseID?, by: By) async throws {
        let entry = entry("case.\(act.rawValue)", id.map { [$0.text] } ?? [], by, outcome: .refused(refusal.code))
        try await store.write { try $0.record(entry) }
    }
}
