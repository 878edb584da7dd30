import Foundation
import Testing

@testable import Database

/// What only a server can do to us: connections that break, sessions that hold locks, roles.
@Suite("PostgreSQL", .serialized, .enabled(if: Testbed.server != nil)) struct PostgresTests {
    private static func killAll(of bed: Testbed) async throws {
        let options = try #require(bed.engine as? PostgresEngine).options
        try await onOwnThread {
            let session = try PostgresSession(options, asRole: false)
            try session.script(
                """
                SELECT pg_terminate_backend(l.pid, 5000) FROM pg_stat_activity l
                WHERE l.pid <> pg_backend_pid() AND l.application_name = '\(options.applicationName)'
                """)
        }
    }

    private static func with(_ size: Testbed.Size = .init(), migrations: [Migration]? = nil, _ body: (Testbed) async throws -> Void) async throws {
        try await Testbed.with(.postgres, size, migrations: migrations, body)
    }

    @Test func anIdleConnectionThatDiedIsMadeAnew() async throws {
        try await Self.with { bed in
            for id in 0..<3 {
                try await bed.engine.write { try $0.execute("INSERT INTO parent VALUES ($1)", id) }
                #expect(try await bed.count("SELECT count(*) FROM parent") == id + 1)
                try await Self.killAll(of: bed)
            }
            #expect(try await bed.count("SELECT count(*) FROM parent") == 3)
        }
    }

    @Test func aConnectionKilledInABodyRunsItAgainOnce() async throws {
        try await Self.with { bed in
            let gate = Gate()
            let runs = Counter()
            async let written: Void = bed.engine.write { connection in
                try connection.execute("INSERT INTO parent VALUES (1)")
                if runs.next() == 1 { gate.arriveAndWait() }
                try connection.execute("INSERT INTO parent VALUES (2)")
            }
            try await gate.arrival()
            try await Self.killAll(of: bed)
            gate.open()
            try await written
            #expect(runs.value == 2)
            #expect(bed.engine.statistics.retries == 1)
            #expect(try await bed.count("SELECT count(*) FROM parent") == 2)
        }
    }

    /// Whether it was made can't be known, so it isn't run again.
    @Test func aConnectionKilledInTheCommitIsUnavailable() async throws {
        let slow = Migration(
            number: 2, name: "a commit that waits", sqlite: "",
            postgres: """
                CREATE FUNCTION wait_for_turn() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_advisory_xact_lock_shared(4711, hashtext(TG_TABLE_SCHEMA)); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON counter DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION wait_for_turn();
                """)
        try await Self.with(migrations: [Testbed.contractTables, slow]) { bed in
            let options = try #require(bed.engine as? PostgresEngine).options
            let runs = Counter()
            let written = try await onOwnThread {
                // Held by a connection of another name, which the kill spares.
                var other = options
                other.applicationName = "holder"
                return try HeldLock(PostgresSession(other, asRole: false), options.schema)
            }
            let task = Task {
                try await bed.engine.write { connection in
                    _ = runs.next()
                    try connection.execute("INSERT INTO counter VALUES (2, 2)")
                }
            }
            try await onOwnThread { try written.waitForCommitter() }
            try await Self.killAll(of: bed)
            await #expect {
                try await task.value
            } throws: { error in
                if case .some(.unavailable(let reason)) = error as? StorageError { reason.contains("isn't known") } else { false }
            }
            #expect(runs.value == 1)
            try await onOwnThread { try written.release() }
            #expect(try await bed.count("SELECT count(*) FROM counter") == 1)
        }
    }

    @Test func aServerThatIsNotThereIsUnavailable() async throws {
        let engine = try PostgresEngine(
            PostgresOptions(uri: "postgresql://nobody@/nowhere?host=/nonexistent", schema: "cases", chance: Seeded()))
        await #expect {
            try await engine.read { _ in }
        } throws: { error in
            if case .some(.unavailable) = error as? StorageError { true } else { false }
        }
        await engine.close()
    }

    @Test func aStatementThatTakesTooLongIsGivenUp() async throws {
        try await Self.with(.init(statementTimeout: .milliseconds(100))) { bed in
            await #expect(throws: StorageError.busy) { try await bed.count("SELECT count(*) FROM (SELECT pg_sleep(20)) s") }
            let one = try await bed.count("SELECT 1")
            #expect(one == 1)
        }
    }

    @Test func triesAreBounded() async throws {
        try await Self.with(.init(retry: RetryPolicy(tries: 3))) { bed in
            let runs = Counter()
            let other = try bed.another()
            let otherRuns = Counter()
            await #expect(throws: StorageError.busy) {
                try await bed.engine.write { connection in
                    _ = runs.next()
                    let n = try connection.count("SELECT n FROM counter WHERE id = 1")
                    // Each time another transaction is quicker.
                    try blocking {
                        try await other.write { try $0.execute("UPDATE counter SET n = n + 1 WHERE id = 1") }
                        _ = otherRuns.next()
                    }
                    try connection.execute("UPDATE counter SET n = $1 WHERE id = 1", n + 100)
                }
            }
            #expect(runs.value == 3)
            #expect(otherRuns.value == 3)
            #expect(try await bed.count("SELECT n FROM counter") == 3)
            await other.close()
        }
    }

    /// The connections act as the schema's role, which changes rows and no tables.
    @Test func theRoleMayChangeRowsAndNothingElse() async throws {
        try await Self.with { bed in
            let options = try #require(bed.engine as? PostgresEngine).options
            if try await bed.count("SELECT count(*) FROM pg_roles WHERE rolname = session_user AND (rolsuper OR rolcreaterole)") == 0 {
                print("NOTICE: the test server's user may not make roles; the schema's role isn't tested")
                return
            }
            let user = try await bed.engine.read { try $0.first("SELECT current_user::text") { try $0.text(0) } }
            #expect(user == options.role)
            for statement in ["DROP TABLE parent", "CREATE TABLE more (id BIGINT)", "DELETE FROM schema_migration"] as [SQL] {
                await #expect(throws: StorageError.self, "\(statement.text)") { try await bed.engine.write { try $0.execute(statement) } }
            }
        }
    }

    @Test func aNameThatIsNoSchemaIsRefused() {
        for name in ["", "a\"; DROP SCHEMA public; --", "Cases", "1a", "pg_toast", String(repeating: "a", count: 49)] {
            #expect(throws: StorageError.self) { try PostgresEngine(PostgresOptions(uri: "", schema: name, chance: Seeded())) }
        }
    }

    /// Plans that were prepared before a migration are made anew.
    @Test func plansSurviveAMigration() async throws {
        try await Self.with { bed in
            let all: SQL = "SELECT * FROM parent"
            _ = try await bed.engine.read { try $0.rows(all) { $0.columnCount } }
            try await bed.engine.write { connection in
                try connection.execute("INSERT INTO parent VALUES (1)")
                _ = try connection.rows(all) { $0.columnCount }
            }
            let wider = Migration(number: 2, name: "wider", sqlite: "", postgres: "ALTER TABLE parent ADD COLUMN note TEXT")
            try await Migrator([Testbed.contractTables, wider]).migrate(bed.engine, at: Testbed.start)
            #expect(try await bed.engine.read { try $0.rows(all) { $0.columnCount } } == [2])
            #expect(try await bed.engine.write { try $0.rows(all) { $0.columnCount } } == [2])
        }
    }
}

