import Core

/// Why a backup, its check or a restore stopped. Paths and reasons, never a password or a value.
public enum BackupError: Error, Sendable, Hashable {
    /// The two destinations are one folder, or one is inside the other: whoever takes one would have both.
    case samePlace(data: String, keys: String)
    case folderMissing(String)
    /// Restores go to empty folders only; a backup never goes over another.
    case folderNotEmpty(String)
    /// The backup was never finished, or this isn't one.
    case noManifest(String)
    /// The manifest's MAC doesn't hold under this master key.
    case manifestChanged(String)
    case fileMissing(String)
    /// The file's SHA-256 isn't the manifest's.
    case fileChanged(String)
    case fileDamaged(String, reason: String)
    case chainBroken(String, VerifyReport.Fault)
    /// A record's key in the copy doesn't open.
    case keyUnusable(record: String)
    /// `pg_dump` or `pg_restore` isn't installed.
    case toolMissing(String)
    case toolFailed(String, reason: String)
    /// The database's URI can't be read; `reason` leaves the URI out.
    case addressUnreadable(reason: String)
    /// The schema that is to be restored holds tables.
    case targetNotEmpty(schema: String)
    case disk(String, reason: String)
}

extension BackupError {
    public var sentence: Bilingual {
        switch self {
        case .samePlace(let data, let keys): DatabaseText.backupSamePlace(data: data, keys: keys)
        case .folderMissing(let path): DatabaseText.backupFolderMissing(path: path)
        case .folderNotEmpty(let path): DatabaseText.backupFolderNotEmpty(path: path)
        case .noManifest(let path): DatabaseText.backupNoManifest(path: path)
        case .manifestChanged(let path): DatabaseText.backupManifestChanged(path: path)
        case .fileMissing(let name): DatabaseText.backupFileMissing(name: name)
        case .fileChanged(let name): DatabaseText.backupFileChanged(name: name)
        case .fileDamaged(let name, let reason): DatabaseText.backupFileDamaged(name: name, reason: reason)
        case .chainBroken(let name, let fault): DatabaseText.backupChainBroken(name: name, reason: fault.sentence)
        case .keyUnusable(let record): DatabaseText.backupKeyMissing(record: record)
        case .toolMissing(let tool): DatabaseText.backupToolMissing(tool: tool)
        case .toolFailed(let tool, let reason): DatabaseText.backupToolFailed(tool: tool, reason: reason)
        case .addressUnreadable(let reason): DatabaseText.backupNotAPlace(reason: reason)
        case .targetNotEmpty(let schema): DatabaseText.backupTargetNotEmpty(schema: schema)
        case .disk(let path, let reason): DatabaseText.backupDiskFault(path: path, reason: reason)
        }
    }
}

extension BackupError: CustomStringConvertible {
    public var description: String { sentence(.en) }
}
