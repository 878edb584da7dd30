import Core
import Database
import Foundation
import Testing

/// The engines that these tests run on: SQLite always, PostgreSQL where a server was started for them.
enum EngineKind: String, Sendable, CaseIterable, CustomTestStringConvertible {
    case sqlite, postgres

    static var available: [EngineKind] { postgresURIs == nil ? [.sqlite] : [.sqlite, .postgres] }
    var testDescription: String { rawValue }

    /// A database of this test's own: `keys` is the key store's, apart from the data.
    func open(_ name: String, in folder: String) throws -> any Engine {
        switch self {
        case .sqlite:
            return try SQLiteEngine(path: folder + "/\(name).sqlite", options: SQLiteOptions(mode: .create))
        case .postgres:
            guard let uris = Self.postgresURIs else { throw StorageError.unavailable(reason: "no server for tests") }
            let schema = "\(name)_\(UUID().uuidString.lowercased().split(separator: "-").joined().prefix(12))"
            return try PostgresEngine(
                PostgresOptions(
                    uri: name == "keys" ? uris.keys : uris.data, schema: schema, chance: SystemChance(), connections: 4))
        }
    }

    private static var postgresURIs: (data: String, keys: String)? {
        let environment = ProcessInfo.processInfo.environment
        guard let data = environment["ONWARD_TEST_POSTGRES"], let keys = environment["ONWARD_TEST_POSTGRES_KEYS"] else {
            return nil
        }
        return (data, keys)
    }
}
