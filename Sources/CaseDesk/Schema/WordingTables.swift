extension CaseSchema {
    /// The versions of letters' wordings and letterheads: appended, never changed. Nothing in them is about a person.
    static func wordings(integer: String, strict: String) -> String {
        """
        CREATE TABLE letter_wording (
            program TEXT NOT NULL,
            sheet TEXT NOT NULL,
            number \(integer) NOT NULL CHECK (number >= 1),
            texts TEXT NOT NULL,
            digest TEXT NOT NULL,
            restores \(integer),
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            CONSTRAINT letter_wording_ledger PRIMARY KEY (program, sheet, number)
        )\(strict);
        """
    }
}
