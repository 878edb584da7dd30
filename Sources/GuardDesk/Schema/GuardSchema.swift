import Database

/// The tables of the safeguarding compartment, after the shared ones.
public enum GuardSchema {
    public static let migrations: [Migration] = [
        StoreSchema.tables(number: 1),
        Migration(
            number: 2, name: "stubs", sqlite: tables(blob: "BLOB", integer: "INTEGER", strict: " STRICT"),
            postgres: tables(blob: "BYTEA", integer: "BIGINT", strict: "")),
    ]

    // Where a concern arose, on what ground, and which authority was told lie in `sealed`: that a support program has a stub at all says enough.
    // `status` says what the lines say, so that those that are due can be found by it.
    private static func tables(blob: String, integer: String, strict: String) -> String {
        """
        CREATE TABLE stub (
            id TEXT NOT NULL PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            program TEXT NOT NULL,
            raiser TEXT NOT NULL,
            raised_at TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('unreported', 'reported', 'acknowledged')),
            status_at TEXT NOT NULL,
            thread TEXT,
            position \(integer) NOT NULL,
            called_at TEXT,
            calling_until TEXT,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX stub_status ON stub (status, program);
        CREATE INDEX stub_raiser ON stub (raiser);
        CREATE INDEX stub_thread ON stub (thread);
        CREATE TABLE stub_line (
            stub_id TEXT NOT NULL REFERENCES stub (id),
            sequence \(integer) NOT NULL,
            kind TEXT NOT NULL,
            actor TEXT NOT NULL,
            at TEXT NOT NULL,
            sealed \(blob),
            PRIMARY KEY (stub_id, sequence)
        )\(strict);
        CREATE TABLE stub_call (
            id TEXT NOT NULL PRIMARY KEY,
            stub_id TEXT NOT NULL REFERENCES stub (id),
            at TEXT NOT NULL,
            reached \(integer) NOT NULL
        )\(strict);
        CREATE INDEX stub_call_stub ON stub_call (stub_id, at);
        CREATE TABLE form_used (
            token TEXT NOT NULL PRIMARY KEY,
            number TEXT,
            used_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX form_used_at ON form_used (used_at);
        """
    }
}
