import Core
import Foundation
import Testing

@testable import Database

@Suite struct FirstTests {
    @Test func writesReadsAndClosesClean() async throws {
        let folder = NSTemporaryDirectory() + "onward-first-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let engine = try SQLiteEngine(path: folder + "/a.sqlite", options: SQLiteOptions(mode: .create))
        let migrator = try Migrator([Migration(number: 1, name: "one", sqlite: "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT) STRICT; CREATE INDEX tv ON t(v);", postgres: "")])
        #expect(try await migrator.migrate(engine, at: Instant(milliseconds: 0)) == [1])
        #expect(try await migrator.migrate(engine, at: Instant(milliseconds: 0)) == [])
        try await engine.write { c in _ = try c.execute("INSERT INTO t VALUES ($2, $1)", "x", 1) }
        await #expect(throws: StorageError.duplicate(constraint: "t")) {
            try await engine.write { c in _ = try c.execute("INSERT INTO t VALUES ($2, $1)", "x", 1) }
        }
        #expect(try await engine.read { try $0.first("SELECT v FROM t WHERE id = $1", 1) { try $0.text(0) } } == "x")
        #expect(try await engine.quickCheck() == [])
        try await engine.copy(to: folder + "/b.sqlite")
        #expect(try await engine.checkpoint())
        await engine.close()
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == ["a.sqlite", "b.sqlite"])
        let again = try SQLiteEngine(path: folder + "/b.sqlite")
        #expect(try await again.read { try $0.count("SELECT count(*) FROM t") } == 1)
        await again.close()
    }
}
