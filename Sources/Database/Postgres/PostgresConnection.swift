/// The connection of PostgreSQL that a body runs on.
final class PostgresConnection: Connection {
    let dialect = Dialect.postgres
    /// The first error of a statement, sticky: the server refuses every later one (25P02).
    private(set) var failure: StorageError?
    /// What the server said with it; nil when a value was refused before it was sent.
    private(set) var serverFailure: PostgresFailure?

    private let session: PostgresSession
    private var streaming: ResultStream?

    init(_ session: PostgresSession) { self.session = session }

    @discardableResult
    func execute(_ sql: SQL, _ values: [SQLValue]) throws -> Int {
        try guarded {
            try streaming?.readAhead()
            return try session.execute(sql.text, PostgresParameters(values)).changedRows
        }
    }

    func stream(_ sql: SQL, _ values: [SQLValue], _ each: (any Row) throws -> Bool) throws {
        let stream = try guarded {
            try streaming?.readAhead()
            try session.start(sql.text, PostgresParameters(values))
            let stream = ResultStream(session)
            streaming = stream
            return stream
        }
        defer { if streaming === stream { streaming = nil } }
        do {
            while let result = try guarded({ try stream.next() }) {
                if try !each(PostgresRow(result: result, index: 0)) { break }
            }
        } catch {
            try? stream.skipRest()
            throw error
        }
        // Cancelling instead would abort the transaction.
        try guarded { try stream.skipRest() }
    }

    private func guarded<T>(_ work: () throws -> T) throws -> T {
        if let failure { throw failure }
        do {
            return try work()
        } catch let error as PostgresFailure {
            serverFailure = error
            failure = error.storageError
            throw error.storageError
        } catch let error as StorageError {
            failure = error
            throw error
        }
    }
}

/// The rows of a query as they arrive, one result each.
private final class ResultStream {
    private let session: PostgresSession
    private var ahead: [PostgresResult] = []
    private var taken = 0
    private var ended = false

    init(_ session: PostgresSession) { self.session = session }

    func next() throws -> PostgresResult? {
        if taken < ahead.count {
            defer { taken += 1 }
            return ahead[taken]
        }
        return try fetch()
    }

    /// Takes what is still to come into memory, so that the connection is free for a statement inside the loop.
    func readAhead() throws {
        while let result = try fetch() { ahead.append(result) }
    }

    func skipRest() throws {
        while try fetch() != nil {}
    }

    private func fetch() throws -> PostgresResult? {
        while !ended {
            do {
                guard let result = try session.nextResult() else {
                    ended = true
                    return nil
                }
                // The last result has no row; it tells that the query is complete.
                if result.rowCount > 0 { return result }
            } catch {
                ended = true
                throw error
            }
        }
        return nil
    }
}
