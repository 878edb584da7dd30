import CLibPQ

/// A result of libpq, freed with this object.
final class PostgresResult {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var rowCount: Int { Int(PQntuples(pointer)) }
    var columnCount: Int { Int(PQnfields(pointer)) }

    /// How many rows a statement changed; 0 for one that changes none.
    var changedRows: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// `COMMIT`, `INSERT 0 1`, …
    var commandTag: String { String(cString: PQcmdStatus(pointer)) }

    func value(_ row: Int, _ column: Int) -> SQLValue {
        let (row, column) = (Int32(row), Int32(column))
        guard column >= 0, column < PQnfields(pointer), PQgetisnull(pointer, row, column) == 0,
            let start = PQgetvalue(pointer, row, column)
        else { return .null }
        let text = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(pointer, row, column)))
        return PostgresResult.value(text, type: PQftype(pointer, column))
    }

    /// The value of a result in text format, by the type's number in `pg_type`.
    private static func value(_ text: UnsafeRawBufferPointer, type: Oid) -> SQLValue {
        switch type {
        case 16: return .boolean(text.first == 0x74)
        case 17: return .blob(bytes(text))
        case 20, 21, 23, 26: return Int64(string(text)).map(SQLValue.integer) ?? .text(string(text))
        case 700, 701: return Double(string(text)).map(SQLValue.real) ?? .text(string(text))
        // numeric: what SUM of BIGINT and AVG give; SQLite gives a whole number and a real.
        case 1700:
            let string = string(text)
            return Int64(string).map(SQLValue.integer) ?? Double(string).map(SQLValue.real) ?? .text(string)
        case 2278: return .null  // void, what a function returns that returns nothing
        default: return .text(string(text))
        }
    }

    private static func string(_ text: UnsafeRawBufferPointer) -> String { String(decoding: text, as: UTF8.self) }

    /// `\x` and two hexadecimal digits for each byte (`bytea_output = hex`).
    private static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8] {
        guard text.count >= 2 else { return [] }
        func nibble(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit &- 0x30 : digit &- 0x57 }
        let count = (text.count - 2) / 2
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            for index in 0..<count {
                buffer[index] = nibble(text[2 + index * 2]) << 4 | nibble(text[3 + index * 2])
            }
            length = count
        }
    }
}

struct PostgresRow: Row {
    let result: PostgresResult
    let index: Int

    var columnCount: Int { result.columnCount }
    func value(_ column: Int) -> SQLValue { result.value(index, column) }
}
