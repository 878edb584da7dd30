import Core

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file the master key lives in: 64 hexadecimal digits and a line feed, for its owner's eyes alone (mode 0600).
public enum MasterKeyFile {
    /// Draws a key and writes it to a new file, durably. Refuses to overwrite (`VaultError.keyFileExists`).
    public static func create(at path: String, chance: any Chance) throws -> MasterKey {
        let key = MasterKey(from: chance)
        try write(key, to: path)
        return key
    }

    /// Writes a key, for instance one typed from a recovery sheet, to a new file. Refuses to overwrite.
    public static func write(_ key: MasterKey, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw errno == EEXIST ? VaultError.keyFileExists(path: path) : fault(path)
        }
        defer { close(file) }
        let text = Array((Hex.encode(key.bytes) + "\n").utf8)
        guard Glue.write(text, to: file), fsync(file) == 0 else {
            let error = fault(path)
            unlink(path)
            throw error
        }
        try syncFolder(of: path)
    }

    /// Reads the key. A symbolic link is followed first, and the file it leads to is held to the same rules:
    /// a plain file of this user (or of root), which group and others can neither read nor write.
    public static func read(from path: String) throws -> MasterKey {
        guard let resolved = realpath(path, nil) else {
            throw errno == ENOENT ? VaultError.keyFileMissing(path: path) : fault(path)
        }
        defer { free(resolved) }
        // Checked on the open file, so that nobody can exchange it between the check and the reading.
        let file = open(resolved, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw fault(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw fault(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw VaultError.keyFileGarbled(path: path) }
        guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() || status.st_uid == 0 || geteuid() == 0 else {
            throw VaultError.keyFileExposed(path: path)
        }
        return try parse(Glue.read(file, atMost: 128) ?? [], path: path)
    }

    private static func parse(_ raw: [UInt8], path: String) throws -> MasterKey {
        var digits = raw
        if digits.last == UInt8(ascii: "\n") { digits.removeLast() }
        guard digits.count == 2 * MasterKey.length, let bytes = Hex.decode(String(decoding: digits, as: UTF8.self)) else {
            throw VaultError.keyFileGarbled(path: path)
        }
        return MasterKey(bytes: bytes)
    }

    /// The name of a new file is durable only after its folder is.
    private static func syncFolder(of path: String) throws {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard Glue.syncFolder(folder) else { throw fault(path) }
    }

    private static func fault(_ path: String) -> VaultError {
        .keyFileFault(path: path, reason: String(cString: strerror(errno)))
    }
}
