import Core

/// What the vault refuses, told apart by what a person should do. None of them carries a key or a plain value.
public enum VaultError: Error, Sendable, Hashable {
    /// There is no master key file at this path.
    case keyFileMissing(path: String)
    /// There is a file already: a master key is never overwritten.
    case keyFileExists(path: String)
    /// Group or others may read or write the file, or it belongs to another user.
    case keyFileExposed(path: String)
    /// The file isn't 64 hexadecimal digits and a line feed, or isn't a plain file.
    case keyFileGarbled(path: String)
    /// The file could not be read or written; `reason` is the system's.
    case keyFileFault(path: String, reason: String)
    /// The key store was made with another master key; the fingerprints tell which.
    case wrongMaster(expected: String, found: String)
    /// A compartment key doesn't open although the fingerprint fits: the key store was changed.
    case keyStoreChanged(Compartment, purpose: String)
    /// The compartment has no keys yet: `onward init` or `onward migrate` makes them.
    case notPrepared(Compartment)
    /// This process hasn't opened the compartment.
    case closed(Compartment)
    /// A key of this version isn't in the key store.
    case unknownKeyVersion(Compartment, purpose: String, version: Int)
    /// The bytes were changed, or were sealed for another record, field or compartment.
    case doesNotOpen(record: String, field: String)
    /// The record's key has been destroyed: what it sealed can't be opened by anyone.
    case destroyed(record: String)
    /// The ring wasn't asked for this record's key. A fault of ours.
    case notInRing(record: String)
    /// A sealed text isn't valid UTF-8 when opened.
    case notText(record: String, field: String)
    /// A hand-over that doesn't open with this compartment's key.
    case handOverDoesNotOpen(id: String)
    /// A sweep would destroy more keys than its bound: more likely the data is missing than the keys are orphans.
    case tooManyOrphans(count: Int)
    /// A line of a typed recovery sheet whose check doesn't fit, counted from 1.
    case sheetLine(Int)
    /// A typed recovery sheet with another number of lines than it needs.
    case sheetIncomplete(found: Int, needed: Int)
}

extension VaultError {
    /// What is wrong and what to do, for the command line and the log. Names no person.
    public var sentence: Bilingual {
        switch self {
        case .keyFileMissing(let path): DatabaseText.vaultKeyFileMissing(path: path)
        case .keyFileExists(let path): DatabaseText.vaultKeyFileExists(path: path)
        case .keyFileExposed(let path): DatabaseText.vaultKeyFileExposed(path: path)
        case .keyFileGarbled(let path): DatabaseText.vaultKeyFileGarbled(path: path)
        case .keyFileFault(let path, let reason): DatabaseText.vaultKeyFileFault(path: path, reason: reason)
        case .wrongMaster(let expected, let found): DatabaseText.vaultWrongMaster(found: found, expected: expected)
        case .keyStoreChanged(let compartment, let purpose):
            DatabaseText.vaultKeyStoreChanged(purpose: purpose, compartment: compartment.rawValue)
        case .notPrepared(let compartment): DatabaseText.vaultNotPrepared(compartment: compartment.rawValue)
        case .closed(let compartment): DatabaseText.vaultClosed(compartment: compartment.rawValue)
        case .unknownKeyVersion(let compartment, let purpose, let version):
            DatabaseText.vaultUnknownKeyVersion(version: version, purpose: purpose, compartment: compartment.rawValue)
        case .doesNotOpen(let record, let field): DatabaseText.vaultDoesNotOpen(field: field, record: record)
        case .destroyed(let record): DatabaseText.vaultDestroyed(record: record)
        case .notInRing(let record): DatabaseText.vaultNotInRing(record: record)
        case .notText(let record, let field): DatabaseText.vaultNotText(field: field, record: record)
        case .handOverDoesNotOpen(let id): DatabaseText.vaultHandOverDoesNotOpen(id: id)
        case .tooManyOrphans(let count): DatabaseText.vaultTooManyOrphans(count: count)
        case .sheetLine(let line): DatabaseText.vaultSheetLine(line: line)
        case .sheetIncomplete(let found, let needed): DatabaseText.vaultSheetIncomplete(needed: needed, found: found)
        }
    }
}

extension VaultError: CustomStringConvertible {
    public var description: String { sentence(.en) }
}
