import Testing

@testable import Database

@Suite("constraints", .serialized) struct ConstraintTests {
    @Test(arguments: Testbed.dialects) func eachRefusalIsToldApart(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            try await bed.engine.write { connection in
                try connection.execute("INSERT INTO parent VALUES (1)")
                try connection.execute("INSERT INTO child VALUES (1, 1, 10, 'a')")
            }
            let expected: [(SQL, StorageError)] = [
                ("INSERT INTO parent VALUES (1)", .duplicate(constraint: "parent")),
                ("INSERT INTO child VALUES (2, 1, 10, 'a')", .duplicate(constraint: "child")),
                ("INSERT INTO child VALUES (2, NULL, 10, 'b')", .constraint("not null: child.parent")),
                ("INSERT INTO child VALUES (2, 1, 0, 'b')", .constraint("check: amount_is_positive")),
                ("INSERT INTO child VALUES (2, 9, 10, 'b')", .constraint("foreign key")),
                ("DELETE FROM parent WHERE id = 1", .constraint("foreign key")),
                ("INSERT INTO later VALUES (1, 9)", .constraint("foreign key")),
            ]
            for (statement, error) in expected {
                await #expect(throws: error, "\(statement.text)") { try await bed.engine.write { try $0.execute(statement) } }
            }
            await #expect(throws: StorageError.constraint("type")) {
                try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES ($1)", "abc") }
            }
            #expect(try await bed.count("SELECT count(*) FROM child") == 1)
        }
    }

    /// What is thrown may be logged: no value of a row may stand in it.
    @Test(arguments: Testbed.dialects) func errorsQuoteNoValues(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let secret = "Tremblay-4711"
            let statements: [SQL] = [
                "INSERT INTO child VALUES (2, 1, 10, $1), (3, 1, 10, $1)", "INSERT INTO child VALUES (2, 1, -1, $1)",
                "INSERT INTO parent VALUES ($1)", "INSERT INTO sample (id, i) VALUES (1, CAST($1 AS BIGINT) + length($1))",
                "INSERT INTO nowhere VALUES ($1)", "SELECT * FROM child WHERE label = $1 AND", "INSERT INTO child (id, label) VALUES (5, $1)",
            ]
            try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (1)") }
            for statement in statements {
                do {
                    try await bed.engine.write { try $0.execute(statement, secret) }
                } catch {
                    #expect(!String(reflecting: error).contains("4711"), "\(statement.text)")
                }
            }
        }
    }

    @Test(arguments: Testbed.dialects) func theEngineWorksAfterAnError(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            for _ in 0..<20 {
                await #expect(throws: StorageError.self) { try await bed.engine.write { try $0.execute("INSERT INTO nowhere VALUES (1)") } }
                await #expect(throws: StorageError.self) { try await bed.engine.read { try $0.count("SELEC 1") } }
                await #expect(throws: StorageError.self) { try await bed.engine.read { try $0.count("SELECT 1; SELECT 2") } }
                await #expect(throws: StorageError.self) { try await bed.engine.read { try $0.count("SELECT CAST($1 AS TEXT)") } }
            }
            try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (1)") }
            #expect(try await bed.count("SELECT count(*) FROM parent") == 1)
        }
    }

    @Test(arguments: Testbed.dialects) func aReadCannotWrite(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            await #expect(throws: StorageError.statement("a write in a read transaction")) {
                try await bed.engine.read { try $0.execute("INSERT INTO parent VALUES (1)") }
            }
            let count = try await bed.engine.read { try $0.count("SELECT count(*) FROM parent") }
            #expect(count == 0)
        }
    }
}
