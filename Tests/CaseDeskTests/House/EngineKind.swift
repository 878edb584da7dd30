import Core
import Database
import Foundation

/// The engines that the desk's tests run on: SQLite always, PostgreSQL where `scripts/test` has started one.
enum EngineKind: String, Sendable, CaseIterable {
    case sqlite, postgres

    static var available: [EngineKind] { data == nil || keys == nil ? [.sqlite] : [.sqlite, .postgres] }

    private static var data: String? { ProcessInfo.processInfo.environment["ONWARD_TEST_POSTGRES"] }
    private static var keys: String? { ProcessInfo.processInfo.environment["ONWARD_TEST_POSTGRES_KEYS"] }

    /// A database of its own for this test: a file in its folder, or a schema that nobody else uses.
    func open(_ name: String, in folder: TestFolder) throws -> any Engine {
        switch self {
        case .sqlite: try EngineFactory(location: .sqlite(folder: folder.path), chance: SystemChance()).open(name, mode: .create)
        case .postgres:
            try PostgresEngine(
                PostgresOptions(
                    uri: (name == "keys" ? Self.keys : Self.data) ?? "", schema: "\(name)_\(folder.mark)", chance: SystemChance(),
                    connections: 4, isolation: name == EngineFactory.keyStore ? .snapshot : .serializable))
        }
    }
}

/// A folder that is gone after the test.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("onward-desk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Letters and digits that are this test's alone.
    var mark: String { String(path.suffix(36).lowercased().filter { $0 != "-" }.prefix(16)) }

    func file(_ name: String) -> String { path + "/" + name }

    /// Every byte of every file, write-ahead logs included.
    func allBytes() throws -> Data {
        let files = FileManager.default.enumerator(at: URL(fileURLWithPath: path), includingPropertiesForKeys: [.isRegularFileKey])
        var all = Data()
        while let url = files?.nextObject() as? URL {
            if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true { all += try Data(contentsOf: url) }
        }
        return all
    }
}
