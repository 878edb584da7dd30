import Core
import Foundation
import Testing

@testable import Database

/// An engine with the tables of the contract suite, made for one test and gone after it.
struct Testbed {
    let engine: any Engine
    let dialect: Dialect
    /// SQLite's file.
    let path: String
    private let location: PostgresOptions?

    /// Both, or SQLite alone on a machine that has no test server. In CI that is a failure, see `ServerTests`.
    static let dialects: [Dialect] = server == nil ? [.sqlite] : [.sqlite, .postgres]

    /// A libpq URI of a database where schemas can be made.
    static let server: String? = ProcessInfo.processInfo.environment["ONWARD_TEST_POSTGRES"]

    static let start = Instant(milliseconds: 1_772_955_000_000)

    struct Size {
        var connections = 8
        var bound = Duration.seconds(20)
        var queueLimit = 4096
        var retry = RetryPolicy()
        var group = 256
        var statementTimeout = Duration.seconds(30)
    }

    static func with(
        _ dialect: Dialect, _ size: Size = Size(), migrations: [Migration]? = nil, _ body: (Testbed) async throws -> Void
    ) async throws {
        let bed = try make(dialect, size)
        do {
            try await Migrator(migrations ?? [contractTables]).migrate(bed.engine, at: start)
            try await body(bed)
        } catch {
            await bed.clear()
            throw error
        }
        await bed.clear()
    }

    private static func make(_ dialect: Dialect, _ size: Size) throws -> Testbed {
        let name = "t\(getpid())_\(UInt32.random(in: 0 ... .max))"
        switch dialect {
        case .sqlite:
            let folder = (NSTemporaryDirectory() as NSString).appendingPathComponent("onward-\(name)")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let path = EngineFactory.path(of: "cases", in: folder)
            let options = SQLiteOptions(mode: .create, bound: size.bound, group: size.group, queueLimit: size.queueLimit)
            return Testbed(engine: try SQLiteEngine(path: path, options: options), dialect: dialect, path: path, location: nil)
        case .postgres:
            let uri = try #require(server)
            let options = PostgresOptions(
                uri: uri, schema: name, chance: Seeded(), connections: size.connections, bound: size.bound,
                queueLimit: size.queueLimit, statementTimeout: size.statementTimeout, retry: size.retry,
                applicationName: name)
            return Testbed(engine: try PostgresEngine(options), dialect: dialect, path: "", location: options)
        }
    }

    /// A second engine on the same database, as another process would have.
    func another(_ change: (inout Size) -> Void = { _ in }) throws -> any Engine {
        var size = Size()
        change(&size)
        if var location {
            location.connections = size.connections
            location.bound = size.bound
            return try PostgresEngine(location)
        }
        return try SQLiteEngine(path: path, options: SQLiteOptions(bound: size.bound))
    }

    /// What a counting query gives, in a read of its own.
    func count(_ query: SQL) async throws -> Int { try await engine.read { try $0.count(query) } }

    private func clear() async {
        await engine.close()
        if let postgres = engine as? PostgresEngine { try? await postgres.dropSchema() }
        if !path.isEmpty { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }
    }

    /// `{int}`, `{blob}` and so on become the engine's words.
    static func ddl(_ template: String, _ dialect: Dialect) -> String {
        let words = [
            "{int}": dialect.integerType, "{blob}": dialect.blobType, "{bool}": dialect.booleanType,
            "{real}": dialect.realType, "{strict}": dialect.strict,
        ]
        return words.reduce(template) { $0.replacingOccurrences(of: $1.key, with: $1.value.text) }
    }

    static func migration(_ number: Int, _ template: String) -> Migration {
        Migration(number: number, name: "step \(number)", sqlite: ddl(template, .sqlite), postgres: ddl(template, .postgres))
    }

    static let contractTables = migration(
        1,
        """
        CREATE TABLE sample (id {int} PRIMARY KEY, t TEXT, i {int}, r {real}, b {blob}, f {bool}){strict};
        CREATE TABLE parent (id {int} PRIMARY KEY){strict};
        CREATE TABLE child (
            id {int} PRIMARY KEY,
            parent {int} NOT NULL REFERENCES parent (id),
            amount {int} NOT NULL CONSTRAINT amount_is_positive CHECK (amount > 0),
            label TEXT UNIQUE
        ){strict};
        CREATE TABLE later (
            id {int} PRIMARY KEY,
            parent {int} NOT NULL REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED
        ){strict};
        CREATE TABLE counter (id {int} PRIMARY KEY, n {int} NOT NULL){strict};
        CREATE TABLE entry (
            file {int} NOT NULL, sequence {int} NOT NULL, body TEXT NOT NULL,
            CONSTRAINT entry_ledger PRIMARY KEY (file, sequence)
        ){strict};
        INSERT INTO counter VALUES (1, 0);
        """)
}

/// Chance that is the same in every run.
final class Seeded: Chance, @unchecked Sendable {
    private let lock = NSLock()
    private var state: UInt64 = 0x0123_4567_89AB_CDEF

    func bytes(_ count: Int) -> [UInt8] {
        lock.withLock {
            (0..<count).map { _ in
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                return UInt8(truncatingIfNeeded: state >> 32)
            }
        }
    }
}

/// A gate between a transaction's body, which blocks its own thread, and a test's task, which mustn't block.
final class Gate: @unchecked Sendable {
    private let condition = NSCondition()
    private var arrivals = 0
    private var isOpen = false

    /// In a body: says that it has come this far and waits until the gate is opened.
    func arriveAndWait() {
        condition.withLock {
            arrivals += 1
            condition.broadcast()
            while !isOpen { condition.wait() }
        }
    }

    func open() {
        condition.withLock {
            isOpen = true
            condition.broadcast()
        }
    }

    /// In a test: returns when a body has arrived.
    func arrival() async throws {
        try await onOwnThread { [self] in condition.withLock { while arrivals == 0 { condition.wait() } } }
    }
}

extension NSCondition {
    fileprivate func withLock<T>(_ body: () -> T) -> T {
        lock()
        defer { unlock() }
        return body()
    }
}

@Suite struct ServerTests {
    @Test func theContractRunsOnPostgreSQLToo() {
        if Testbed.server != nil { return }
        if ProcessInfo.processInfo.environment["CI"] == "true" {
            Issue.record("ONWARD_TEST_POSTGRES isn't set: in CI the storage suite must run on PostgreSQL too")
        } else {
            print("NOTICE: ONWARD_TEST_POSTGRES isn't set; the storage suite runs on SQLite alone")
        }
    }
}
