extension CaseSchema {
    /// What the columns of a program's own spreadsheet hold, by a digest of its headings.
    static func carryOver(blob: String, strict: String) -> String {
        """
        CREATE TABLE carry_columns (
            program TEXT NOT NULL,
            headings \(blob) NOT NULL,
            facts TEXT NOT NULL,
            PRIMARY KEY (program, headings)
        )\(strict);
        """
    }
}
