/// One database that transactions run on: a SQLite file, or a schema of PostgreSQL.
///
/// The compartments and the key store each have their own, so that a transaction can't touch two.
public protocol Engine: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` in a write transaction and returns only after its commit is durable. `body` may run twice.
    ///
    /// Throws what `body` throws (nothing is then written), `StorageError.busy` when the wait is over its bound,
    /// `StorageError.unavailable` when the disk is full, read-only, or the server can't be reached.
    /// A task cancelled before the body has run rolls back and throws `CancellationError`.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// Runs `body` on a snapshot: all of a page's reads see one state. Goes on while writes fail.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// What the engine has done since it was opened.
    var statistics: EngineStatistics { get }

    /// Ends open connections after the transactions under way. The engine can't be used afterwards.
    func close() async
}

/// Counts since an engine was opened.
public struct EngineStatistics: Sendable, Hashable {
    /// Write transactions that were committed and answered.
    public var commits = 0
    /// Commits of the disk; on SQLite several transactions share one.
    public var groups = 0
    /// Bodies that ran once more: after a serialization failure, a lost connection, or a group that was taken apart.
    public var retries = 0

    public init() {}
}

/// The two engines, and the few words in which their SQL differs.
public enum Dialect: String, Sendable, Hashable, CaseIterable {
    case sqlite, postgres
}

/// What storage can't do, told apart by what the caller should do.
public enum StorageError: Error, Sendable, Hashable {
    /// Others are writing and the wait is over its bound: try again in a moment (503 with Retry-After).
    case busy
    /// The disk is full or read-only, or the server can't be reached. Reads may still work.
    case unavailable(reason: String)
    /// A unique constraint: somebody wrote this key first. `constraint` is the table's name, or the constraint's.
    case duplicate(constraint: String)
    /// NOT NULL, CHECK or a foreign key refused the row.
    case constraint(String)
    /// A column held another type than was asked for.
    case unexpectedValue(column: Int)
    /// A statement is wrong. A fault of ours; never shown.
    case statement(String)
    /// The file isn't ours, is damaged, or is of a later version. Names the file and what to do.
    case damaged(String)
}
