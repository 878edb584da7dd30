import Core
import Database

extension Row {
    /// A file number as it is stored. Throws `StorageError` for anything else.
    func fileNumber(_ column: Int) throws -> FileNumber {
        guard let number = FileNumber(try text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return number
    }
}
