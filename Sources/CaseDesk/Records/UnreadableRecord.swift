import Cases
import Database

extension Error {
    /// Whether it lies in what is stored of one record, and not in the database or its keys, which may be there again in a moment. Work that
    /// goes over many records sets such a one aside and goes on.
    var isAboutRecord: Bool {
        switch self as any Error {
        case StorageError.unexpectedValue, VaultError.doesNotOpen, VaultError.notText, DeskError.notFound: true
        case is StoredAct.Unreadable, is DecodingError: true
        default: false
        }
    }
}
