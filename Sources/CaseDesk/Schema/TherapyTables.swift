extension CaseSchema {
    /// Which outside therapist sees which case.
    static func therapy(strict: String) -> String {
        """
        CREATE TABLE therapy_client (
            case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (id),
            account TEXT NOT NULL,
            since TEXT NOT NULL,
            actor TEXT NOT NULL
        )\(strict);
        CREATE INDEX therapy_client_account ON therapy_client (account);
        """
    }
}