/// Counts in bodies, which run on threads of their own.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    var value: Int { lock.withLock { count } }

    func next() -> Int {
        lock.withLock {
            count += 1
            return count
        }
    }
}

/// Waits for a task on a body's thread, which may block.
private func blocking(_ work: @escaping @Sendable () async throws -> Void) throws {
    let gate = DispatchSemaphore(value: 0)
    let result = Outcome()
    Task {
        do { try await work() } catch { result.error = error }
        gate.signal()
    }
    gate.wait()
    if let error = result.error { throw error }
}

private final class Outcome: @unchecked Sendable { var error: (any Error)? }

/// An advisory lock that a commit waits for, and a look at who waits.
private final class HeldLock: @unchecked Sendable {
    private let session: PostgresSession

    init(_ session: PostgresSession, _ schema: String) throws {
        self.session = session
        try session.script("SELECT pg_advisory_lock(4711, hashtext('\(schema)'))")
    }

    func waitForCommitter() throws {
        let query = "SELECT 1 FROM pg_locks l JOIN pg_locks m USING (classid, objid, objsubid) WHERE l.classid = 4711 AND NOT l.granted AND m.granted AND m.pid = pg_backend_pid()"
        while try session.script(query).rowCount == 0 {}
    }

    func release() throws { try session.script("SELECT pg_advisory_unlock_all()") }
}
