/// The tables that every compartment's database has: the audit log, its chain, and what is handed over.
/// A compartment's list of migrations begins with `tables()`, number 1; the desk's own go on from 2.
public enum StoreSchema {
    public static func tables(number: Int = 1) -> Migration {
        Migration(number: number, name: "audit, hand-overs", sqlite: sqlite, postgres: postgres)
    }

    // audit_subject: see `AuditSubjects`. audit_pending is the sealer's queue: what it holds is committed and not yet linked. Finding that by comparing
    // audit_entry with audit_link would read both whole.
    private static let sqlite = """
        CREATE TABLE audit_entry (
            id TEXT NOT NULL PRIMARY KEY,
            at TEXT NOT NULL,
            actor TEXT NOT NULL,
            role TEXT,
            agency TEXT,
            program TEXT,
            act TEXT NOT NULL,
            records TEXT NOT NULL,
            purpose TEXT,
            outcome TEXT NOT NULL,
            digest BLOB,
            mac BLOB NOT NULL,
            mac_version INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX audit_entry_at ON audit_entry (at, id);
        CREATE INDEX audit_entry_actor ON audit_entry (actor, at, id);
        CREATE INDEX audit_entry_long ON audit_entry (at, id) WHERE LENGTH(records) > 660;
        CREATE TABLE audit_subject (
            record TEXT NOT NULL,
            at TEXT NOT NULL,
            entry TEXT NOT NULL REFERENCES audit_entry (id),
            PRIMARY KEY (record, at, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE audit_pending (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            entry TEXT NOT NULL REFERENCES audit_entry (id)
        ) STRICT;
        CREATE TABLE audit_link (
            position INTEGER PRIMARY KEY CHECK (position > 0),
            entry TEXT NOT NULL UNIQUE REFERENCES audit_entry (id),
            previous BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE TABLE outbox (
            id TEXT NOT NULL PRIMARY KEY,
            receiver TEXT NOT NULL,
            kind TEXT NOT NULL,
            sealed BLOB NOT NULL,
            created_at TEXT NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX outbox_receiver ON outbox (receiver, created_at, id);
        CREATE TABLE inbox (
            id TEXT NOT NULL PRIMARY KEY,
            sender TEXT NOT NULL,
            kind TEXT NOT NULL,
            applied_at TEXT NOT NULL
        ) STRICT;
        """

    private static let postgres = """
        CREATE TABLE audit_entry (
            id TEXT NOT NULL PRIMARY KEY,
            at TEXT NOT NULL,
            actor TEXT NOT NULL,
            role TEXT,
            agency TEXT,
            program TEXT,
            act TEXT NOT NULL,
            records TEXT NOT NULL,
            purpose TEXT,
            outcome TEXT NOT NULL,
            digest BYTEA,
            mac BYTEA NOT NULL,
            mac_version BIGINT NOT NULL
        );
        CREATE INDEX audit_entry_at ON audit_entry (at, id);
        CREATE INDEX audit_entry_actor ON audit_entry (actor, at, id);
        CREATE INDEX audit_entry_long ON audit_entry (at, id) WHERE LENGTH(records) > 660;
        CREATE TABLE audit_subject (
            record TEXT NOT NULL,
            at TEXT NOT NULL,
            entry TEXT NOT NULL REFERENCES audit_entry (id),
            PRIMARY KEY (record, at, entry)
        );
        CREATE TABLE audit_pending (
            number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            entry TEXT NOT NULL REFERENCES audit_entry (id)
        );
        CREATE TABLE audit_link (
            position BIGINT PRIMARY KEY CHECK (position > 0),
            entry TEXT NOT NULL UNIQUE REFERENCES audit_entry (id),
            previous BYTEA NOT NULL,
            hash BYTEA NOT NULL
        );
        CREATE TABLE outbox (
            id TEXT NOT NULL PRIMARY KEY,
            receiver TEXT NOT NULL,
            kind TEXT NOT NULL,
            sealed BYTEA NOT NULL,
            created_at TEXT NOT NULL,
            attempts BIGINT NOT NULL DEFAULT 0
        );
        CREATE INDEX outbox_receiver ON outbox (receiver, created_at, id);
        CREATE TABLE inbox (
            id TEXT NOT NULL PRIMARY KEY,
            sender TEXT NOT NULL,
            kind TEXT NOT NULL,
            applied_at TEXT NOT NULL
        );
        """
}
