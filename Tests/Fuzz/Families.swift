import Analysis
import Foundation

/// What is asked of each table.
enum Family {
    nonisolated(unsafe) private static let all: [String: (CSVTable) throws -> Answer?] = [
        "table": { table in
            let rows = try CSVRows(table, columns: table.names, dropMissing: true)
            for name in table.names {
                _ = try rows.categories(name)
                _ = try? rows.numbers(name)
            }
            return nil
        },
    ]

    nonisolated(unsafe) static let chosen: (CSVTable) throws -> Answer? = {
        let name = ProcessInfo.processInfo.environment["ONWARD_FUZZ_FAMILY"] ?? "table"
        guard let family = all[name] else { fatalError("there is no family \(name)") }
        return family
    }()
}
