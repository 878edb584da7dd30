import Foundation

extension SQLValue {
    /// Refuses, alike on both engines, what only one of them could keep: a NUL byte in a text (PostgreSQL has none,
    /// libpq would cut the text there) and numbers that aren't finite (SQLite makes NaN null).
    /// Throws `StorageError.constraint`.
    func checkStorable() throws {
        switch self {
        case .text(let text):
            if text.utf8.contains(0) { throw StorageError.constraint("value: a text with a NUL byte") }
        case .real(let number):
            if !number.isFinite { throw StorageError.constraint("value: a number that isn't finite") }
        case .null, .integer, .blob, .boolean: break
        }
    }
}
