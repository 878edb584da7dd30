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
        guard let stored else { return nil }
        let pairs = stored.split(separator: ";").compactMap { pair -> (Int, CarryColumn)? in
            let parts = pair.split(separator: "=").map(String.init)
            guard parts.count == 2, let place = Int(parts[0]), let column = CarryColumn(rawValue: parts[1]) else { return nil }
            return (place, column)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Remembers it for the next sheet with the same headings. The headings themselves aren't kept: in a sheet without any they are a person.
    public func remember(_ columns: [Int: CarryColumn], of sheet: CarrySheet, by: By) async throws {
        guard by.role == .coordinator, let program = by.program else { throw DeskError.noGrant }
        let key = Self.key(sheet)
        let facts = columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.rawValue)" }.joined(separator: ";")
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
