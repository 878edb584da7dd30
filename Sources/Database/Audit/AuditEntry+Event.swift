extension AuditEntry {
    /// This entry over the stored bytes of one event of a ledger, which it names as `seq:<number>` after the record's id.
    public func over(event sequence: Int, digest: [UInt8]) -> AuditEntry {
        AuditEntry(
            id: id, at: at, actor: actor, role: role, agency: agency, program: program, act: act,
            records: records + ["seq:\(sequence)"], purpose: purpose, outcome: outcome, digest: digest)
    }
}
