import Testing

@testable import Database

/// The subset of SQL that both engines understand alike: each statement once, and the same rows from both.
@Suite("one SQL for both", .serialized) struct DialectTests {
    private static let tables = Testbed.migration(
        1,
        """
        CREATE TABLE person (
            id {int} PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, city TEXT, score {int}, ratio {real}, ok {bool}, token {blob}
        ){strict};
        CREATE TABLE visit (person {int} NOT NULL REFERENCES person (id), day TEXT NOT NULL, note TEXT, PRIMARY KEY (person, day)){strict};
        CREATE TABLE tally (key TEXT PRIMARY KEY, n {int} NOT NULL){strict};
        """)

    private static let seed: [SQL] = [
        """
        INSERT INTO person VALUES
        (1, 'Ève', 'eve', 'Gatineau', 30, 0.5, TRUE, NULL), (2, 'adam', 'adam', 'Edmonton', 10, 1.5, FALSE, NULL),
        (3, 'Zoé', 'zoe', 'Gatineau', NULL, NULL, TRUE, NULL), (4, 'Bob', 'bob', NULL, 20, 2.25, FALSE, NULL)
        """,
        "INSERT INTO visit VALUES (1, '2026-01-05', 'a'), (1, '2026-02-05', NULL), (2, '2026-01-06', 'b'), (3, '2025-12-31', 'c')",
    ]

    /// Statement, parameters, and what both engines answer, row by row.
    private static let statements: [(SQL, [SQLValue], [[SQLValue]])] = [
        ("INSERT INTO tally VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET n = tally.n + 1 RETURNING n", ["a"], [[1]]),
        ("INSERT INTO tally VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET n = tally.n + 1 RETURNING n", ["a"], [[2]]),
        ("INSERT INTO tally VALUES ($1, 9) ON CONFLICT (key) DO NOTHING RETURNING n", ["a"], []),
        ("INSERT INTO tally VALUES ($1, 5) ON CONFLICT DO NOTHING RETURNING key, n", ["b"], [["b", 5]]),
        ("INSERT INTO tally VALUES ('c', 1) ON CONFLICT (key) DO UPDATE SET n = excluded.n + tally.n RETURNING n", [], [[1]]),
        ("UPDATE tally SET n = n * 2 WHERE key = $1 RETURNING n", ["b"], [[10]]),
        ("UPDATE tally SET n = p.score FROM person p WHERE p.folded = $1 AND tally.key = 'c' RETURNING tally.n", ["eve"], [[30]]),
        ("UPDATE tally SET n = 0 WHERE key = (SELECT key FROM tally WHERE n > 5 ORDER BY key LIMIT 1) RETURNING key", [], [["b"]]),
        ("DELETE FROM tally WHERE key = $1 RETURNING n", ["b"], [[0]]),
        ("INSERT INTO tally SELECT folded, score FROM person WHERE score IS NOT NULL AND id < 3", [], []),
        ("SELECT count(*) FROM tally", [], [[4]]),
        ("WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 4) SELECT SUM(n) FROM s", [], [[10]]),
        ("WITH g AS (SELECT city, count(*) AS c FROM person GROUP BY city) SELECT city, c FROM g WHERE c > 1", [], [["Gatineau", 2]]),
        ("WITH gone AS (SELECT id FROM person WHERE id = 99) SELECT count(*) FROM gone", [], [[0]]),
        ("SELECT id FROM person ORDER BY score NULLS FIRST, id", [], [[3], [2], [4], [1]]),
        ("SELECT id FROM person ORDER BY score DESC NULLS LAST, id", [], [[1], [4], [2], [3]]),
        ("SELECT name FROM person ORDER BY name", [], [["Bob"], ["Zoé"], ["adam"], ["Ève"]]),
        ("SELECT id, row_number() OVER (ORDER BY folded) FROM person ORDER BY id", [], [[1, 3], [2, 1], [3, 4], [4, 2]]),
        ("SELECT person, rank() OVER (PARTITION BY person ORDER BY day DESC) FROM visit ORDER BY person, day", [], [[1, 2], [1, 1], [2, 1], [3, 1]]),
        ("SELECT day, lag(day) OVER (ORDER BY day) FROM visit ORDER BY day LIMIT 2", [], [["2025-12-31", .null], ["2026-01-05", "2025-12-31"]]),
        ("SELECT id, SUM(score) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM person WHERE score > 0 ORDER BY id", [], [[1, 30], [2, 40], [4, 60]]),
        ("SELECT count(*) FILTER (WHERE ok), count(*) FILTER (WHERE NOT ok) FROM person", [], [[2, 2]]),
        ("SELECT city, count(*) FROM person GROUP BY city HAVING count(*) = 1 ORDER BY city NULLS LAST", [], [["Edmonton", 1], [.null, 1]]),
        ("SELECT COALESCE(city, $1) FROM person WHERE id = 4", ["?"], [["?"]]),
        ("SELECT NULLIF(city, 'Gatineau') FROM person WHERE id = 1", [], [[.null]]),
        ("SELECT CASE WHEN score > $1 THEN 'high' ELSE 'low' END FROM person WHERE id IN (1, 2) ORDER BY id", [15], [["high"], ["low"]]),
        ("SELECT id FROM person WHERE city IS DISTINCT FROM $1 ORDER BY id", ["Gatineau"], [[2], [4]]),
        ("SELECT id FROM person WHERE city IS NOT DISTINCT FROM CAST($1 AS TEXT)", [.null], [[4]]),
        ("SELECT id FROM person WHERE CAST($1 AS TEXT) IS NULL OR city = $1 ORDER BY id", ["Edmonton"], [[2]]),
        ("SELECT id FROM person WHERE (score, id) < ($1, $2) ORDER BY id", [20, 4], [[2]]),
        ("SELECT person FROM visit WHERE (person, day) > ($1, $2) ORDER BY person, day", [1, "2026-01-05"], [[1], [2], [3]]),
        ("SELECT id FROM person WHERE id IN ($1, $2, $3) ORDER BY id DESC", [3, 1, 99], [[3], [1]]),
        ("SELECT id FROM person WHERE folded LIKE $1 ORDER BY id", ["%o%"], [[3], [4]]),
        ("SELECT id FROM person WHERE folded LIKE $1 ESCAPE '!'", ["!%"], []),
        ("SELECT id FROM person WHERE score BETWEEN $1 AND $2 ORDER BY id", [10, 20], [[2], [4]]),
        ("SELECT id FROM person ORDER BY id LIMIT $1 OFFSET $2", [2, 1], [[2], [3]]),
        ("SELECT p.id, v.day FROM person p LEFT JOIN visit v ON v.person = p.id AND v.day >= $1 WHERE p.id > 1 ORDER BY p.id", ["2026-01-01"], [[2, "2026-01-06"], [3, .null], [4, .null]]),
        ("SELECT id FROM person p WHERE EXISTS (SELECT 1 FROM visit v WHERE v.person = p.id AND v.note IS NULL)", [], [[1]]),
        ("SELECT id FROM person p WHERE NOT EXISTS (SELECT 1 FROM visit v WHERE v.person = p.id)", [], [[4]]),
        ("SELECT id FROM person UNION SELECT person FROM visit ORDER BY 1", [], [[1], [2], [3], [4]]),
        ("SELECT id FROM person EXCEPT SELECT person FROM visit", [], [[4]]),
        ("SELECT id FROM person INTERSECT SELECT person FROM visit WHERE day < $1", ["2026-01-01"], [[3]]),
        ("SELECT folded || '-' || $1 FROM person WHERE id = 1", ["x"], [["eve-x"]]),
        ("SELECT 7 / 2, 7 % 2, -7 / 2, abs(-3)", [], [[3, 1, -3, 3]]),
        ("SELECT length(name), substr(name, 2, 2), upper('abc'), trim('  a ') FROM person WHERE id = 1", [], [[3, "ve", "ABC", "a"]]),
        ("SELECT MIN(day), MAX(day), count(DISTINCT person) FROM visit", [], [["2025-12-31", "2026-02-05", 3]]),
        ("SELECT SUM(score), AVG(ratio), SUM(ratio) FROM person WHERE id IN (1, 2)", [], [[40, .real(1), .real(2)]]),
        ("UPDATE person SET token = $1 WHERE id = 2", [.blob([1, 2, 3])], []),
        ("SELECT token FROM person WHERE token = $1", [.blob([1, 2, 3])], [[.blob([1, 2, 3])]]),
        ("SELECT id FROM person WHERE token > $1 AND length(token) = 3", [.blob([1, 2])], [[2]]),
        ("SELECT id FROM person WHERE ok = $1 ORDER BY id", [.boolean(true)], [[1], [3]]),
        ("SELECT id FROM person WHERE ratio > $1 ORDER BY id", [.real(1)], [[2], [4]]),
        ("SELECT id FROM person WHERE score = $1 + 10", [10], [[4]]),
        ("SELECT id FROM person WHERE score + $1 > $2 ORDER BY id", [5_000_000_000, 5_000_000_015], [[1], [4]]),
    ]

