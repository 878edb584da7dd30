/// The key store's tables. It is a database of its own, so that its copies can be kept apart and expire.
public enum KeyStoreSchema {
    public static let migrations: [Migration] = [
        Migration(number: 1, name: "keys, tokens, heads", sqlite: sqlite, postgres: postgres)
    ]

    // A record's number joins its tokens to it in 3 to 8 bytes instead of 32; it never leaves the key store.
    private static let sqlite = """
        CREATE TABLE compartment_key (
            compartment TEXT NOT NULL,
            purpose TEXT NOT NULL CHECK (purpose IN ('wrap', 'index', 'marker', 'audit', 'hand-over')),
            version INTEGER NOT NULL CHECK (version > 0),
            wrapped BLOB NOT NULL,
            public_part BLOB,
            master TEXT NOT NULL,
            created_at TEXT NOT NULL,
            PRIMARY KEY (compartment, purpose, version)
        ) STRICT;
        CREATE TABLE record_key (
            number INTEGER PRIMARY KEY,
            compartment TEXT NOT NULL,
            record TEXT NOT NULL,
            wrapped BLOB NOT NULL,
            wrap_version INTEGER NOT NULL,
            created_at TEXT NOT NULL,
            UNIQUE (compartment, record)
        ) STRICT;
        CREATE TABLE index_token (
            token BLOB NOT NULL CHECK (length(token) = 16),
            number INTEGER NOT NULL REFERENCES record_key (number) ON DELETE CASCADE,
            scope TEXT NOT NULL,
            PRIMARY KEY (token, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX index_token_record ON index_token (number, scope);
        CREATE TABLE chain_head (
            compartment TEXT NOT NULL PRIMARY KEY,
            position INTEGER NOT NULL CHECK (position > 0),
            hash BLOB NOT NULL,
            mac BLOB NOT NULL,
            mac_version INTEGER NOT NULL
        ) STRICT;
        """

    private static let postgres = """
        CREATE TABLE compartment_key (
            compartment TEXT NOT NULL,
            purpose TEXT NOT NULL CHECK (purpose IN ('wrap', 'index', 'marker', 'audit', 'hand-over')),
            version BIGINT NOT NULL CHECK (version > 0),
            wrapped BYTEA NOT NULL,
            public_part BYTEA,
            master TEXT NOT NULL,
            created_at TEXT NOT NULL,
            PRIMARY KEY (compartment, purpose, version)
        );
        CREATE TABLE record_key (
            number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            compartment TEXT NOT NULL,
            record TEXT NOT NULL,
            wrapped BYTEA NOT NULL,
            wrap_version BIGINT NOT NULL,
            created_at TEXT NOT NULL,
            UNIQUE (compartment, record)
        );
        CREATE TABLE index_token (
            token BYTEA NOT NULL CHECK (length(token) = 16),
            number BIGINT NOT NULL REFERENCES record_key (number) ON DELETE CASCADE,
            scope TEXT NOT NULL,
            PRIMARY KEY (token, number)
        );
        CREATE INDEX index_token_record ON index_token (number, scope);
        CREATE TABLE chain_head (
            compartment TEXT NOT NULL PRIMARY KEY,
            position BIGINT NOT NULL CHECK (position > 0),
            hash BYTEA NOT NULL,
            mac BYTEA NOT NULL,
            mac_version BIGINT NOT NULL
        );
        """
}
