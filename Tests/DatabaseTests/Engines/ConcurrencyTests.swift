import Testing

@testable import Database

@Suite("concurrent writers", .serialized) struct ConcurrencyTests {
    static let cases = Testbed.dialects.flatMap { dialect in [16, 64].map { (dialect, $0) } }

    @Test(arguments: cases) func noneIsRefusedAndNoRowIsLost(_ dialect: Dialect, _ writers: Int) async throws {
        try await Testbed.with(dialect) { bed in
            let engine = bed.engine
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<writers {
                    group.addTask {
                        for round in 0..<10 {
                            try await engine.write { try $0.execute("INSERT INTO parent VALUES ($1)", writer * 1000 + round) }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await engine.read { try $0.count("SELECT count(*) FROM parent") } == writers * 10)
            // The migration isn't counted; on SQLite several share a commit.
            #expect(engine.statistics.commits == writers * 10)
            #expect(engine.statistics.groups <= writers * 10)
        }
    }

    @Test(arguments: cases) func noIncrementIsLost(_ dialect: Dialect, _ writers: Int) async throws {
        try await Testbed.with(dialect) { bed in
            let engine = bed.engine
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<writers {
                    group.addTask {
                        for _ in 0..<4 {
                            try await engine.write { connection in
                                let n = try connection.count("SELECT n FROM counter WHERE id = 1")
                                try connection.execute("UPDATE counter SET n = $1 WHERE id = 1", n + 1)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await engine.read { try $0.count("SELECT n FROM counter") } == writers * 4)
            print("\(dialect) \(writers) writers of one counter: \(engine.statistics)")
        }
    }

    /// Two engines on one database, as two processes behind a load balancer: each takes the next number of a ledger.
    @Test(arguments: Testbed.dialects) func ledgersHaveNoGapsAndNoTwins(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let other = try bed.another()
            let engines = [bed.engine, other]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<16 {
                    group.addTask {
                        for _ in 0..<4 {
                            try await engines[writer % 2].write { connection in
                                let next = try connection.count("SELECT COALESCE(MAX(sequence), 0) + 1 FROM entry WHERE file = 1")
                                try connection.execute("INSERT INTO entry VALUES (1, $1, 'x')", next)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let numbers = try await bed.engine.read { try $0.rows("SELECT sequence FROM entry ORDER BY sequence") { try $0.int(0) } }
            #expect(numbers == Array(1...64))
            await other.close()
        }
    }

    /// Write skew: each sees that one other is on duty and leaves. Serially, one of them must stay.
    @Test(arguments: Testbed.dialects) func writesAreSerializable(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let engine = bed.engine
            try await engine.write { try $0.execute("INSERT INTO counter VALUES (2, 1), (3, 1)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in [2, 3] {
                    group.addTask {
                        try await engine.write { connection in
                            if try connection.count("SELECT SUM(n) FROM counter WHERE id IN (2, 3)") > 1 {
                                try connection.execute("UPDATE counter SET n = 0 WHERE id = $1", id)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await engine.read { try $0.count("SELECT SUM(n) FROM counter WHERE id IN (2, 3)") } == 1)
        }
    }
}
