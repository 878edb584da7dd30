import CLibPQ

/// One connection of libpq, used by one thread. Every call blocks.
final class PostgresSession {
    let handle: OpaquePointer
    private var prepared: [String: [Prepared]] = [:]
    private var preparedCount = 0
    private static let mostPrepared = 1000

    private struct Prepared {
        let name: String
        let types: [Oid]
    }

    /// Connects and sets the session up. `asRole` takes on the schema's role when there is one.
    /// Throws `PostgresFailure`.
    init(_ options: PostgresOptions, asRole: Bool) throws {
        let settings: [(String, String)] = [
            ("fallback_application_name", options.applicationName), ("connect_timeout", "5"), ("tcp_user_timeout", "15000"),
            ("dbname", options.uri), ("client_encoding", "UTF8"),
        ]
        guard let handle = PostgresSession.connect(settings) else { throw PostgresFailure.connectionLost }
        self.handle = handle
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard isUsable else {
            let message = String(cString: PQerrorMessage(handle)).split(separator: "\n").first.map(String.init)
            throw PostgresFailure(sqlState: "08001", message: message)
        }
        try script(PostgresSession.setup(options))
        if asRole {
            try script(
                """
                SELECT set_config('role', rolname, false) FROM pg_roles
                WHERE rolname = '\(options.role)' AND pg_has_role(oid, 'MEMBER')
                """)
        }
    }

    deinit { PQfinish(handle) }

    var isUsable: Bool { PQstatus(handle) == CONNECTION_OK }

    /// Runs statements without parameters and returns the last result. Throws `PostgresFailure`.
    @discardableResult
    func script(_ text: String) throws -> PostgresResult {
        try checked(PQexec(handle, text))
    }

    /// Runs a statement and returns its whole result. Throws `PostgresFailure`.
    func execute(_ sql: String, _ parameters: PostgresParameters) throws -> PostgresResult {
        let name = try prepare(sql, parameters)
        return try checked(
            parameters.withPointers { count, values, lengths, formats in
                PQexecPrepared(handle, name, count, values, lengths, formats, 0)
            })
    }

    /// Starts a query whose rows are then fetched one by one with `nextResult`. Throws `PostgresFailure`.
    func start(_ sql: String, _ parameters: PostgresParameters) throws {
        let name = try prepare(sql, parameters)
        let sent = parameters.withPointers { count, values, lengths, formats in
            PQsendQueryPrepared(handle, name, count, values, lengths, formats, 0)
        }
        guard sent == 1, PQsetSingleRowMode(handle) == 1 else { throw failure(nil) }
    }

    /// The next row, or the end's result; nil after the end. Throws `PostgresFailure`, after which there is no more.
    func nextResult() throws -> PostgresResult? {
        guard let pointer = PQgetResult(handle) else { return nil }
        do {
            return try checked(pointer)
        } catch {
            while let rest = PQgetResult(handle) { PQclear(rest) }
            throw error
        }
    }

    /// Forgets the prepared statements: their plans are of an older schema.
    func forgetPrepared() throws {
        try script("DEALLOCATE ALL")
        prepared.removeAll()
        preparedCount = 0
    }

    /// The name of a prepared statement for this text and these types.
    private func prepare(_ sql: String, _ parameters: PostgresParameters) throws -> String {
        if let known = prepared[sql]?.first(where: { parameters.fit($0.types) }) { return known.name }
        if preparedCount >= PostgresSession.mostPrepared { try forgetPrepared() }
        let types = parameters.types
        let name = "s\(preparedCount)"
        _ = try checked(PQprepare(handle, name, sql, Int32(types.count), types))
        preparedCount += 1
        prepared[sql, default: []].append(Prepared(name: name, types: types))
        return name
    }

    private func checked(_ pointer: OpaquePointer?) throws -> PostgresResult {
        guard let pointer else { throw failure(nil) }
        let result = PostgresResult(pointer)
        switch result.status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE: return result
        case PGRES_EMPTY_QUERY: throw PostgresFailure(sqlState: "42601", message: "an empty statement")
        default: throw failure(pointer)
        }
    }

    private func failure(_ result: OpaquePointer?) -> PostgresFailure {
        PostgresFailure(result: result, connectionIsBad: !isUsable)
    }

    private static func connect(_ settings: [(String, String)]) -> OpaquePointer? {
        let text = settings.map { Array($0.0.utf8CString) + Array($0.1.utf8CString) }
        let flat = text.flatMap { $0 }
        return flat.withUnsafeBufferPointer { buffer in
            var keywords: [UnsafePointer<CChar>?] = []
            var values: [UnsafePointer<CChar>?] = []
            var offset = 0
            for (keyword, value) in settings {
                keywords.append(buffer.baseAddress?.advanced(by: offset))
                offset += keyword.utf8.count + 1
                values.append(buffer.baseAddress?.advanced(by: offset))
                offset += value.utf8.count + 1
            }
            return PQconnectdbParams(keywords + [nil], values + [nil], 1)
        }
    }

    /// A server or role that has `synchronous_commit` off would lose answered commits in a crash.
    private static func setup(_ options: PostgresOptions) -> String {
        """
        SET client_min_messages = warning;
        SET search_path TO "\(options.schema)";
        SET statement_timeout = \(options.statementTimeout.milliseconds);
        SET lock_timeout = \(options.bound.milliseconds);
        SET idle_in_transaction_session_timeout = 60000;
        SET bytea_output = 'hex';
        SET extra_float_digits = 1;
        SET TimeZone = 'UTC';
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
        """
    }
}
