import Core
import Database

/// Numbered cards that were printed before an operation, each to be used by one referral.
enum Cards {
    static func insert(
        _ number: FileNumber, program: String, agency: String, at now: Instant, code: [UInt8]? = nil, _ connection: any Connection
    ) throws {
        try connection.execute(
            "INSERT INTO referral_card (number, program, agency, printed_at) VALUES ($1, $2, $3, $4)",
            number, program, agency, now)
        guard let code else { return }
        try connection.execute("INSERT INTO card_code (number, code, made_at) VALUES ($1, $2, $3)", number, code, now)
    }

    /// Marks a printed card used. A number that no card of the program has is the agency's own, and stays a text.
    /// Throws `Refusal` for a card that another referral has used.
    static func use(
        _ typed: String?, for id: CaseID, program: String, by actor: String, at now: Instant, _ connection: any Connection
    ) throws {
        guard let number = typed.flatMap({ FileNumber($0) }) else { return }
        let changed = try connection.execute(
            "UPDATE referral_card SET case_id = $3, used_at = $4 WHERE number = $1 AND program = $2 AND case_id IS NULL",
            number, program, id, now)
        if changed > 0 {
            // The code on the card opens this person's page from now on.
            try connection.execute(
                "INSERT INTO own_code (case_id, code, given_at, actor) SELECT $2, code, $3, $4 FROM card_code WHERE number = $1", number, id, now, actor)
            try connection.execute("DELETE FROM card_code WHERE number = $1", number)
            return
        }
        let known = try connection.count("SELECT COUNT(*) FROM referral_card WHERE number = $1 AND program = $2", number, program)
        if known > 0 { throw Refusal.cardUsed }
    }
}
