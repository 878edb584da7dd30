import Foundation
import Testing

@testable import Database

/// A second process on the same SQLite file: Python's own SQLite, so that nothing of ours is on the other side.
@Suite("a second process", .serialized) struct SecondProcessTests {
    @Test func itsLockIsWaitedForAndThenBusy() async throws {
        try await Testbed.with(.sqlite, .init(bound: .milliseconds(300))) { bed in
            let other = try Other(
                """
                import sqlite3, sys
                db = sqlite3.connect(sys.argv[1], isolation_level=None)
                db.execute("BEGIN IMMEDIATE"); db.execute("INSERT INTO parent VALUES (1)")
                print("held", flush=True); sys.stdin.readline()
                db.execute("COMMIT"); print("done", flush=True); sys.stdin.readline()
                """, bed.path)
            try await other.says("held")
            await #expect(throws: StorageError.busy) { try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (2)") } }
            // Readers don't wait for it.
            #expect(try await bed.count("SELECT count(*) FROM parent") == 0)
            try other.answer()
            try await other.says("done")
            try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES (2)") }
            #expect(try await bed.count("SELECT count(*) FROM parent") == 2)
            try other.answer()
        }
    }

    @Test func killedWithItsLockItLeavesNothingBehind() async throws {
        try await Testbed.with(.sqlite) { bed in
            let other = try Other(
                """
                import sqlite3, sys
                db = sqlite3.connect(sys.argv[1], isolation_level=None)
                db.execute("BEGIN IMMEDIATE"); db.execute("INSERT INTO parent VALUES (1)")
                print("held", flush=True); sys.stdin.readline()
                """, bed.path)
            try await other.says("held")
            let engine = bed.engine
            async let written = engine.write { try $0.execute("INSERT INTO parent VALUES (2)") }
            other.kill()
            #expect(try await written == 1)
            #expect(try await bed.engine.read { try $0.rows("SELECT id FROM parent") { try $0.int(0) } } == [2])
        }
    }

    @Test func bothWriteAtOnceAndNothingIsLost() async throws {
        try await Testbed.with(.sqlite) { bed in
            let other = try Other(
                """
                import sqlite3, sys
                db = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
                print("ready", flush=True)
                for n in range(150):
                    db.execute("BEGIN IMMEDIATE")
                    db.execute("UPDATE counter SET n = n + 1")
                    db.execute("INSERT INTO parent VALUES (?)", (100000 + n,))
                    db.execute("COMMIT")
                print("done", flush=True)
                """, bed.path)
            try await other.says("ready")
            let engine = bed.engine
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<16 {
                    group.addTask {
                        for round in 0..<10 {
                            try await engine.write { connection in
                                try connection.execute("UPDATE counter SET n = n + 1")
                                try connection.execute("INSERT INTO parent VALUES ($1)", writer * 100 + round)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await other.says("done")
            #expect(try await bed.count("SELECT n FROM counter") == 310)
            #expect(try await bed.count("SELECT count(*) FROM parent") == 310)
        }
    }
}

/// A Python program that says a line when it has come somewhere and goes on when it is answered.
private final class Other: @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var pending = ""

    init(_ program: String, _ path: String) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit { kill() }

    /// Waits for a line and holds it to `expected`.
    func says(_ expected: String) async throws {
        let line = try await onOwnThread { [self] in
            while !pending.contains("\n") {
                let data = output.fileHandleForReading.availableData
                if data.isEmpty { break }
                pending += String(decoding: data, as: UTF8.self)
            }
            let line = pending.prefix { $0 != "\n" }
            pending.removeFirst(min(pending.count, line.count + 1))
            return String(line)
        }
        #expect(line == expected)
    }

    func answer() throws { try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8)) }

    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
