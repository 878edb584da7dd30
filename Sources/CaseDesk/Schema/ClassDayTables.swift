extension CaseSchema {
    /// Class days, their seats, their door lists, and who is kept apart from whom.
    static func classDays(blob: String, integer: String, strict: String) -> String {
        """
        CREATE TABLE class_day (
            id TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            on_day TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('planned', 'cancelled', 'held')),
            cancel_reason TEXT,
            version \(integer) NOT NULL CHECK (version >= 1),
            facts TEXT NOT NULL,
            sealed \(blob),
            created_at TEXT NOT NULL,
            CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL))
        )\(strict);
        CREATE INDEX class_day_on ON class_day (program, on_day, id);

        CREATE TABLE seat (
            class_day TEXT NOT NULL REFERENCES class_day (id),
            case_id TEXT NOT NULL REFERENCES case_file (id),
            status TEXT NOT NULL CHECK (status IN ('seated', 'waiting', 'entered')),
            number \(integer) NOT NULL CHECK (number >= 1),
            taken_at TEXT NOT NULL,
            PRIMARY KEY (class_day, case_id),
            CONSTRAINT seat_number UNIQUE (class_day, number)
        )\(strict);
        CREATE INDEX seat_case ON seat (case_id);

        CREATE TABLE door_entry (
            id TEXT NOT NULL PRIMARY KEY,
            class_day TEXT NOT NULL,
            case_id TEXT NOT NULL,
            sequence \(integer) NOT NULL CHECK (sequence >= 1),
            kind TEXT NOT NULL,
            at TEXT NOT NULL,
            segment TEXT,
            undone TEXT,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            CONSTRAINT door_entry_order UNIQUE (class_day, sequence),
            FOREIGN KEY (class_day, case_id) REFERENCES seat (class_day, case_id)
        )\(strict);

        CREATE TABLE apart (
            case_a TEXT NOT NULL REFERENCES case_file (id),
            case_b TEXT NOT NULL REFERENCES case_file (id),
            kind TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            PRIMARY KEY (case_a, case_b),
            CHECK (case_a < case_b)
        )\(strict);
        CREATE INDEX apart_b ON apart (case_b);
        """
    }
}
