import Core

/// What a transaction's body may touch: the one connection it runs on.
///
/// A body is synchronous and may run twice (in a group on SQLite it runs inside a savepoint; on PostgreSQL a
/// serialization failure runs it again), so it draws no time, no ids and does nothing outside.
public protocol Connection: AnyObject {
    var dialect: Dialect { get }

    /// Runs a statement and returns how many rows it changed.
    @discardableResult
    func execute(_ sql: SQL, _ values: [SQLValue]) throws -> Int

    /// Runs a query and hands each row to `each` as it arrives, without holding the whole result;
    /// `each` returns false to stop early.
    func stream(_ sql: SQL, _ values: [SQLValue], _ each: (any Row) throws -> Bool) throws
}

extension Connection {
    @discardableResult
    public func execute(_ sql: SQL, _ values: any SQLBindable...) throws -> Int {
        try execute(sql, values.map(\.sqlValue))
    }

    /// All rows, each read by `read`.
    public func rows<T>(_ sql: SQL, _ values: [SQLValue], _ read: (any Row) throws -> T) throws -> [T] {
        var result: [T] = []
        try stream(sql, values) { row in
            result.append(try read(row))
            return true
        }
        return result
    }

    public func rows<T>(_ sql: SQL, _ values: any SQLBindable..., read: (any Row) throws -> T) throws -> [T] {
        try rows(sql, values.map(\.sqlValue), read)
    }

    /// The first row, or nil when there is none.
    public func first<T>(_ sql: SQL, _ values: any SQLBindable..., read: (any Row) throws -> T) throws -> T? {
        var result: T?
        try stream(sql, values.map(\.sqlValue)) { row in
            result = try read(row)
            return false
        }
        return result
    }

    /// The first column of the first row as a whole number; 0 when there is no row or it is null. For counts.
    public func count(_ sql: SQL, _ values: any SQLBindable...) throws -> Int { try count(sql, values.map(\.sqlValue)) }

    public func count(_ sql: SQL, _ values: [SQLValue]) throws -> Int {
        var result = 0
        try stream(sql, values) { row in
            result = try row.optionalInt(0) ?? 0
            return false
        }
        return result
    }
    /// Inserts rows, in as few statements as the engines' bounds on parameters allow. The rows are equally long.
    ///
    /// - Parameters:
    ///   - head: `INSERT INTO t (a, b)`
    ///   - tail: what follows the values: ` ON CONFLICT …`
    ///   - shared: the tail's own values, from `$1` on
    /// - Returns: how many rows were changed.
    @discardableResult
    public func insert(_ head: SQL, _ rows: [[SQLValue]], _ tail: SQL = "", shared: [SQLValue] = []) throws -> Int {
        guard let columns = rows.first?.count, columns > 0 else { return 0 }
        return try rows.chunks(of: max(1, 900 / columns)).reduce(0) { changed, chunk in
            let sql = head + " VALUES " + .rows(chunk.count, of: columns, from: shared.count + 1) + tail
            return try changed + execute(sql, shared + chunk.flatMap { $0 })
        }
    }
}
