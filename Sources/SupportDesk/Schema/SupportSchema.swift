import Database

/// The tables of the support compartment, after the shared ones.
public enum SupportSchema {
    public static let migrations: [Migration] = [
        StoreSchema.tables(number: 1),
        Migration(
            number: 2, name: "plans", sqlite: plans(blob: "BLOB", integer: "INTEGER", boolean: "INTEGER", strict: " STRICT"),
            postgres: plans(blob: "BYTEA", integer: "BIGINT", boolean: "BOOLEAN", strict: "")),
        Migration(
            number: 3, name: "referrals to services", sqlite: referrals(blob: "BLOB", strict: " STRICT"), postgres: referrals(blob: "BYTEA", strict: "")),
        Migration(number: 4, name: "disposal of plans", sqlite: disposals(strict: " STRICT"), postgres: disposals(strict: "")),
    ]

    // A certificate names nobody; what it is about isn't there any more, so it refers to no row.
    private static func disposals(strict: String) -> String {
        """
        CREATE TABLE plan_disposal (
            plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plan (id),
            proposed_by TEXT NOT NULL,
            confirmed_by TEXT
        )\(strict);
        CREATE TABLE plan_certificate (
            number TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            agency TEXT NOT NULL,
            ended_on TEXT NOT NULL,
            destroyed_on TEXT NOT NULL,
            proposed_by TEXT NOT NULL,
            confirmed_by TEXT NOT NULL,
            copies_until TEXT NOT NULL
        )\(strict);
        CREATE INDEX plan_certificate_agency ON plan_certificate (program, agency, destroyed_on);
        """
    }

    // `service` is a keyed hash of the directory's entry, by which outcomes are counted without opening a plan.
    private static func referrals(blob: String, strict: String) -> String {
        """
        CREATE TABLE plan_referral (
            id TEXT NOT NULL PRIMARY KEY,
            plan_id TEXT NOT NULL REFERENCES plan (id),
            made_on TEXT NOT NULL,
            release_id TEXT REFERENCES plan_release (id),
            service \(blob),
            outcome TEXT,
            outcome_on TEXT,
            taken_back_on TEXT,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX plan_referral_plan ON plan_referral (plan_id, made_on);
        """
    }

    // No column holds a word of hers: `sealed` does. A plan is a record with a key; so is each item, so that what she deletes can be opened by nobody.
    // `place` is the order in which she sees her items, and nothing else has an order but by date.
    private static func plans(blob: String, integer: String, boolean: String, strict: String) -> String {
        """
        CREATE TABLE plan (
            id TEXT NOT NULL PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            program TEXT NOT NULL,
            agency TEXT NOT NULL,
            worker TEXT NOT NULL,
            status TEXT NOT NULL,
            language TEXT NOT NULL,
            opened_on TEXT NOT NULL,
            turned_on TEXT NOT NULL,
            limits_on TEXT,
            has_page \(boolean) NOT NULL,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX plan_worker ON plan (program, agency, worker);
        CREATE TABLE plan_item (
            id TEXT NOT NULL PRIMARY KEY,
            plan_id TEXT NOT NULL REFERENCES plan (id),
            kind TEXT NOT NULL,
            area TEXT NOT NULL,
            goal TEXT,
            state TEXT NOT NULL,
            is_shown \(boolean) NOT NULL,
            author TEXT NOT NULL,
            on_day TEXT,
            place \(integer) NOT NULL,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX plan_item_plan ON plan_item (plan_id, place);
        CREATE TABLE plan_release (
            id TEXT NOT NULL PRIMARY KEY,
            plan_id TEXT NOT NULL REFERENCES plan (id),
            terms TEXT NOT NULL,
            until TEXT NOT NULL,
            code \(blob) NOT NULL UNIQUE,
            given_on TEXT NOT NULL,
            given_by TEXT NOT NULL,
            revoked_at TEXT,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX plan_release_plan ON plan_release (plan_id, given_on);
        CREATE TABLE plan_note (
            id TEXT NOT NULL PRIMARY KEY,
            plan_id TEXT NOT NULL REFERENCES plan (id),
            actor TEXT NOT NULL,
            at TEXT NOT NULL,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX plan_note_plan ON plan_note (plan_id, at);
        CREATE TABLE plan_appointment (
            id TEXT NOT NULL PRIMARY KEY,
            plan_id TEXT NOT NULL REFERENCES plan (id),
            on_day TEXT NOT NULL,
            at_time TEXT,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX plan_appointment_plan ON plan_appointment (plan_id, on_day);
        CREATE TABLE plan_charge (
            plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plan (id),
            court_on TEXT,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE TABLE plan_code (
            plan_id TEXT NOT NULL PRIMARY KEY REFERENCES plan (id),
            code \(blob) NOT NULL UNIQUE,
            given_at TEXT NOT NULL
        )\(strict);
        CREATE TABLE plan_session (
            token \(blob) NOT NULL PRIMARY KEY,
            plan_id TEXT NOT NULL REFERENCES plan (id),
            opened_at TEXT NOT NULL,
            last_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX plan_session_plan ON plan_session (plan_id);
        CREATE TABLE form_used (
            token TEXT NOT NULL PRIMARY KEY,
            plan_id TEXT,
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
