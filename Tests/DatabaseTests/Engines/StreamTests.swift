import Foundation
import Testing

@testable import Database

@Suite("streamed rows", .serialized) struct StreamTests {
    /// 10,000 rows of 100 kB: 1,000 MB if they were held. The other tests of the process grow it too, by far less.
    private static let wide: SQL = """
        WITH RECURSIVE series (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < 10000)
        SELECT n, t FROM series, sample
        """

    @Test(arguments: Testbed.dialects) func tenThousandRowsAreNotHeld(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let text = String(repeating: "é", count: 50_000)
            try await bed.engine.write { try $0.execute("INSERT INTO sample (id, t) VALUES (1, $1)", text) }
            let (rows, growth) = try await bed.engine.read { connection in
                let before = residentMegabytes()
                var (rows, most) = (0, 0)
                try connection.stream(Self.wide, []) { row in
                    rows += 1
                    if try row.int(0) != rows { return false }
                    if rows.isMultiple(of: 500) { most = max(most, residentMegabytes() - before) }
                    return true
                }
                return (rows, most)
            }
            #expect(rows == 10_000)
            #expect(growth < 500)
        }
    }

    @Test(arguments: Testbed.dialects) func stoppingEarlyLeavesTheConnectionUsable(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            try await bed.engine.write { try $0.execute("INSERT INTO sample (id, t) VALUES (1, 'x')") }
            let seen = try await bed.engine.read { connection in
                var seen = 0
                try connection.stream(Self.wide, []) { _ in
                    seen += 1
                    return seen < 3
                }
                return [seen, try connection.count("SELECT count(*) FROM sample")]
            }
            #expect(seen == [3, 1])
            struct Stop: Error {}
            await #expect(throws: Stop.self) { try await bed.engine.read { try $0.stream(Self.wide, []) { _ in throw Stop() } } }
            #expect(try await bed.count("SELECT count(*) FROM sample") == 1)
        }
    }

    @Test(arguments: Testbed.dialects) func statementsRunInsideALoop(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let pairs = try await bed.engine.write { connection in
                try connection.execute("INSERT INTO parent VALUES (1), (2), (3)")
                var pairs: [[Int]] = []
                try connection.stream("SELECT id FROM parent ORDER BY id", []) { outer in
                    let a = try outer.int(0)
                    try connection.execute("INSERT INTO child VALUES ($1, $2, 1, NULL)", a * 10, a)
                    // The very statement that is under way.
                    try connection.stream("SELECT id FROM parent ORDER BY id", []) { inner in
                        pairs.append([a, try inner.int(0)])
                        return true
                    }
                    return true
                }
                return pairs
            }
            #expect(pairs == [1, 2, 3].flatMap { a in [1, 2, 3].map { [a, $0] } })
            #expect(try await bed.count("SELECT count(*) FROM child") == 3)
        }
    }

    @Test(arguments: Testbed.dialects) func allOfAWriteHappensThoughOnlyItsFirstRowIsRead(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let first = try await bed.engine.write { connection in
                try connection.first("INSERT INTO parent VALUES (1), (2), (3) RETURNING id") { try $0.int(0) }
            }
            #expect(first == 1)
            #expect(try await bed.count("SELECT count(*) FROM parent") == 3)
        }
    }
}

private func residentMegabytes() -> Int {
    let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return statm.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 / 1_000_000 } ?? 0
}
