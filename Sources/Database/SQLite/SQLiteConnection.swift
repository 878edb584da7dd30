import Foundation
import GRDB

/// The connection of SQLite that a body runs on.
///
/// After a failed statement every other fails too, as on PostgreSQL (25P02): a body that swallows an error
/// must not commit half of its work on one engine and nothing on the other.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    let database: GRDB.Database
    /// The first error of a statement, sticky.
    private(set) var failure: StorageError?
    /// The error was of a kind after which SQLite may have rolled back everything.
    private(set) var lostTransaction = false

    private let path: String
    private let readOnly: Bool
    private var streaming: Set<String> = []

    init(_ database: GRDB.Database, path: String, readOnly: Bool) {
        self.database = database
        self.path = path
        self.readOnly = readOnly
    }

    @discardableResult
    func execute(_ sql: SQL, _ values: [SQLValue]) throws -> Int {
        try guarded {
            let statement = try prepare(sql)
            let before = database.totalChangesCount
            try statement.execute(arguments: try SQLiteConnection.arguments(values))
            return database.totalChangesCount == before ? 0 : database.changesCount
        }
    }

    func stream(_ sql: SQL, _ values: [SQLValue], _ each: (any Row) throws -> Bool) throws {
        let (statement, cursor) = try guarded {
            let statement = try prepare(sql)
            return (statement, try GRDB.Row.fetchCursor(statement, arguments: try SQLiteConnection.arguments(values)))
        }
        let outermost = streaming.insert(sql.text).inserted
        defer { if outermost { streaming.remove(sql.text) } }
        while let row = try guarded({ try cursor.next() }) {
            if try each(SQLiteRow(row: row)) { continue }
            // A statement that writes (RETURNING) is run to its end.
            if !statement.isReadonly { try guarded { while try cursor.next() != nil {} } }
            return
        }
    }

    /// A statement that is being streamed can't be started again: the inner use gets one of its own.
    private func prepare(_ sql: SQL) throws -> Statement {
        let text = Self.numbered(sql.text)
        return streaming.contains(sql.text) ? try database.makeStatement(sql: text) : try database.cachedStatement(sql: text)
    }

    /// SQLite reads `$2` as a name, and would number parameters by their first appearance; `?2` is the second.
    private static func numbered(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for index in bytes.indices.dropLast()
        where bytes[index] == UInt8(ascii: "$") && (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[index + 1]) {
            bytes[index] = UInt8(ascii: "?")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func guarded<T>(_ work: () throws -> T) throws -> T {
        if let failure { throw failure }
        do {
            return try work()
        } catch {
            let error = StorageError.sqlite(error, path: path, readOnly: readOnly)
            if let error = error as? StorageError {
                failure = error
                switch error {
                case .unavailable, .damaged, .busy: lostTransaction = true
                case .duplicate, .constraint, .unexpectedValue, .statement: break
                }
            }
            throw error
        }
    }

    private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
        StatementArguments(try values.map(argument))
    }

    private static func argument(_ value: SQLValue) throws -> DatabaseValue {
        try value.checkStorable()
        switch value {
        case .null: return .null
        case .integer(let number): return number.databaseValue
        case .real(let number): return number.databaseValue
        case .text(let text): return text.databaseValue
        case .blob(let bytes): return Data(bytes).databaseValue
        case .boolean(let flag): return (flag ? 1 as Int64 : 0).databaseValue
        }
    }
}

struct SQLiteRow: Row {
    let row: GRDB.Row

    var columnCount: Int { row.count }

    func value(_ column: Int) -> SQLValue {
        guard column >= 0, column < row.count else { return .null }
        switch (row[column] as DatabaseValue).storage {
        case .null: return .null
        case .int64(let number): return .integer(number)
        case .double(let number): return .real(number)
        case .string(let text): return .text(text)
        case .blob(let data): return .blob([UInt8](data))
        }
    }
}
