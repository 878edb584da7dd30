extension OfficeSchema {
    /// PostgreSQL: the same tables, in the schema of the engine.
    static let postgres2 = """
        CREATE TABLE agency (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL UNIQUE,
            created_at TEXT NOT NULL,
            created_by TEXT NOT NULL
        );
        CREATE TABLE account (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
            sign_in_name TEXT NOT NULL UNIQUE CHECK (length(sign_in_name) BETWEEN 3 AND 64),
            display_name BYTEA NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
            password_hash TEXT,
            created_at TEXT NOT NULL,
            created_by TEXT NOT NULL,
            disabled_at TEXT
        );
        CREATE TABLE account_grant (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
            account_id TEXT NOT NULL REFERENCES account (id),
            role TEXT NOT NULL,
            agency_id TEXT NOT NULL REFERENCES agency (id),
            program TEXT NOT NULL,
            granted_at TEXT NOT NULL,
            granted_by TEXT NOT NULL,
            UNIQUE (account_id, role, agency_id, program)
        );
        CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
            token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
            account_id TEXT NOT NULL REFERENCES account (id),
            grant_id TEXT REFERENCES account_grant (id) ON DELETE SET NULL,
            language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
            created_at TEXT NOT NULL,
            seen_at TEXT NOT NULL,
            expires_at TEXT NOT NULL,
            ended_at TEXT,
            ending TEXT,
            CHECK ((ended_at IS NULL) = (ending IS NULL))
        );
        CREATE TABLE setup_token (
            token_hash TEXT NOT NULL PRIMARY KEY CHECK (length(token_hash) = 64),
            account_id TEXT REFERENCES account (id),
            created_at TEXT NOT NULL,
            created_by TEXT NOT NULL,
            expires_at TEXT NOT NULL,
            used_at TEXT
        );
        CREATE TABLE sign_in_count (
            kind TEXT NOT NULL CHECK (kind IN ('pair', 'address', 'name')),
            key_hash TEXT NOT NULL CHECK (length(key_hash) = 64),
            failures BIGINT NOT NULL CHECK (failures >= 0),
            last_at TEXT NOT NULL,
            refused BIGINT NOT NULL CHECK (refused >= 0),
            succeeded_at TEXT,
            PRIMARY KEY (kind, key_hash)
        );
        CREATE TABLE setting (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            changed_by TEXT NOT NULL
        );
        CREATE TABLE program_version (
            sha TEXT NOT NULL PRIMARY KEY CHECK (length(sha) = 64),
            program TEXT NOT NULL,
            definition BYTEA NOT NULL,
            first_used_at TEXT NOT NULL
        );
        CREATE INDEX account_grant_program ON account_grant (program, account_id);
        CREATE INDEX session_account ON session (account_id);
        CREATE INDEX session_expires ON session (expires_at);
        CREATE INDEX setup_token_account ON setup_token (account_id);
        CREATE INDEX sign_in_count_last ON sign_in_count (last_at);
        """
}
