extension CaseSchema {
    /// Yearly reports as they were published: appended, never changed. `content` is what the public reads, and names nobody.
    static func yearReports(integer: String, strict: String) -> String {
        """
        CREATE TABLE year_report (
            program TEXT NOT NULL,
            sequence \(integer) NOT NULL CHECK (sequence >= 1),
            year \(integer) NOT NULL,
            edition \(integer) NOT NULL CHECK (edition >= 1),
            content TEXT NOT NULL,
            changed TEXT,
            published_on TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            CONSTRAINT year_report_ledger PRIMARY KEY (program, sequence),
            CONSTRAINT year_report_edition UNIQUE (program, year, edition),
            CHECK ((edition = 1) = (changed IS NULL))
        )\(strict);
        """
    }
}
