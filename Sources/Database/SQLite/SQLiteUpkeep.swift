import Foundation
import GRDB

extension SQLiteEngine {
    /// What SQLite finds wrong with the file, in its words; empty when it is whole. Reads every page: seconds for a
    /// large file, so it is run after the start, not in it. Writers and readers go on.
    public func quickCheck() async throws -> [String] {
        let path = path
        return try await onReader { database in
            do {
                return try String.fetchAll(database, sql: "PRAGMA quick_check").filter { $0 != "ok" }
            } catch {
                // A page so broken that the check itself can't go on.
                guard case .some(.damaged(let what)) = StorageError.sqlite(error, path: path) as? StorageError else { throw error }
                return [what]
            }
        }
    }

    /// Folds the write-ahead log into the file and empties it, so that bytes overwritten by disposal are gone from
    /// both. Returns false when a reader or another process still needs the log: try again later.
    public func checkpoint() async throws -> Bool {
        try await alone { database in
            try GRDB.Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int == 0 } ?? false
        }
    }

    /// Writes a whole copy of the committed state to a new file (VACUUM INTO), synced to disk; writers go on meanwhile.
    /// Throws `StorageError.unavailable` when there is a file under that name, or no room.
    public func copy(to target: String) async throws {
        guard !FileManager.default.fileExists(atPath: target) else {
            throw StorageError.unavailable(reason: "\(target) is there already")
        }
        try await onReader { database in
            try database.execute(sql: "VACUUM INTO ?", arguments: [target])
        }
        let descriptor = Foundation.open(target, O_RDONLY)
        guard descriptor >= 0 else { throw StorageError.unavailable(reason: "\(target) can't be read") }
        defer { _ = Foundation.close(descriptor) }
        guard chmod(target, 0o600) == 0, fsync(descriptor) == 0 else {
            throw StorageError.unavailable(reason: "\(target) can't be synced")
        }
    }

    /// What a PRAGMA of the writer's connection says, after setting it when `name` holds an assignment. For tests.
    @discardableResult
    func setting(_ name: String) async throws -> String? {
        try await alone { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
}
