import Core
import Crypto
import Foundation

/// Folders and files of backups: made for their owner alone, durable before they count.
enum BackupFolder {
    /// `onward-2026-03-08T07-30-00.000Z`: no colons, which some drives' file systems refuse.
    static func name(_ created: Instant) -> String { "onward-" + created.description.replacing(":", with: "-") }

    /// Refuses destinations that aren't folders, are the same, or lie inside each other, however they are named.
    static func checkApart(data: String, keys: String) throws {
        let (first, second) = (try resolved(data), try resolved(keys))
        let (a, b) = (first + "/", second + "/")
        if a.hasPrefix(b) || b.hasPrefix(a) { throw BackupError.samePlace(data: data, keys: keys) }
    }

    /// A missing folder is refused and not made: it may be a drive that isn't plugged in.
    private static func resolved(_ path: String) throws -> String {
        guard let resolved = realpath(path, nil) else { throw BackupError.folderMissing(path) }
        defer { free(resolved) }
        guard isFolder(path) else { throw BackupError.folderMissing(path) }
        let text = String(cString: resolved)
        return text == "/" ? "" : text
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    static func make(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 else {
            throw errno == EEXIST ? BackupError.folderNotEmpty(path) : fault(path)
        }
    }

    /// Makes the folder when it is missing; refuses one that holds anything.
    static func requireEmpty(_ path: String) throws {
        if mkdir(path, 0o700) == 0 { return }
        guard errno == EEXIST else { throw fault(path) }
        guard let content = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw BackupError.folderMissing(path) }
        guard content.isEmpty else { throw BackupError.folderNotEmpty(path) }
    }

    /// Writes a whole file under its name at once, and durably.
    static func write(_ bytes: Data, to path: String) throws {
        let draft = path + ".new"
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw fault(draft) }
        let written = Glue.write(Array(bytes), to: file) && fsync(file) == 0
        guard close(file) == 0, written, rename(draft, path) == 0 else { throw fault(path) }
        try sync((path as NSString).deletingLastPathComponent)
    }

    static func sync(_ folder: String) throws {
        guard Glue.syncFolder(folder) else { throw fault(folder) }
    }

    /// A file's length and SHA-256. Never for a live database: closing the file would drop SQLite's locks on it.
    static func digest(_ path: String) throws -> (bytes: Int, sha256: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw fault(path) }
        defer { close(file) }
        var hash = SHA256()
        var count = 0
        while true {
            guard let chunk = Glue.read(file, atMost: 1 << 20) else { throw fault(path) }
            if chunk.isEmpty { break }
            hash.update(data: chunk)
            count += chunk.count
        }
        return (count, Hex.encode(hash.finalize()))
    }

    /// A name inside a folder, as manifests hold them: nothing that leads out of it.
    static func isPlainName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && name.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        }
    }

    static func fault(_ path: String) -> BackupError { .disk(path, reason: String(cString: strerror(errno))) }
}
