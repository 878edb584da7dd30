extension CaseSchema {
    static func letters(blob: String, integer: String, strict: String) -> String {
        """
        CREATE TABLE letter (
            id TEXT NOT NULL PRIMARY KEY,
            case_id TEXT NOT NULL REFERENCES case_file (id),
            kind TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
            wording TEXT NOT NULL,
            program_version TEXT NOT NULL,
            made_at TEXT NOT NULL,
            made_on TEXT NOT NULL,
            actor TEXT NOT NULL,
            code \(blob),
            revoked_on TEXT,
            revoked_reason \(blob),
            sealed \(blob)
        )\(strict);
        CREATE INDEX letter_case ON letter (case_id, made_at);
        CREATE UNIQUE INDEX letter_code ON letter (code) WHERE code IS NOT NULL;
        CREATE TABLE letter_question (
            address \(blob) NOT NULL PRIMARY KEY,
            questions \(integer) NOT NULL,
            last_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX letter_question_last ON letter_question (last_at);
        """
    }
}
