import Database

extension CaseSchema {
    /// A class day counts the seats that it has ever given, so that no number is given twice. On PostgreSQL the constraints over which two
    /// writers can collide get the names by which such a transaction is run again.
    static let seatNumbers: Migration = {
        func counter(_ integer: String) -> String {
            """
            ALTER TABLE class_day ADD COLUMN last_seat \(integer) NOT NULL DEFAULT 0;
            UPDATE class_day SET last_seat = COALESCE((SELECT MAX(s.number) FROM seat AS s WHERE s.class_day = class_day.id), 0);
            """
        }
        let names = """

            ALTER TABLE seat RENAME CONSTRAINT seat_pkey TO seat_ledger;
            ALTER TABLE seat RENAME CONSTRAINT seat_number TO seat_number_ledger;
            ALTER TABLE door_entry RENAME CONSTRAINT door_entry_pkey TO door_entry_id_ledger;
            ALTER TABLE door_entry RENAME CONSTRAINT door_entry_order TO door_entry_ledger;
            """
        return Migration(number: 14, name: "seat numbers", sqlite: counter("INTEGER"), postgres: counter("BIGINT") + names)
    }()
}
