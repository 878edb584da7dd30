import Database

extension CaseSchema {
    /// Who has asked for a code by e-mail, as the keyed hash of a secret in that browser's cookie. The code itself is kept nowhere. A number that
    /// nobody has leaves the same row behind, without a case.
    static let oneTimeCodes = migration(19, "one-time codes") { blob, integer, _, strict in
        """
        CREATE TABLE own_request (
            token \(blob) NOT NULL PRIMARY KEY,
            case_id TEXT REFERENCES case_file (id),
            day TEXT NOT NULL,
            sequence \(integer) NOT NULL,
            asked_at TEXT NOT NULL,
            tries \(integer) NOT NULL
        )\(strict);
        CREATE INDEX own_request_case ON own_request (case_id, day, sequence);
        CREATE INDEX own_request_asked ON own_request (asked_at);
        """
    }
}
