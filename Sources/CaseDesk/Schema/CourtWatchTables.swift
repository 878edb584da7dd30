extension CaseSchema {
    /// The rank of the warrant's risk in the index of Today; which cases were on a list that went to the prosecutor; and by which
    /// release's rules the projections were written.
    static func courtWatch(integer: String, strict: String) -> String {
        """
        DROP INDEX attention_rank;
        CREATE INDEX attention_rank ON attention (program, (CASE kind
            WHEN 'child-report' THEN 0 WHEN 'worry' THEN 1 WHEN 'court' THEN 2 WHEN 'warrant-risk' THEN 1 WHEN 'gate-unmet' THEN 3 WHEN 'no-court-date' THEN 4
            WHEN 'close' THEN 6 WHEN 'schedule' THEN 6 WHEN 'offer' THEN 6 WHEN 'agree' THEN 6 WHEN 'answer-offer' THEN 6 WHEN 'note-removal' THEN 6 ELSE 5 END), due, kind, case_id);
        CREATE INDEX case_file_court ON case_file (program, next_court) WHERE next_court IS NOT NULL;

        CREATE TABLE court_list_line (
            program TEXT NOT NULL,
            court_on TEXT NOT NULL,
            case_id TEXT NOT NULL REFERENCES case_file (id),
            sent_at TEXT NOT NULL,
            PRIMARY KEY (program, court_on, case_id)
        )\(strict);

        CREATE TABLE projection_release (
            one \(integer) NOT NULL PRIMARY KEY CHECK (one = 1),
            release \(integer) NOT NULL
        )\(strict);
        """
    }
}
