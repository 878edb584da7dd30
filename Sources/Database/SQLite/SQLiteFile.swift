import Foundation
import GRDB

/// The file itself, looked at before SQLite is let near it: SQLite would take an empty file, or one whose header is
/// gone, for a new database and build over somebody's data.
struct SQLiteFile {
    /// "ONWD", at offset 68 of the header (sqlite.org/fileformat.html).
    static let applicationID: UInt32 = 0x4F4E_5744

    let path: String

    /// Makes the file when there is none and `mode` allows it, then checks it. Throws `StorageError.damaged`.
    func prepare(_ options: SQLiteOptions) throws {
        if !exists(path) {
            guard options.mode == .create else { throw StorageError.damaged("\(path) is missing. Nothing was changed. Bring it back, or run: onward restore") }
            try make()
        }
        try check(newestVersion: options.newestVersion)
    }

    /// One line for an operator: which file, what is wrong, and what to do.
    func damage(_ what: String) -> String {
        "\(path) \(what). Nothing was changed. Move it aside and run: onward restore"
    }

    /// The file appears whole under its name or not at all, so a crash here can't leave an empty one behind.
    private func make() throws {
        let draft = "\(path).new.\(getpid())"
        unlink(draft)
        defer { unlink(draft) }
        let descriptor = Foundation.open(draft, O_CREAT | O_EXCL | O_RDWR, 0o600)
        guard descriptor >= 0 else { throw unavailable("can't be made") }
        defer { _ = Foundation.close(descriptor) }
        do {
            let queue = try DatabaseQueue(path: draft)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(SQLiteFile.applicationID)") }
            try queue.close()
        } catch {
            throw StorageError.sqlite(error, path: path)
        }
        guard fsync(descriptor) == 0 else { throw unavailable("can't be made") }
        // Fails when another process was quicker: then its file is used.
        guard link(draft, path) == 0 || errno == EEXIST else { throw unavailable("can't be made") }
        let parent = (path as NSString).deletingLastPathComponent
        let folder = Foundation.open(parent.isEmpty ? "." : parent, O_RDONLY)
        if folder >= 0 {
            _ = fsync(folder)
            _ = Foundation.close(folder)
        }
    }

    private func check(newestVersion: Int?) throws {
        let descriptor = Foundation.open(path, O_RDONLY)
        guard descriptor >= 0 else { throw unavailable("can't be read") }
        defer { _ = Foundation.close(descriptor) }
        let header = read(descriptor, at: 0, count: 100)
        guard !header.isEmpty else { throw StorageError.damaged(damage("is empty")) }
        guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw StorageError.damaged(damage("isn't a SQLite database"))
        }
        guard number(header, 68) == SQLiteFile.applicationID else {
            throw StorageError.damaged(damage("isn't a database of Onward"))
        }
        try checkVersion(Int(number(header, 60)), newest: newestVersion)
        try checkLength(descriptor, header)
    }

    /// Refuses a file whose migrations go further than this program's.
    func checkVersion(_ version: Int, newest: Int?) throws {
        guard let newest, version > newest else { return }
        throw StorageError.damaged(
            "\(path) is of a later version (\(version); this program knows \(newest)). Nothing was changed. Use the newer program")
    }

    /// Each page that the database has must be in the file, or in the log that will be folded into it.
    private func checkLength(_ descriptor: Int32, _ header: [UInt8]) throws {
        let stored = Int(number(header, 16) >> 16)
        let pageSize = stored == 1 ? 65_536 : stored
        guard pageSize >= 512, pageSize & (pageSize - 1) == 0 else {
            throw StorageError.damaged(damage("has a header that makes no sense"))
        }
        let whole = Int(lseek(descriptor, 0, SEEK_END)) / pageSize
        let log = WriteAheadLog(path: path + "-wal", pageSize: pageSize)
        let (logged, logCount) = log.committedPages()
        // The header's count is right only if both its counters agree.
        let inHeader = number(header, 24) == number(header, 92) ? Int(number(header, 28)) : 0
        let expected = logCount ?? inHeader
        if expected > whole, !((whole + 1)...expected).allSatisfy(logged.contains) {
            throw StorageError.damaged(damage("is cut short"))
        }
    }

    private func unavailable(_ what: String) -> StorageError {
        .unavailable(reason: "\(path) \(what): \(String(cString: strerror(errno)))")
    }

    private func exists(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0
    }
}

/// Reads up to `count` bytes; fewer at the end of the file.
func read(_ descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
        length = max(0, pread(descriptor, buffer.baseAddress, count, off_t(offset)))
    }
}

/// A big-endian 32-bit number.
func number(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | UInt32($1) }
}
