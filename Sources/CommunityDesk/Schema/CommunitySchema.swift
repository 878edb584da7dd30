import Database

/// The tables of the community compartment, after the shared ones.
public enum CommunitySchema {
    public static let migrations: [Migration] = [
        StoreSchema.tables(number: 1),
        Migration(
            number: 2, name: "calendar, services, initiatives", sqlite: tables(blob: "BLOB", integer: "INTEGER", boolean: "INTEGER", strict: " STRICT"),
            postgres: tables(blob: "BYTEA", integer: "BIGINT", boolean: "BOOLEAN", strict: "")),
        Migration(
            number: 3, name: "signing off",
            sqlite: "ALTER TABLE volunteer ADD COLUMN code BLOB; CREATE UNIQUE INDEX volunteer_code ON volunteer (code);",
            postgres: "ALTER TABLE volunteer ADD COLUMN code BYTEA; CREATE UNIQUE INDEX volunteer_code ON volunteer (code);"),
    ]

    // `facts` is what the page shows, as JSON: nobody is named in it. Volunteers are.
    private static func tables(blob: String, integer: String, boolean: String, strict: String) -> String {
        """
        CREATE TABLE community_event (
            id TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            on_day TEXT NOT NULL,
            sequence \(integer) NOT NULL,
            is_cancelled \(boolean) NOT NULL,
            changed_at TEXT NOT NULL,
            facts TEXT NOT NULL
        )\(strict);
        CREATE INDEX community_event_day ON community_event (program, on_day);
        CREATE TABLE volunteer (
            id TEXT NOT NULL PRIMARY KEY,
            event_id TEXT NOT NULL REFERENCES community_event (id),
            signed_at TEXT NOT NULL,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX volunteer_event ON volunteer (event_id, signed_at);
        CREATE TABLE listing (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            program TEXT NOT NULL,
            area TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            facts TEXT NOT NULL
        )\(strict);
        CREATE INDEX listing_program ON listing (program, kind, area);
        CREATE TABLE form_used (
            token TEXT NOT NULL PRIMARY KEY,
            used_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX form_used_at ON form_used (used_at);
        CREATE TABLE code_question (
            address \(blob) NOT NULL PRIMARY KEY,
            questions \(integer) NOT NULL,
            last_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX code_question_last ON code_question (last_at);
        """
    }
}
