/// The few places where the engines' SQL differs. At most ten; everything else is one text for both.
extension Dialect {
    /// After a SELECT that takes work from a queue: rows that another worker holds are passed over.
    /// SQLite has one writer at a time, so there is nothing to pass over.
    public var forUpdateSkipLocked: SQL {
        switch self {
        case .sqlite: ""
        case .postgres: " FOR UPDATE SKIP LOCKED"
        }
    }

    /// After a SELECT whose rows the same transaction will change.
    public var forUpdate: SQL {
        switch self {
        case .sqlite: ""
        case .postgres: " FOR UPDATE"
        }
    }

    /// A column type for bytes, for tables made in queries' tests; migrations have a text of their own for each engine.
    public var blobType: SQL {
        switch self {
        case .sqlite: "BLOB"
        case .postgres: "BYTEA"
        }
    }

    /// A column type for true and false. SQLite's STRICT tables keep 0 and 1.
    public var booleanType: SQL {
        switch self {
        case .sqlite: "INTEGER"
        case .postgres: "BOOLEAN"
        }
    }

    /// A column type for 64-bit whole numbers.
    public var integerType: SQL {
        switch self {
        case .sqlite: "INTEGER"
        case .postgres: "BIGINT"
        }
    }

    /// A column type for 64-bit floating point numbers.
    public var realType: SQL {
        switch self {
        case .sqlite: "REAL"
        case .postgres: "DOUBLE PRECISION"
        }
    }

    /// Counts the tables named `$1` of this database or schema.
    public var countTables: SQL {
        switch self {
        case .sqlite: "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = $1"
        case .postgres: "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1"
        }
    }

    /// After the closing parenthesis of CREATE TABLE.
    public var strict: SQL {
        switch self {
        case .sqlite: " STRICT"
        case .postgres: ""
        }
    }
}
