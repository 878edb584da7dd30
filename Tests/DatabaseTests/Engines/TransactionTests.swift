import Testing

@testable import Database

private struct Refused: Error, Equatable { let code: Int }

@Suite("transactions", .serialized) struct TransactionTests {
    @Test(arguments: Testbed.dialects) func whatABodyThrowsUndoesItsWork(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            await #expect(throws: Refused(code: 7)) {
                try await bed.engine.write { connection in
                    try connection.execute("INSERT INTO parent VALUES (1)")
                    throw Refused(code: 7)
                }
            }
            let count = try await bed.count("SELECT count(*) FROM parent")
            #expect(count == 0)
        }
    }

    /// PostgreSQL aborts a transaction at its first error. SQLite would go on and commit the rest.
    @Test(arguments: Testbed.dialects) func aSwallowedErrorCommitsNothing(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            await #expect(throws: StorageError.duplicate(constraint: "parent")) {
                try await bed.engine.write { connection in
                    try connection.execute("INSERT INTO parent VALUES (1)")
                    _ = try? connection.execute("INSERT INTO parent VALUES (1)")
                    _ = try? connection.execute("INSERT INTO parent VALUES (2)")
                }
            }
            let count = try await bed.count("SELECT count(*) FROM parent")
            #expect(count == 0)
        }
    }

    @Test(arguments: Testbed.dialects) func anAnswerComesAfterTheCommit(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let other = try bed.another()
            for id in 0..<50 {
                try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES ($1)", id) }
                #expect(try await other.read { try $0.count("SELECT count(*) FROM parent WHERE id = $1", id) } == 1)
            }
            await other.close()
        }
    }

    @Test(arguments: Testbed.dialects) func aReadSeesOneState(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let gate = Gate()
            async let counts = bed.engine.read { connection in
                let before = try connection.count("SELECT count(*) FROM parent")
                gate.arriveAndWait()
                return [before, try connection.count("SELECT count(*) FROM parent")]
            }
            try await gate.arrival()
            try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (1)") }
            gate.open()
            #expect(try await counts == [0, 0])
            #expect(try await bed.count("SELECT count(*) FROM parent") == 1)
        }
    }

    @Test(arguments: Testbed.dialects) func readsGoOnWhileAWriterHoldsItsLock(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            let gate = Gate()
            async let written: Void = bed.engine.write { connection in
                try connection.execute("UPDATE counter SET n = 5")
                gate.arriveAndWait()
            }
            try await gate.arrival()
            for _ in 0..<20 { #expect(try await bed.count("SELECT n FROM counter") == 0) }
            gate.open()
            try await written
            #expect(try await bed.count("SELECT n FROM counter") == 5)
        }
    }

    @Test(arguments: Testbed.dialects) func cancelledWhileWaitingWritesNothing(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, .init(connections: 2)) { bed in
            let gate = Gate()
            async let first: Void = bed.engine.write { connection in
                try connection.execute("INSERT INTO parent VALUES (1)")
                gate.arriveAndWait()
            }
            try await gate.arrival()
            let second = Task { try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (2)") } }
            second.cancel()
            await #expect(throws: CancellationError.self) { try await second.value }
            gate.open()
            try await first
            try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (3)") }
            #expect(try await bed.engine.read { try $0.rows("SELECT id FROM parent ORDER BY id") { try $0.int(0) } } == [1, 3])
        }
    }

    @Test(arguments: Testbed.dialects) func aFullLineIsBusyAtOnce(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, .init(connections: 2, queueLimit: 1)) { bed in
            let gate = Gate()
            async let first: Void = bed.engine.write { _ in gate.arriveAndWait() }
            try await gate.arrival()
            let others = (0..<3).map { _ in Task { try await bed.engine.write { _ in } } }
            // One of the three waits; the two who find the line full are told so while the first still runs.
            var busy = 0
            for await result in AsyncStream<Bool>(others) {
                if !result { busy += 1 }
                if busy == 2 { gate.open() }
            }
            #expect(busy == 2)
            try await first
        }
    }

    @Test(arguments: Testbed.dialects) func theWaitForATurnIsBounded(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect, .init(connections: 2, bound: .milliseconds(200))) { bed in
            let gate = Gate()
            async let first: Void = bed.engine.write { _ in gate.arriveAndWait() }
            try await gate.arrival()
            await #expect(throws: StorageError.busy) { try await bed.engine.write { _ in } }
            gate.open()
            try await first
        }
    }

    @Test(arguments: Testbed.dialects) func afterCloseNothingIsTaken(_ dialect: Dialect) async throws {
        try await Testbed.with(dialect) { bed in
            try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (1)") }
            await bed.engine.close()
            await #expect(throws: StorageError.self) { try await bed.engine.write { _ in } }
            await #expect(throws: StorageError.self) { try await bed.engine.read { _ in } }
        }
    }
}

extension AsyncStream<Bool> {
    /// Whether each task succeeded, as they end.
    fileprivate init<T: Sendable>(_ tasks: [Task<T, any Error>]) {
        self.init { continuation in
            Task {
                await withTaskGroup(of: Bool.self) { group in
                    for task in tasks {
                        group.addTask { if case .success = await task.result { true } else { false } }
                    }
                    for await succeeded in group { continuation.yield(succeeded) }
                }
                continuation.finish()
            }
        }
    }
}
