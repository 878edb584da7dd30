import Core

/// How a schema of a PostgreSQL database is reached.
public struct PostgresOptions: Sendable {
    /// A connection URI as libpq reads it (`postgresql://user@host/database`). May hold a password: never printed.
    public var uri: String
    /// The schema, a compartment's name: lower-case letters, digits and underscores, at most 48.
    public var schema: String
    /// Connections, and threads that block on them.
    public var connections: Int
    /// How long a transaction waits for a connection, and a statement for a lock, before `.busy`.
    public var bound: Duration
    /// How many may wait for a connection before the next is `.busy` at once.
    public var queueLimit: Int
    /// After which time the server gives a statement up.
    public var statementTimeout: Duration
    public var retry: RetryPolicy
    /// How writes are kept apart.
    public var isolation: Isolation
    /// For the pauses between tries.
    public var chance: any Chance
    /// What `pg_stat_activity` shows, unless the URI says otherwise.
    public var applicationName: String

    /// What a write may assume of the others.
    public enum Isolation: Sendable, Hashable {
        /// As if they ran one after another.
        case serializable
        /// One snapshot, and no change lost. For tables in which no row's rightness hangs on another's, but by a key: the key
        /// store's. Its reads lock nothing, so that a thousand new records don't send each other back.
        case snapshot
    }

    public init(
        uri: String, schema: String, chance: any Chance, connections: Int = 8, bound: Duration = .seconds(5),
        queueLimit: Int = 4096, statementTimeout: Duration = .seconds(30), retry: RetryPolicy = RetryPolicy(),
        isolation: Isolation = .serializable, applicationName: String = "onward"
    ) {
        self.uri = uri
        self.schema = schema
        self.chance = chance
        self.connections = connections
        self.bound = bound
        self.queueLimit = queueLimit
        self.statementTimeout = statementTimeout
        self.retry = retry
        self.isolation = isolation
        self.applicationName = applicationName
    }

    /// The role that the connections take on when it is there: it may read and write rows of this schema, and no other.
    public var role: String { "onward_\(schema)" }

    /// Letters, digits and underscores, so that the name can stand in a statement as it is.
    func checkSchema() throws {
        let bytes = Array(schema.utf8)
        let good = bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
        guard good, (1...48).contains(bytes.count), (97...122).contains(bytes[0]), !schema.hasPrefix("pg_") else {
            throw StorageError.statement("a schema's name is lower-case letters, digits and underscores, at most 48")
        }
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int { Int(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000) }
}
