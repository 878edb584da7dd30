import Database

extension CaseSchema {
    /// How people come to their own page: a code on paper, and the short sessions that it opens. Of both only keyed hashes are kept.
    static func participant(blob: String, strict: String) -> String {
        """
        CREATE TABLE own_code (
            case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (id),
            code \(blob) NOT NULL,
            given_at TEXT NOT NULL,
            actor TEXT NOT NULL
        )\(strict);
        CREATE UNIQUE INDEX own_code_code ON own_code (code);
        CREATE TABLE own_session (
            token \(blob) NOT NULL PRIMARY KEY,
            case_id TEXT NOT NULL REFERENCES case_file (id),
            opened_at TEXT NOT NULL,
            last_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX own_session_case ON own_session (case_id);
        """
    }
}
