extension CaseSchema {
    /// Letters that were ordered together, and what became of each. Who ordered them stands by id; nothing here is about a person.
    static func letterBatches(integer: String, strict: String) -> String {
        """
        CREATE TABLE letter_batch (
            id TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            kind TEXT NOT NULL,
            class_day TEXT,
            origin TEXT NOT NULL,
            account TEXT NOT NULL,
            agency TEXT NOT NULL,
            ordered_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX letter_batch_newest ON letter_batch (program, ordered_at, id);
        CREATE TABLE letter_batch_item (
            batch TEXT NOT NULL REFERENCES letter_batch (id),
            position \(integer) NOT NULL CHECK (position >= 1),
            case_id TEXT NOT NULL REFERENCES case_file (id),
            letter TEXT REFERENCES letter (id),
            reason TEXT,
            PRIMARY KEY (batch, position)
        )\(strict);
        CREATE INDEX letter_batch_open ON letter_batch_item (batch, position) WHERE letter IS NULL AND reason IS NULL;
        """
    }
}
