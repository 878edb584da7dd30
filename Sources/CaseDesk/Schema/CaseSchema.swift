import Database

/// The tables of the cases compartment, after the shared ones.
public enum CaseSchema {
    public static let migrations: [Migration] = [
        StoreSchema.tables(number: 1),
        migration(2, "cases", text),
        migration(3, "calls") { blob, integer, _, strict in calls(blob: blob, integer: integer, strict: strict) },
        migration(4, "fees") { blob, integer, _, strict in fees(blob: blob, integer: integer, strict: strict) },
        migration(5, "class days") { blob, integer, _, strict in classDays(blob: blob, integer: integer, strict: strict) },
        migration(6, "therapy") { _, _, _, strict in therapy(strict: strict) },
        migration(7, "cash-up") { _, integer, _, strict in cashUp(integer: integer, strict: strict) },
        migration(8, "letters") { blob, integer, _, strict in letters(blob: blob, integer: integer, strict: strict) },
        migration(9, "messages") { _, integer, _, strict in messages(integer: integer, strict: strict) },
        migration(10, "carry-over") { blob, _, _, strict in carryOver(blob: blob, strict: strict) },
        migration(11, "court watch") { _, integer, _, strict in courtWatch(integer: integer, strict: strict) },
        migration(12, "wordings") { _, integer, _, strict in wordings(integer: integer, strict: strict) },
        migration(13, "letter batches") { _, integer, _, strict in letterBatches(integer: integer, strict: strict) },
        seatNumbers,
        feeWatch,
        noteRemovals,
        migration(17, "participant's page") { blob, _, _, strict in participant(blob: blob, strict: strict) },
        migration(18, "card codes") { blob, _, _, strict in cardCodes(blob: blob, strict: strict) },
        oneTimeCodes,
        codeQuestions,
        migration(21, "yearly reports") { _, integer, _, strict in yearReports(integer: integer, strict: strict) },
        migration(22, "presenters") { blob, _, _, strict in presenters(blob: blob, strict: strict) },
    ]

    /// The engines' texts differ in the types of bytes, large numbers and truth, and in STRICT.
    static func migration(
        _ number: Int, _ name: String, _ text: (_ blob: String, _ integer: String, _ boolean: String, _ strict: String) -> String
    ) -> Migration {
        Migration(
            number: number, name: name, sqlite: text("BLOB", "INTEGER", "INTEGER", " STRICT"), postgres: text("BYTEA", "BIGINT", "BOOLEAN", ""))
    }

    private static func fees(blob: String, integer: String, strict: String) -> String {
        """
        CREATE TABLE fee_line (
            case_id TEXT NOT NULL REFERENCES case_file (id),
            sequence \(integer) NOT NULL CHECK (sequence >= 1),
            kind TEXT NOT NULL,
            version \(integer) NOT NULL,
            facts TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            sealed_digest \(blob),
            sealed \(blob),
            CONSTRAINT fee_line_ledger PRIMARY KEY (case_id, sequence)
        )\(strict);
        CREATE TABLE receipt (
            program TEXT NOT NULL,
            year \(integer) NOT NULL,
            number \(integer) NOT NULL CHECK (number >= 1),
            case_id TEXT NOT NULL,
            sequence \(integer) NOT NULL,
            CONSTRAINT receipt_ledger PRIMARY KEY (program, year, number),
            FOREIGN KEY (case_id, sequence) REFERENCES fee_line (case_id, sequence)
        )\(strict);
        CREATE UNIQUE INDEX receipt_line ON receipt (case_id, sequence);
        """
    }

    private static func calls(blob: String, integer: String, strict: String) -> String {
        """
        CREATE TABLE loose_call (
            id TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            version \(integer) NOT NULL,
            facts TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            happened_at TEXT,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            call_back_on TEXT,
            sealed \(blob),
            settled_at TEXT
        )\(strict);
        CREATE INDEX loose_call_newest ON loose_call (program, recorded_at, id);
        CREATE INDEX loose_call_due ON loose_call (program, call_back_on) WHERE settled_at IS NULL;
        """
    }

