/// A schema of a PostgreSQL database. Threads equal connections, so a transaction that has a thread has a connection.
///
/// Writes are SERIALIZABLE (``PostgresOptions/Isolation`` has one exception) and run again when the server gives them up; reads are REPEATABLE READ, READ ONLY.
/// Connections are made when they are needed, and made anew when they broke.
public final class PostgresEngine: Engine {
    public let dialect = Dialect.postgres

    let options: PostgresOptions
    private let counts = PostgresCounts()
    private let writers: JobThreads
    private let readers: JobThreads

    /// Connects to nothing yet. Throws `StorageError.statement` for a schema name that can't be one.
    ///
    /// A quarter of the connections (one at least) is kept for reads, so that pages show while writers wait for locks.
    public init(_ options: PostgresOptions) throws {
        try options.checkSchema()
        self.options = options
        let forReads = max(1, options.connections / 4)
        let counts = counts
        func threads(_ name: String, _ count: Int, writes: Bool) -> JobThreads {
            JobThreads(
                name: "\(name) \(options.schema)", threads: count, most: 1, bound: options.bound, queueLimit: options.queueLimit
            ) {
                let lane = PostgresLane(options, counts)
                return { jobs in for job in jobs { lane.run(job, writes: writes) } }
            }
        }
        writers = threads("write", max(1, options.connections - forReads), writes: true)
        readers = threads("read", forReads, writes: false)
    }

    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await TransactionJob.answer(body) { writers.submit($0) }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await TransactionJob.answer(body) { readers.submit($0) }
    }

    public var statistics: EngineStatistics { counts.statistics }

    public func close() async {
        await writers.close()
        await readers.close()
    }
}
