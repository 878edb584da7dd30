import Core
import Database
import Programs

extension CaseDesk {
    /// What the columns of a sheet with these headings hold, as somebody of the program said it before; nil when nobody has.
    public func carryColumns(of sheet: CarrySheet, by: By) async throws -> [Int: CarryColumn]? {
        guard by.role == .coordinator, let program = by.program else { throw DeskError.noGrant }
        let key = Self.key(sheet)
        let stored = try await store.read { connection in
            try connection.first("SELECT facts FROM carry_columns WHERE program = $1 AND headings = $2", program, key) { try $0.text(0) }
        }
        return stored.map(CarryColumn.places)
    }

    /// Remembers it for the next sheet with the same headings. The headings themselves aren't kept: in a sheet without any they are a person.
    public func remember(_ columns: [Int: CarryColumn], of sheet: CarrySheet, by: By) async throws {
        guard by.role == .coordinator, let program = by.program else { throw DeskError.noGrant }
        let key = Self.key(sheet)
        let facts = CarryColumn.text(columns)
        try await store.write { writing in
            try writing.connection.execute(
                """
                INSERT INTO carry_columns (program, headings, facts) VALUES ($1, $2, $3)
                ON CONFLICT (program, headings) DO UPDATE SET facts = $3
                """, program, key, facts)
        }
    }

    private static func key(_ sheet: CarrySheet) -> [UInt8] { EventDigest.of(EventDigest.bytes(sheet.headings.map { .text($0) })) }
}
