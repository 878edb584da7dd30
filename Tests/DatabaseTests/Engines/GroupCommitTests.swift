import Dispatch
import Testing

@testable import Database

/// The group commit of SQLite: bodies that wait together share one commit and nothing else.
@Suite("group commit", .serialized) struct GroupCommitTests {
    private struct Refused: Error {}

    /// Holds the writer until all of `bodies` wait, so that they make one group; returns how each ended. Each is handed in
    /// only when the one before it waits: tasks don't start in the order in which they were made.
    private static func together(_ bed: Testbed, _ bodies: [@Sendable (any Connection) throws -> Void]) async throws -> [StorageError?] {
        let gate = Gate()
        async let first: Void = bed.engine.write { _ in gate.arriveAndWait() }
        try await gate.arrival()
        let engine = try #require(bed.engine as? SQLiteEngine)
        var tasks: [Task<Void, any Error>] = []
        for body in bodies {
            tasks.append(Task { try await engine.write(body) })
            while engine.waitingWrites < tasks.count { await Task.yield() }
        }
        gate.open()
        try await first
        var ends: [StorageError?] = []
        for task in tasks {
            switch await task.result {
            case .success: ends.append(nil)
            case .failure(let error): ends.append(error as? StorageError ?? .statement("\(error)"))
            }
        }
        return ends
    }

    private static func insert(_ id: Int) -> @Sendable (any Connection) throws -> Void {
        { try $0.execute("INSERT INTO parent VALUES ($1)", id) }
    }

    @Test func bodiesShareOneCommit() async throws {
        try await Testbed.with(.sqlite) { bed in
            let ends = try await Self.together(bed, (1...20).map(Self.insert))
            #expect(ends.allSatisfy { $0 == nil })
            #expect(bed.engine.statistics.groups == 2)
            #expect(bed.engine.statistics.commits == 21)
        }
    }

    @Test func oneThatThrowsDoesNotTouchTheOthers() async throws {
        try await Testbed.with(.sqlite) { bed in
            let ends = try await Self.together(
                bed,
                [
                    Self.insert(1), { try Self.insert(2)($0); throw Refused() }, Self.insert(3), Self.insert(1), Self.insert(4),
                    { try $0.execute("INSERT INTO nowhere VALUES (1)") },
                ])
            #expect(ends[0] == nil && ends[2] == nil && ends[4] == nil)
            #expect(ends[1] == .statement("Refused()"))
            #expect(ends[3] == .duplicate(constraint: "parent"))
            #expect(ends[5] == .statement("no such table: nowhere"))
            #expect(try await bed.ids() == [1, 3, 4])
            #expect(bed.engine.statistics.groups == 2)
        }
    }

    /// A body may throw for what another of its group wrote. Whoever hears of that looks for it, and must find it.
    @Test func whatABodyThrewIsToldAfterTheCommitOfTheOthers() async throws {
        try await Testbed.with(.sqlite) { bed in
            let engine = try #require(bed.engine as? SQLiteEngine)
            let looked = DispatchSemaphore(value: 0)
            // Time for a look that comes too early; the right one comes after the commit, and isn't waited for.
            engine.beforeCommit { _ in _ = looked.wait(timeout: .now() + 0.3) }
            let gate = Gate()
            async let first: Void = engine.write { _ in gate.arriveAndWait() }
            try await gate.arrival()
            async let written: Void = engine.write(Self.insert(1))
            while engine.waitingWrites < 1 { await Task.yield() }
            let found = Task {
                do {
                    try await engine.write { try Self.insert(1)($0) }
                    return -1
                } catch {
                    defer { looked.signal() }
                    return try await engine.read { try $0.count("SELECT COUNT(*) FROM parent WHERE id = 1") }
                }
            }
            while engine.waitingWrites < 2 { await Task.yield() }
            gate.open()
            try await first
            try await written
            #expect(try await found.value == 1)
            engine.beforeCommit(nil)
        }
    }

    /// A deferred foreign key fails at COMMIT, for all; each then gets its own answer.
    @Test func aConstraintFoundAtTheCommitIsOneBodysOwn() async throws {
        try await Testbed.with(.sqlite) { bed in
            let ends = try await Self.together(
                bed, [Self.insert(1), { try $0.execute("INSERT INTO later VALUES (1, 99)") }, Self.insert(2)])
            #expect(ends == [nil, .constraint("foreign key"), nil])
            #expect(try await bed.ids() == [1, 2])
        }
    }

    /// SQLITE_FULL may roll back the whole transaction: those who wrote before it are run again.
    @Test func aBodyThatFillsTheDiskDoesNotTakeTheOthersAlong() async throws {
        try await Testbed.with(.sqlite) { bed in
            let engine = try #require(bed.engine as? SQLiteEngine)
            let pages = try await engine.setting("page_count").flatMap { Int($0) } ?? 0
            try await engine.setting("max_page_count = \(pages + 20)")
            let ends = try await Self.together(
                bed,
                [
                    Self.insert(1),
                    { connection in
                        for id in 10..<1000 {
                            try connection.execute("INSERT INTO sample (id, b) VALUES ($1, $2)", id, [UInt8](repeating: 1, count: 4000))
                        }
                    },
                    Self.insert(2),
                ])
            #expect(ends[0] == nil && ends[2] == nil)
            #expect(ends[1] == .unavailable(reason: "the disk of \(bed.path) is full"))
            #expect(try await bed.ids() == [1, 2])
            #expect(try await bed.count("SELECT count(*) FROM sample") == 0)
        }
    }

    @Test func theHookRunsOncePerGroupAndCommitsWithIt() async throws {
        try await Testbed.with(.sqlite) { bed in
            let engine = try #require(bed.engine as? SQLiteEngine)
            engine.beforeCommit { try $0.execute("UPDATE counter SET n = n + 1") }
            _ = try await Self.together(bed, (1...20).map(Self.insert))
            #expect(try await bed.count("SELECT n FROM counter") == 2)
            engine.beforeCommit { _ in throw StorageError.statement("the chain can't be linked") }
            await #expect(throws: StorageError.statement("the chain can't be linked")) {
                try await engine.write { try Self.insert(99)($0) }
            }
            #expect(try await bed.count("SELECT count(*) FROM parent WHERE id = 99") == 0)
        }
    }

    @Test func aBodyThatEndsTheTransactionIsFoundOut() async throws {
        try await Testbed.with(.sqlite) { bed in
            let ends = try await Self.together(bed, [Self.insert(1), { try $0.execute("ROLLBACK") }, Self.insert(2)])
            #expect(ends[0] == nil && ends[2] == nil)
            #expect(ends[1] == .statement("a body ended the transaction it runs in"))
            #expect(try await bed.ids() == [1, 2])
        }
    }

    @Test func aCommitIsSyncedToDisk() async throws {
        try await Testbed.with(.sqlite) { bed in
            let engine = try #require(bed.engine as? SQLiteEngine)
            var settings: [String?] = []
            for name in ["synchronous", "journal_mode", "secure_delete", "foreign_keys", "mmap_size", "temp_store"] {
                settings.append(try await engine.setting(name))
            }
            #expect(settings == ["2", "wal", "1", "1", "0", "2"])
        }
    }
}

extension Testbed {
    fileprivate func ids() async throws -> [Int] {
        try await engine.read { try $0.rows("SELECT id FROM parent ORDER BY id") { try $0.int(0) } }
    }
}
