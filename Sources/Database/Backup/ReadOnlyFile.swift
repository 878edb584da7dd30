import Core
import Foundation
import GRDB

/// A SQLite file that is only looked at: a backup's copy, or an installation for `onward verify`. It stays byte for byte
/// as it is. Of a stopped installation and of a copy nothing is written beside it either, so a read-only disk will do;
/// of a running one, or one that crashed, the log beside it is read too.
public final class ReadOnlyFile: Engine {
    public let dialect = Dialect.sqlite
    public let path: String
    private let queue: DatabaseQueue

    /// Throws `StorageError.damaged` when the file isn't there or isn't a database.
    public init(path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw StorageError.damaged("\(path) is missing") }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF;") }
        self.path = path
        do {
            // A SQLite built without URI names finds no such file; the ordinary way is right then, too.
            queue = try (try? DatabaseQueue(path: Self.name(of: path), configuration: configuration))
                ?? DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw StorageError.sqlite(error, path: path, readOnly: true)
        }
    }

    /// Without a log there is nobody who could change the file while it's read (sqlite.org/uri.html, "immutable"); opened
    /// in the ordinary way, SQLite would make files beside it.
    private static func name(of path: String) -> String {
        if FileManager.default.fileExists(atPath: path + "-wal") { return path }
        let absolute = URL(fileURLWithPath: path).path
        let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
        guard let escaped = absolute.addingPercentEncoding(withAllowedCharacters: allowed) else { return path }
        return "file:\(escaped)?immutable=1"
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        throw StorageError.unavailable(reason: "\(path) is opened for reading only")
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        let path = path
        let queue = queue
        return try await onOwnThread {
            do {
                return try queue.read { try body(SQLiteConnection($0, path: path, readOnly: true)) }
            } catch {
                throw StorageError.sqlite(error, path: path, readOnly: true)
            }
        }
    }

    /// What SQLite finds wrong with the file; empty when it is whole.
    public func quickCheck() async throws -> [String] {
        let path = path
        let queue = queue
        return try await onOwnThread {
            do {
                return try queue.read { try String.fetchAll($0, sql: "PRAGMA quick_check").filter { $0 != "ok" } }
            } catch {
                guard case .some(.damaged(let what)) = StorageError.sqlite(error, path: path) as? StorageError else { throw error }
                return [what]
            }
        }
    }

    public var statistics: EngineStatistics { EngineStatistics() }

    public func close() async { try? queue.close() }
}
