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

    /// That somebody asked for what isn't theirs, or isn't there: an entry under the page's name, with the case where the
    /// number is one. Nothing is thrown when it can't be written; the refusal stands.
    public func noteRefusedLook(_ page: String, number: FileNumber?, code: String, by: By) async {
        let id = try? await store.read { connection -> String? in
            try number.flatMap { number in
                try connection.first("SELECT id FROM case_file WHERE file_number = $1", number) { try $0.text(0) }
            }
        }
        let entry = entry(page, (id ?? nil).map { [$0] } ?? [], by, outcome: .refused(code))
        try? await store.write { try $0.record(entry) }
    }

    /// A refusal is an entry too: who wanted what, and why not.
    func noteRefusal(_ refusal: Refusal, act: ActKind, case id: CaseID?, by: By) async throws {
        let entry = entry("case.\(act.rawValue)", id.map { [$0.text] } ?? [], by, outcome: .refused(refusal.code))
        try await store.write { try $0.record(entry) }
    }
}
