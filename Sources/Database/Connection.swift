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
    public func count(_ sql: SQL, _ values: any SQLBindable...) throws -> Int {
        var result = 0
        try stream(sql, values.map(\.sqlValue)) { row in
            result = try row.optionalInt(0) ?? 0
            return false
        }
        return result
    }
}
