import Core
import Foundation

/// Copies of the key store expire, so that disposal becomes true of the backups as well: the disposal certificate
/// says until when a copy of a destroyed key may still exist.
public enum KeyCopies {
    private static let markName = "expires.txt"

    /// Deletes the copies under `folder` whose time is up, and returns their names. Files are overwritten before they
    /// go; what the drive itself keeps of overwritten blocks is beyond any program.
    @discardableResult
    public static func expire(in folder: String, now: Instant) throws -> [String] {
        var gone: [String] = []
        for name in try copies(in: folder) {
            guard let until = expiry(of: folder + "/" + name), until <= now else { continue }
            try destroy(folder + "/" + name)
            gone.append(name)
        }
        if !gone.isEmpty { try BackupFolder.sync(folder) }
        return gone
    }

    /// When the last of the copies that are there now expires; nil when there is none.
    public static func lastExpiry(in folder: String) throws -> Instant? {
        try copies(in: folder).compactMap { expiry(of: folder + "/" + $0) }.max()
    }

    static func mark(_ copy: String, expires: Instant) throws {
        try BackupFolder.write(Data("\(expires)\n".utf8), to: copy + "/" + markName)
    }

    private static func copies(in folder: String) throws -> [String] {
        guard let content = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw BackupError.folderMissing(folder)
        }
        return content.filter { $0.hasPrefix("onward-") && BackupFolder.isFolder(folder + "/" + $0) }.sorted()
    }

    private static func expiry(of copy: String) -> Instant? {
        guard let text = try? String(contentsOfFile: copy + "/" + markName, encoding: .utf8) else { return nil }
        return Instant(text.trimmingCharacters(in: .newlines))
    }

    /// The mark goes last, so that a deletion that was interrupted is taken up again.
    private static func destroy(_ copy: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: copy).filter { $0 != markName }
        for name in files + [markName] {
            try overwrite(copy + "/" + name)
            guard unlink(copy + "/" + name) == 0 else { throw BackupFolder.fault(copy + "/" + name) }
        }
        guard rmdir(copy) == 0 else { throw BackupFolder.fault(copy) }
    }

    private static func overwrite(_ path: String) throws {
        let file = open(path, O_WRONLY | O_NOFOLLOW)
        guard file >= 0 else { throw BackupFolder.fault(path) }
        defer { close(file) }
        var left = Int(lseek(file, 0, SEEK_END))
        lseek(file, 0, SEEK_SET)
        let zeros = [UInt8](repeating: 0, count: 1 << 16)
        while left > 0 {
            guard Glue.write(Array(zeros.prefix(left)), to: file) else { throw BackupFolder.fault(path) }
            left -= zeros.count
        }
        guard fsync(file) == 0 else { throw BackupFolder.fault(path) }
    }
}
