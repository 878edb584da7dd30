import Foundation
import GRDB

@testable import Database

/// What somebody with the files and SQLite's own tool can do to them.
enum Tampering {
    static func run(_ statements: [String], on path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(5)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            for statement in statements { try database.execute(sql: statement) }
        }
        try queue.close()
    }

    /// Statements that each change one byte of a column's value: the first, the last, one more, one less, and gone.
    static func changes(of column: String, in table: String, where condition: String, _ path: String) -> [String] {
        if column == "mac_version" { return ["UPDATE \(table) SET \(column) = \(column) + 1 WHERE \(condition)"] }
        let isBlob = ["digest", "mac", "previous", "hash"].contains(column)
        let gone = ["role", "agency", "program", "purpose", "digest"].contains(column) ? ["NULL"] : []
        return ((isBlob ? flippedBlobs(column) : flippedTexts(column)) + gone).map { "UPDATE \(table) SET \(column) = \($0) WHERE \(condition)" }
    }

    private static func flippedTexts(_ column: String) -> [String] {
        [
            "CASE substr(\(column), 1, 1) WHEN '0' THEN '1' ELSE '0' END || substr(\(column), 2)",
            "substr(\(column), 1, length(\(column)) - 1) || CASE substr(\(column), -1) WHEN '0' THEN '1' ELSE '0' END",
            "\(column) || ' '",
            "substr(\(column), 2)",
            "upper(\(column)) || lower('')  || CASE WHEN upper(\(column)) = \(column) THEN 'x' ELSE '' END",
        ]
    }

    private static func flippedBlobs(_ column: String) -> [String] {
        [
            "CAST(CASE hex(substr(\(column), 1, 1)) WHEN '00' THEN x'01' ELSE x'00' END || substr(\(column), 2) AS BLOB)",
            "CAST(substr(\(column), 1, length(\(column)) - 1) || CASE hex(substr(\(column), -1)) WHEN '00' THEN x'01' ELSE x'00' END AS BLOB)",
            "substr(\(column), 2)",
            "CAST(\(column) || x'00' AS BLOB)",
        ]
    }
}
