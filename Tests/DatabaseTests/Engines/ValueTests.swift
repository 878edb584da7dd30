import Core
import Foundation
import Testing

@testable import Database

@Suite("values", .serialized) struct ValueTests {
    static let hostile = [
        "", " ", "'; DROP TABLE sample; --", "a\u{301}\"'<&>", "👩‍👩‍👧‍👦", "Œuvre d’été", "\u{202E}abc", "$1 ?1 :x @y %s \\ \\x00", "\r\n\t\u{1}\u{7F}",
        "\u{10FFFF}\u{FEFF}", String(repeating: "é", count: 200_000),
    ]

    @Test(arguments: Testbed.dialects) func valuesComeBackAsTheyWentIn(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let texts = Self.hostile.map(SQLValue.text)
            let integers = [0, 1, -1, .max, .min].map(SQLValue.integer)
            let reals = [0, 1.5, -1e300, .leastNonzeroMagnitude, 0.1, .greatestFiniteMagnitude].map(SQLValue.real)
            let blobs = [[], [0], [UInt8](0...255), [UInt8](repeating: 0xFE, count: 1_000_000)].map(SQLValue.blob)
            for (column, values) in [(1, texts), (2, integers), (3, reals), (4, blobs)] {
                for value in values + [.null] {
                    let back = try await bed.roundTrip(value, column)
                    #expect(back[column] == value)
                    for other in 1...5 where other != column { #expect(back[other] == .null) }
                }
            }
        }
    }

    @Test(arguments: Testbed.dialects) func booleansAreReadAsSuch(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let read = try await bed.engine.write { connection in
                try connection.execute("INSERT INTO sample (id, f) VALUES (1, $1), (2, $2), (3, TRUE)", true, false)
                return try connection.rows("SELECT f FROM sample ORDER BY id") { try $0.bool(0) }
            }
            #expect(read == [true, false, true])
            #expect(try await bed.count("SELECT count(*) FROM sample WHERE f") == 2)
        }
    }

    @Test(arguments: Testbed.dialects) func wordsOfTheHouseAreStoredAsText(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let date = try #require(CivilDate("2026-03-08"))
            let (instant, day, absent) = try await bed.engine.write { connection in
                try connection.execute("INSERT INTO sample (id, t) VALUES (1, $1), (2, $2), (3, $3)", Testbed.start, date, String?.none)
                let instant = try connection.first("SELECT t FROM sample WHERE id = 1") { try $0.instant(0) }
                let day = try connection.first("SELECT t FROM sample WHERE id = 2") { try $0.date(0) }
                let absent = try connection.first("SELECT t FROM sample WHERE id = 3") { try $0.optionalInstant(0) }
                return (instant, day, absent)
            }
            #expect(instant == Testbed.start)
            #expect(day == date)
            #expect(absent == .some(nil))
        }
    }

    @Test(arguments: Testbed.dialects) func anotherTypeThanAskedForIsRefused(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            await #expect(throws: StorageError.unexpectedValue(column: 1)) {
                try await bed.engine.read { try $0.first("SELECT 1, 'a'") { try $0.int(1) } }
            }
            await #expect(throws: StorageError.unexpectedValue(column: 0)) {
                try await bed.engine.read { try $0.first("SELECT CAST(NULL AS TEXT)") { try $0.text(0) } }
            }
            await #expect(throws: StorageError.unexpectedValue(column: 7)) {
                try await bed.engine.read { try $0.first("SELECT 1") { try $0.int(7) } }
            }
        }
    }

    @Test(arguments: Testbed.dialects) func sumsAreWholeAndAveragesReal(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let (sum, average) = try await bed.engine.write { connection in
                try connection.execute("INSERT INTO sample (id, i) VALUES (1, $1), (2, $2)", 9_007_199_254_740_993, 2)
                let sum = try connection.first("SELECT SUM(i) FROM sample") { try $0.int(0) }
                let average = try connection.first("SELECT AVG(i) FROM sample WHERE id = 2") { try $0.real(0) }
                return (sum, average)
            }
            #expect(sum == 9_007_199_254_740_995)
            #expect(average == 2)
        }
    }

    @Test(arguments: Testbed.dialects) func aNULByteIsRefusedBeforeItIsSent(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            for value in [SQLValue.text("a\0b"), .text("\0"), .real(.nan), .real(.infinity)] {
                await #expect {
                    try await bed.engine.write { try $0.execute("INSERT INTO sample (id, t) VALUES (1, $1)", value) }
                } throws: { error in
                    if case .some(.constraint(let what)) = error as? StorageError { what.hasPrefix("value: ") } else { false }
                }
            }
            let count = try await bed.count("SELECT count(*) FROM sample")
            #expect(count == 0)
        }
    }

    /// SQLite would number `$2` before `$1` by their order in the text.
    @Test(arguments: Testbed.dialects) func parametersAreBoundByTheirNumber(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let read = try await bed.engine.read { connection in
                try connection.first("SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT)", "one", "two") {
                    [try $0.text(0), try $0.text(1), try $0.text(2)]
                }
            }
            #expect(read == ["two", "one", "two"])
            let many = (1...70).map { SQLValue.integer(Int64($0)) }
            let list: SQL = "SELECT count(*) FROM counter WHERE id IN (" + .parameters(from: 1, count: 70) + ")"
            #expect(try await bed.engine.read { try $0.rows(list, many) { try $0.int(0) } } == [1])
        }
    }

    @Test(arguments: Testbed.dialects) func theSameStatementTakesNullsAndValuesInTurn(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let count = try await bed.engine.write { connection in
                for id in 0..<64 {
                    let bit = { (n: Int) in id >> n & 1 == 1 }
                    try connection.execute(
                        "INSERT INTO sample VALUES ($1, $2, $3, $4, $5, $6)", id, bit(0) ? "x" : nil, bit(1) ? 5 : nil,
                        bit(2) ? 0.5 : nil, bit(3) ? [UInt8(7)] : nil, bit(4) ? true : nil)
                }
                return try connection.count("SELECT count(*) FROM sample WHERE t IS NOT NULL AND i = 5 AND r = 0.5 AND f")
            }
            #expect(count == 4)
        }
    }
}

extension Testbed {
    /// Writes the value alone into one column of a row, and reads the whole row in another transaction.
    fileprivate func roundTrip(_ value: SQLValue, _ column: Int) async throws -> [SQLValue] {
        try await engine.write { connection in
            try connection.execute("DELETE FROM sample")
            try connection.execute(
                "INSERT INTO sample (id, t, i, r, b, f) VALUES ($1, $2, $3, $4, $5, $6)",
                [.integer(1)] + (1...5).map { $0 == column ? value : .null })
        }
        return try await engine.read { connection in
            try connection.first("SELECT id, t, i, r, b, f FROM sample") { row in (0..<6).map(row.value) } ?? []
        }
    }
}