    private static func text(blob: String, integer: String, boolean: String, strict: String) -> String {
        """
        CREATE TABLE program_version (
            sha TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            definition \(blob) NOT NULL,
            first_used TEXT NOT NULL
        )\(strict);

        CREATE TABLE case_file (
            id TEXT NOT NULL PRIMARY KEY,
            file_number TEXT NOT NULL UNIQUE,
            program TEXT NOT NULL,
            agency TEXT NOT NULL,
            stream TEXT NOT NULL CHECK (stream IN ('pre-charge', 'post-charge', 'probation', 'volunteer')),
            stage TEXT NOT NULL,
            sequence \(integer) NOT NULL CHECK (sequence >= 1),
            program_version TEXT NOT NULL REFERENCES program_version (sha),
            decided \(boolean) NOT NULL,
            referred_on TEXT NOT NULL,
            next_court TEXT,
            ends_on TEXT,
            person \(blob),
            created_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX case_file_program ON case_file (program, referred_on, id);
        CREATE INDEX case_file_agency ON case_file (program, agency, referred_on, id);
        CREATE INDEX case_file_stage ON case_file (program, stage, stream);
        CREATE INDEX case_file_number ON case_file (program, file_number);
        CREATE INDEX case_file_undecided ON case_file (program, COALESCE(next_court, '9999-12-31'), referred_on, id, stream)
            WHERE stage IN ('referred', 'screening');
        CREATE INDEX case_file_endings ON case_file (program, COALESCE(next_court, '9999-12-31'), referred_on, id, stream)
            WHERE stage IN ('reported', 'ineligible', 'declined', 'denied', 'wants-court', 'consent-withdrawn');

        CREATE TABLE case_event (
            case_id TEXT NOT NULL REFERENCES case_file (id),
            sequence \(integer) NOT NULL CHECK (sequence >= 1),
            kind TEXT NOT NULL,
            version \(integer) NOT NULL,
            facts TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            happened_at TEXT,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL,
            role TEXT,
            letter TEXT,
            program_version TEXT NOT NULL REFERENCES program_version (sha),
            texts TEXT NOT NULL,
            sealed_digest \(blob),
            sealed \(blob),
            CONSTRAINT case_event_ledger PRIMARY KEY (case_id, sequence)
        )\(strict);

        CREATE TABLE attention (
            case_id TEXT NOT NULL REFERENCES case_file (id),
            kind TEXT NOT NULL,
            due TEXT NOT NULL,
            program TEXT NOT NULL,
            stream TEXT NOT NULL,
            PRIMARY KEY (case_id, kind)
        )\(strict);
        CREATE INDEX attention_due ON attention (program, due, kind, case_id);
        CREATE INDEX attention_rank ON attention (program, (CASE kind
            WHEN 'child-report' THEN 0 WHEN 'worry' THEN 1 WHEN 'court' THEN 2 WHEN 'gate-unmet' THEN 3 WHEN 'no-court-date' THEN 4
            WHEN 'close' THEN 6 WHEN 'schedule' THEN 6 WHEN 'offer' THEN 6 WHEN 'agree' THEN 6 WHEN 'answer-offer' THEN 6 ELSE 5 END), due, kind, case_id);

        CREATE TABLE clock (
            case_id TEXT NOT NULL REFERENCES case_file (id),
            name TEXT NOT NULL,
            starts TEXT NOT NULL,
            due TEXT NOT NULL,
            PRIMARY KEY (case_id, name)
        )\(strict);
        CREATE INDEX clock_due ON clock (due, name);

        CREATE TABLE form_used (
            token TEXT NOT NULL PRIMARY KEY,
            case_id TEXT,
            used_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX form_used_at ON form_used (used_at);

        CREATE TABLE referral_claim (
            claim \(blob) NOT NULL PRIMARY KEY,
            at TEXT NOT NULL
        )\(strict);
        CREATE INDEX referral_claim_at ON referral_claim (at);

        CREATE TABLE document (
            id TEXT NOT NULL PRIMARY KEY,
            case_id TEXT NOT NULL REFERENCES case_file (id),
            media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg')),
            size \(integer) NOT NULL,
            purpose TEXT NOT NULL,
            content \(blob),
            added_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX document_case ON document (case_id, added_at);

        CREATE TABLE held_referral (
            id TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            agency TEXT NOT NULL,
            stream TEXT NOT NULL,
            like_case TEXT NOT NULL,
            reasons TEXT NOT NULL,
            sealed \(blob),
            held_at TEXT NOT NULL,
            resolved_at TEXT,
            resolution TEXT CHECK (resolution IN ('same', 'different')),
            opened TEXT
        )\(strict);
        CREATE INDEX held_referral_agency ON held_referral (program, agency, held_at, id);
        CREATE INDEX held_referral_open ON held_referral (program, resolved_at, held_at);

        CREATE TABLE once_marker (
            marker \(blob) NOT NULL,
            version \(integer) NOT NULL,
            program TEXT NOT NULL,
            marked_on TEXT NOT NULL,
            expires_on TEXT,
            PRIMARY KEY (marker, program)
        )\(strict);
        CREATE INDEX once_marker_expires ON once_marker (expires_on);

        CREATE TABLE referral_card (
            number TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            agency TEXT NOT NULL,
            printed_at TEXT NOT NULL,
            used_at TEXT,
            case_id TEXT
        )\(strict);
        CREATE INDEX referral_card_case ON referral_card (case_id);

        CREATE TABLE disposal (
            case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (id),
            step TEXT NOT NULL CHECK (step IN ('disposing', 'disposed')),
            begun_at TEXT NOT NULL,
            begun_by TEXT NOT NULL,
            ended_at TEXT
        )\(strict);
        CREATE INDEX disposal_step ON disposal (step, case_id);
        """
    }
}
