import Foundation
import Testing

@testable import Database

/// The kinds of damage of a file: each is refused by name, with what to do, and the file is left as it was.
@Suite("damaged files", .serialized) struct SQLiteFileTests {
    /// A closed, whole file of a few hundred pages.
    private static func withFile(_ body: (String) async throws -> Void) async throws {
        try await Testbed.with(.sqlite) { bed in
            try await bed.engine.write { connection in
                for id in 0..<200 {
                    try connection.execute("INSERT INTO sample (id, t) VALUES ($1, $2)", id, String(repeating: "x", count: 3000))
                }
            }
            await bed.engine.close()
            #expect(!FileManager.default.fileExists(atPath: bed.path + "-wal"))
            try await body(bed.path)
        }
    }

    private static func expectRefused(_ path: String, _ words: String, _ options: SQLiteOptions = SQLiteOptions()) throws {
        let before = try? Data(contentsOf: URL(fileURLWithPath: path))
        #expect {
            _ = try SQLiteEngine(path: path, options: options)
        } throws: { error in
            guard case .some(.damaged(let text)) = error as? StorageError else { return false }
            return text.contains(path) && text.contains(words)
        }
        #expect(try before == (before.map { _ in try Data(contentsOf: URL(fileURLWithPath: path)) }))
    }

    private static func patch(_ path: String, at offset: UInt64, _ bytes: [UInt8]) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: offset)
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }

    @Test func aMissingFileIsNotMadeAnew() async throws {
        try await Self.withFile { path in
            try FileManager.default.removeItem(atPath: path)
            try Self.expectRefused(path, "onward restore")
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test(arguments: [SQLiteOptions.Mode.create, .mustExist]) func anEmptyFileIsNotBuiltUpon(_ mode: SQLiteOptions.Mode) async throws {
        try await Self.withFile { path in
            try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: 0)
            try Self.expectRefused(path, "is empty", SQLiteOptions(mode: mode))
        }
    }

    @Test(arguments: [SQLiteOptions.Mode.create, .mustExist]) func aHeaderThatIsGoneIsRefused(_ mode: SQLiteOptions.Mode) async throws {
        try await Self.withFile { path in
            try Self.patch(path, at: 0, [UInt8](repeating: 0, count: 100))
            try Self.expectRefused(path, "isn't a SQLite database", SQLiteOptions(mode: mode))
        }
    }

    @Test(arguments: [UInt64(50), 4096, 100_000]) func aFileCutShortIsRefused(_ length: UInt64) async throws {
        try await Self.withFile { path in
            try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: length)
            try Self.expectRefused(path, "onward restore")
        }
    }

    @Test func anotherProgramsDatabaseIsRefused() async throws {
        try await Self.withFile { path in
            try Self.patch(path, at: 68, [1, 2, 3, 4])
            try Self.expectRefused(path, "isn't a database of Onward", SQLiteOptions(mode: .create))
        }
    }

    @Test func aLaterVersionIsRefused() async throws {
        try await Self.withFile { path in
            try Self.patch(path, at: 60, [0, 0, 0, 9])
            try Self.expectRefused(path, "later version (9; this program knows 1)", SQLiteOptions(newestVersion: 1))
            await (try SQLiteEngine(path: path, options: SQLiteOptions(newestVersion: 9))).close()
        }
    }

    /// Overwritten pages that nothing has read yet are found by the check that runs after the start.
    @Test func overwrittenPagesAreNamedByTheCheck() async throws {
        try await Self.withFile { path in
            try Self.patch(path, at: 4096 * 40, [UInt8](repeating: 0xA5, count: 4096 * 60))
            let engine = try SQLiteEngine(path: path)
            #expect(try await engine.quickCheck() != [])
            await #expect {
                try await engine.read { try $0.count("SELECT SUM(length(t)) FROM sample") }
            } throws: { error in
                if case .some(.damaged(let text)) = error as? StorageError { text.contains("onward restore") } else { false }
            }
            await engine.close()
        }
    }

    @Test func aGarbageLogIsIgnored() async throws {
        try await Self.withFile { path in
            #expect(FileManager.default.createFile(atPath: path + "-wal", contents: Data(repeating: 0xA5, count: 100_000)))
            let engine = try SQLiteEngine(path: path)
            #expect(try await engine.read { try $0.count("SELECT count(*) FROM sample") } == 200)
            #expect(try await engine.quickCheck() == [])
            await engine.close()
        }
    }

    /// After a kill most of the data may be in the log alone. That file is shorter than its database and yet whole.
    @Test func aLogThatHoldsTheRestIsFollowed() async throws {
        try await Testbed.with(.sqlite) { bed in
            try await bed.engine.write { connection in
                for id in 0..<100 {
                    try connection.execute("INSERT INTO sample (id, t) VALUES ($1, $2)", id, String(repeating: "x", count: 3000))
                }
            }
            let copy = bed.path + ".copy"
            for suffix in ["", "-wal"] { try FileManager.default.copyItem(atPath: bed.path + suffix, toPath: copy + suffix) }
            let engine = try SQLiteEngine(path: copy)
            #expect(try await engine.read { try $0.count("SELECT count(*) FROM sample") } == 100)
            await engine.close()
        }
    }

    @Test func aFileIsForItsOwnerAlone() async throws {
        try await Testbed.with(.sqlite) { bed in
            try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (1)") }
            for suffix in ["", "-wal", "-shm"] {
                let mode = try FileManager.default.attributesOfItem(atPath: bed.path + suffix)[.posixPermissions] as? Int
                #expect(mode == 0o600)
            }
        }
    }

    /// Deleted bytes leave the file and, after a checkpoint, its log.
    @Test func whatWasDeletedIsGoneFromTheDisk() async throws {
        try await Testbed.with(.sqlite) { bed in
            let engine = try #require(bed.engine as? SQLiteEngine)
            let needle = "Archambault-\(String(repeating: "q", count: 30))"
            try await engine.write { connection in
                for id in 0..<50 { try connection.execute("INSERT INTO sample (id, t) VALUES ($1, $2)", id, needle) }
            }
            _ = try await engine.checkpoint()
            try await engine.write { try $0.execute("DELETE FROM sample") }
            #expect(try await engine.checkpoint())
            for suffix in ["", "-wal"] {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: bed.path + suffix))
                #expect(bytes.range(of: Data(needle.utf8)) == nil)
            }
        }
    }

    @Test func aCopyIsWholeAndReplacesNothing() async throws {
        try await Testbed.with(.sqlite) { bed in
            let engine = try #require(bed.engine as? SQLiteEngine)
            let target = bed.path + ".backup"
            try await engine.write { try $0.execute("INSERT INTO parent VALUES (1)") }
            try await engine.copy(to: target)
            await #expect(throws: StorageError.self) { try await engine.copy(to: target) }
            let copy = try SQLiteEngine(path: target, options: SQLiteOptions(newestVersion: 1))
            #expect(try await copy.read { try $0.count("SELECT count(*) FROM parent") } == 1)
            #expect(try await Migrator([Testbed.contractTables]).pending(copy) == [])
            await copy.close()
        }
    }
}
