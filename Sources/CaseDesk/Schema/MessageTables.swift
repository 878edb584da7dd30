extension CaseSchema {
    /// The outbox, whom nothing is sent, and the days that people are reminded of. Nothing personal is in them: an address and a text
    /// are made when a message goes out.
    static func messages(integer: String, strict: String) -> String {
        """
        CREATE TABLE message (
            id TEXT NOT NULL PRIMARY KEY,
            case_id TEXT NOT NULL REFERENCES case_file (id),
            program TEXT NOT NULL,
            kind TEXT NOT NULL,
            day TEXT NOT NULL,
            sequence \(integer) NOT NULL,
            channel TEXT NOT NULL CHECK (channel IN ('email')),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'dead', 'cancelled')),
            attempts \(integer) NOT NULL,
            next_attempt_at TEXT NOT NULL,
            lease TEXT,
            answer \(integer),
            why TEXT,
            made_at TEXT NOT NULL,
            ended_at TEXT
        )\(strict);
        CREATE UNIQUE INDEX message_once ON message (case_id, kind, day, sequence);
        CREATE INDEX message_due ON message (next_attempt_at, id) WHERE state IN ('waiting', 'sending');
        CREATE INDEX message_dead ON message (program, state, made_at) WHERE state IN ('waiting', 'sending', 'dead');
        CREATE TABLE message_refusal (
            case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (id),
            since TEXT NOT NULL,
            actor TEXT NOT NULL
        )\(strict);
        CREATE TABLE appointment (
            case_id TEXT NOT NULL REFERENCES case_file (id),
            kind TEXT NOT NULL CHECK (kind IN ('court', 'class', 'fee')),
            day TEXT NOT NULL,
            program TEXT NOT NULL,
            PRIMARY KEY (case_id, kind, day)
        )\(strict);
        CREATE INDEX appointment_day ON appointment (program, day, case_id);
        INSERT INTO appointment (case_id, kind, day, program)
            SELECT case_id, 'court', MIN(due), f.program FROM clock JOIN case_file AS f ON f.id = case_id
            WHERE name = 'court' GROUP BY case_id, f.program;
        """
    }
}
