import Core
import Foundation
import GRDB

/// A SQLite file that is only looked at: a backup's copy, or a stopped installation for `onward verify`. Nothing is
/// written beside it, and it stays byte for byte as it is.
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
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw StorageError.sqlite(error, path: path, readOnly: true)
        }
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