    @Test(arguments: Testbed.dialects) func statementsAnswerAlike(_ dialect: Dialect) async throws {
        #expect(Self.statements.count >= 45)
        try await Testbed.with(dialect, migrations: [Self.tables]) { bed in
            for statement in Self.seed { try await bed.engine.write { try $0.execute(statement) } }
            for (statement, values, expected) in Self.statements {
                let rows = try await bed.engine.write { connection in
                    try connection.rows(statement, values) { row in (0..<row.columnCount).map(row.value) }
                }
                #expect(rows == expected, "\(statement.text)")
            }
        }
    }

    /// Work is taken once, by whoever comes first; on PostgreSQL nobody waits for a row that another works on.
    @Test(arguments: Testbed.dialects) func workIsTakenOnce(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            try await bed.engine.write { connection in for id in 1...40 { try connection.execute("INSERT INTO parent VALUES ($1)", id) } }
            let engine = bed.engine
            let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        var mine: [Int] = []
                        while let id = try await engine.write({ connection -> Int? in
                            let next: SQL = "SELECT id FROM parent ORDER BY id LIMIT 1" + connection.dialect.forUpdateSkipLocked
                            let id = try connection.first(next) { try $0.int(0) }
                            if let id { try connection.execute("DELETE FROM parent WHERE id = $1", id) }
                            return id
                        }) { mine.append(id) }
                        return mine
                    }
                }
                return try await group.reduce([], +)
            }
            #expect(taken.sorted() == Array(1...40))
        }
    }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(stringLiteral value: String) { self = .text(value) }
}
