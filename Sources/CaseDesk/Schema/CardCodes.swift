import Database

extension CaseSchema {
    /// The code for a person's own page on the card that is handed over at an arrest, until the referral with that card opens a case; and the
    /// next appointment that a therapist has agreed on with a client.
    static func cardCodes(blob: String, strict: String) -> String {
        """
        CREATE TABLE card_code (
            number TEXT NOT NULL PRIMARY KEY REFERENCES referral_card (number),
            code \(blob) NOT NULL,
            made_at TEXT NOT NULL
        )\(strict);
        CREATE UNIQUE INDEX card_code_code ON card_code (code);
        CREATE TABLE therapy_next (
            case_id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (id),
            on_day TEXT NOT NULL,
            at_time TEXT,
            set_at TEXT NOT NULL,
            actor TEXT NOT NULL
        )\(strict);
        """
    }
}
