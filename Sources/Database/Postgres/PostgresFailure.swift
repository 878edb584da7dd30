import CLibPQ

/// What the server or libpq said, without the texts that may quote a row's values (PostgreSQL's DETAIL does).
struct PostgresFailure: Error, Sendable, Hashable {
    /// Five characters (PostgreSQL's manual, appendix A); `08006` when the connection broke without a word.
    let sqlState: String
    var constraint: String?
    var table: String?
    var column: String?
    /// The message, kept only where it can't quote a value: faults of the statement itself, and connecting.
    var message: String?

    static let connectionLost = PostgresFailure(sqlState: "08006")

    init(sqlState: String, message: String? = nil) {
        self.sqlState = sqlState
        self.message = message
    }

    init(result: OpaquePointer?, connectionIsBad: Bool) {
        func field(_ code: Character) -> String? {
            guard let result, let ascii = code.asciiValue, let text = PQresultErrorField(result, Int32(ascii)) else { return nil }
            return String(cString: text)
        }
        // The codes of postgres_ext.h: PG_DIAG_SQLSTATE and its like are casts, which aren't imported.
        sqlState = field("C") ?? (connectionIsBad ? "08006" : "XX000")
        constraint = field("n")
        table = field("t")
        column = field("c")
        if sqlState.hasPrefix("42") || sqlState.hasPrefix("0A") { message = field("M") }
    }

    /// The session is gone; what it hadn't committed was rolled back.
    var losesConnection: Bool {
        switch sqlState {
        case "08P01": false
        case "57P01", "57P02", "57P03", "25P03": true
        default: sqlState.hasPrefix("08")
        }
    }

    /// The plan that was prepared doesn't fit any more: the schema was migrated meanwhile.
    var losesPlans: Bool {
        sqlState == "26000" || (sqlState == "0A000" && message?.contains("cached plan") == true)
    }

    /// In the words that SQLite's errors have too.
    var storageError: StorageError {
        switch sqlState {
        case "23505": return .duplicate(constraint: table ?? constraint ?? "")
        case "23502": return .constraint("not null: \(table ?? "").\(column ?? "")")
        case "23514": return .constraint("check: \(constraint ?? "")")
        case "23503": return .constraint("foreign key")
        case "P0001": return .constraint("trigger: \(table ?? "")")
        case "25006": return .statement("a write in a read transaction")
        case "55P03", "57014", "40001", "40P01": return .busy
        case "53100": return .unavailable(reason: "the disk of the PostgreSQL server is full")
        default: break
        }
        switch sqlState.prefix(2) {
        case "22": return .constraint("type")
        case "23": return .constraint(constraint ?? sqlState)
        case "08", "28", "3D", "53", "57", "58":
            return .unavailable(reason: "the PostgreSQL server can't be used (\(sqlState))" + (message.map { ": \($0)" } ?? ""))
        case "XX": return .damaged("the PostgreSQL server reports damage or a fault of its own (\(sqlState)); see its log")
        default: return .statement("\(sqlState) \(message ?? "")")
        }
    }
}
