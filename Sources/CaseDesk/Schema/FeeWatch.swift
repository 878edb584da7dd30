import Database

extension CaseSchema {
    /// What Today looks for among the fees: requests that nobody has answered, and parts of a plan whose day has come. Few lines of a
    /// ledger ask or answer, and few days that people are reminded of are a fee's; these indexes hold those alone.
    static let feeWatch: Migration = {
        let indexes = """
            CREATE INDEX fee_line_request ON fee_line (case_id, kind, happened_on)
                WHERE kind IN ('ask-relief', 'ask-refund', 'ask-void', 'grant', 'decline');
            CREATE INDEX appointment_fee ON appointment (program, day, case_id) WHERE kind = 'fee';
            """
        return Migration(number: 15, name: "fee watch", sqlite: indexes, postgres: indexes)
    }()
}
