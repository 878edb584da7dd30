/// How a SQLite file is opened.
public struct SQLiteOptions: Sendable {
    /// What to do about the file itself. An existing file that isn't whole and ours is refused either way.
    public enum Mode: Sendable, Hashable {
        /// Make the file when there is none; open it when there is.
        case create
        /// Refuse when there is none: somebody's data should be there.
        case mustExist
    }

    public var mode: Mode
    /// How long a job waits for its turn, and a transaction for another process's lock, before `.busy`.
    public var bound: Duration
    /// How many bodies share one commit, at most.
    public var group: Int
    /// How many may wait for their turn before the next is `.busy` at once.
    public var queueLimit: Int
    /// Threads, each with its read-only connection.
    public var readers: Int
    /// The highest migration this program knows; a file beyond it is of a later version and is refused. Nil: not checked.
    public var newestVersion: Int?

    public init(
        mode: Mode = .mustExist, bound: Duration = .seconds(5), group: Int = 256, queueLimit: Int = 4096,
        readers: Int = 4, newestVersion: Int? = nil
    ) {
        self.mode = mode
        self.bound = bound
        self.group = group
        self.queueLimit = queueLimit
        self.readers = readers
        self.newestVersion = newestVersion
    }
}
