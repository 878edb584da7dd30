extension CaseSchema {
    /// Cash-ups with the lines that each counted, and what went out of the funds.
    static func cashUp(integer: String, strict: String) -> String {
        """
        CREATE TABLE cash_up (
            program TEXT NOT NULL,
            number \(integer) NOT NULL CHECK (number >= 1),
            on_day TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            facts TEXT NOT NULL,
            CONSTRAINT cash_up_ledger PRIMARY KEY (program, number)
        )\(strict);
        CREATE TABLE cash_up_line (
            case_id TEXT NOT NULL,
            sequence \(integer) NOT NULL,
            program TEXT NOT NULL,
            number \(integer) NOT NULL,
            PRIMARY KEY (case_id, sequence),
            FOREIGN KEY (case_id, sequence) REFERENCES fee_line (case_id, sequence),
            FOREIGN KEY (program, number) REFERENCES cash_up (program, number)
        )\(strict);
        CREATE TABLE fund_line (
            program TEXT NOT NULL,
            sequence \(integer) NOT NULL CHECK (sequence >= 1),
            version \(integer) NOT NULL,
            facts TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            CONSTRAINT fund_line_ledger PRIMARY KEY (program, sequence)
        )\(strict);
        """
    }
}
