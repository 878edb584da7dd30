import Foundation
import GRDB
import Synchronization

/// A SQLite file in WAL mode: one thread writes and commits in groups, a few threads read.
///
/// `synchronous=FULL`: a commit that was answered survives a power cut (sqlite.org/pragma.html#pragma_synchronous).
public final class SQLiteEngine: Engine {
    public typealias BeforeCommit = @Sendable (any Connection) throws -> Void

    public let dialect = Dialect.sqlite
    /// The file's path.
    public let path: String

    private let pool: DatabasePool
    private let writer: JobThreads
    private let readers: JobThreads
    private let group: GroupCommit

    /// Opens (or makes) the file. Blocks for a few milliseconds.
    ///
    /// Throws `StorageError.damaged` when the file is missing but expected, empty, cut short, not SQLite's, not
    /// Onward's or of a later version; it is then left as it is. `.busy` when another process holds it for too long.
    public init(path: String, options: SQLiteOptions = SQLiteOptions()) throws {
        try SQLiteFile(path: path).prepare(options)
        self.path = path
        let pool = try SQLiteEngine.open(path, options)
        let group = GroupCommit(path: path)
        self.pool = pool
        self.group = group
        let name = (path as NSString).lastPathComponent
        writer = JobThreads(
            name: "write \(name)", threads: 1, most: options.group, bound: options.bound, queueLimit: options.queueLimit
        ) {
            { jobs in group.run(jobs, on: pool) }
        }
        readers = JobThreads(
            name: "read \(name)", threads: options.readers, most: 1, bound: options.bound, queueLimit: options.queueLimit
        ) {
            { jobs in for job in jobs where job.claim() { SQLiteEngine.read(job, pool, path) } }
        }
    }

    /// Runs once in each group, after its bodies and before their commit. What it writes commits with them;
    /// what it throws is every waiter's error, and nothing of the group is written. The audit chain links here.
    public func beforeCommit(_ hook: BeforeCommit?) { group.setHook(hook) }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await TransactionJob.answer(body) { writer.submit($0) }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await TransactionJob.answer(body) { readers.submit($0) }
    }

    public var statistics: EngineStatistics { group.statistics }

    /// How many bodies wait for the next group.
    var waitingWrites: Int { writer.waitingCount }

    /// Folds the write-ahead log into the file and empties it, so that a clean stop leaves no `-wal`.
    public func close() async {
        await writer.close()
        await readers.close()
        let pool = pool
        try? await onOwnThread {
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            // Closes the readers: the log is removed only if the writer is the last to go.
            pool.releaseMemory()
            try pool.close()
        }
    }

    /// Runs `body` on the writer's connection, outside any transaction and apart from every group.
    func alone<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        try await TransactionJob<T>.answer({ connection in
            guard let connection = connection as? SQLiteConnection else {
                throw StorageError.statement("not a connection of SQLite")
            }
            return try body(connection.database)
        }) { writer.submit(LoneJob($0)) }
    }

    /// Runs `body` on a reader's connection, outside any transaction.
    func onReader<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        try await TransactionJob<T>.answer({ connection in
            guard let connection = connection as? SQLiteConnection else {
                throw StorageError.statement("not a connection of SQLite")
            }
            return try body(connection.database)
        }) { readers.submit(LoneJob($0)) }
    }

    private static func open(_ path: String, _ options: SQLiteOptions) throws -> DatabasePool {
        let seconds = Double(options.bound.components.seconds) + Double(options.bound.components.attoseconds) / 1e18
        var configuration = Configuration()
        configuration.label = "onward"
        configuration.busyMode = .timeout(seconds)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = options.readers
        // Without these, what was disposed of stays in freed pages, and sorting leaves names in temporary files.
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA mmap_size = 0;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA journal_size_limit = 16777216;
                    """)
        }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // The pool sets NORMAL when it opens, after what was prepared above; NORMAL may lose answered commits.
            let version = try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                return try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            }
            // Again, because the newest header may still be in the log.
            try SQLiteFile(path: path).checkVersion(version, newest: options.newestVersion)
            return pool
        } catch {
            throw StorageError.sqlite(error, path: path)
        }
    }

    private static func read(_ job: any Job, _ pool: DatabasePool, _ path: String) {
        do {
            try pool.unsafeRead { database in
                let connection = SQLiteConnection(database, path: path, readOnly: true)
                if job is LoneJob { return try job.run(on: connection) }
                // As `pool.read` does, with statements that are prepared once.
                try database.execute("BEGIN DEFERRED")
                defer { if database.isInsideTransaction { try? database.rollback() } }
                try job.run(on: connection)
                if let failure = connection.failure { throw failure }
                try database.execute("COMMIT")
            }
            job.succeed()
        } catch {
            job.fail(StorageError.sqlite(error, path: path, readOnly: true))
        }
    }
}
