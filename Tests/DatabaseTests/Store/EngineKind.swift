import Core
import Foundation

@testable import Database

/// The engines that storage tests run on: SQLite always, PostgreSQL where `scripts/test` has started one.
enum EngineKind: String, Sendable, CaseIterable {
    case sqlite, postgres

    static var available: [EngineKind] { dataURI == nil || keysURI == nil ? [.sqlite] : [.sqlite, .postgres] }

    static var dataURI: String? { ProcessInfo.processInfo.environment["ONWARD_TEST_POSTGRES"] }
    static var keysURI: String? { ProcessInfo.processInfo.environment["ONWARD_TEST_POSTGRES_KEYS"] }

    /// A database of its own for this test: a file in its folder, or a schema that nobody else uses.
    func open(_ name: String, in folder: TestFolder) throws -> any Engine {
        switch self {
        case .sqlite:
            return try SQLiteEngine(path: folder.file("\(name).sqlite"), options: SQLiteOptions(mode: .create))
        case .postgres:
            let schema = "\(name)_\(folder.mark)"
            let uri = (name == "keys" ? Self.keysURI : Self.dataURI) ?? ""
            return try PostgresEngine(
                PostgresOptions(
                    uri: uri, schema: schema, chance: SeededChance(), connections: 4,
                    isolation: name == EngineFactory.keyStore ? .snapshot : .serializable))
        }
    }
}
