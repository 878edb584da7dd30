import Core

/// One row of a result. Valid only inside the closure it was handed to.
/// Columns are named by position, counted from 0; a value of another type than asked for throws `StorageError.unexpectedValue`.
public protocol Row {
    var columnCount: Int { get }
    /// The value as stored. SQLite keeps booleans as 0 and 1, so ask with `bool`, not with this.
    func value(_ column: Int) -> SQLValue
}

extension Row {
    public func optionalText(_ column: Int) throws -> String? {
        switch value(column) {
        case .null: nil
        case .text(let text): text
        default: throw StorageError.unexpectedValue(column: column)
        }
    }

    public func text(_ column: Int) throws -> String { try required(optionalText(column), column) }

    public func optionalInt(_ column: Int) throws -> Int? {
        switch value(column) {
        case .null: nil
        case .integer(let number): Int(number)
        default: throw StorageError.unexpectedValue(column: column)
        }
    }

    public func int(_ column: Int) throws -> Int { try required(optionalInt(column), column) }

    public func bool(_ column: Int) throws -> Bool {
        switch value(column) {
        case .boolean(let flag): flag
        case .integer(0): false
        case .integer(1): true
        default: throw StorageError.unexpectedValue(column: column)
        }
    }

    public func real(_ column: Int) throws -> Double {
        switch value(column) {
        case .real(let number): number
        case .integer(let number): Double(number)
        default: throw StorageError.unexpectedValue(column: column)
        }
    }

    public func optionalBlob(_ column: Int) throws -> [UInt8]? {
        switch value(column) {
        case .null: nil
        case .blob(let bytes): bytes
        default: throw StorageError.unexpectedValue(column: column)
        }
    }

    public func blob(_ column: Int) throws -> [UInt8] { try required(optionalBlob(column), column) }

    public func instant(_ column: Int) throws -> Instant { try required(Instant(text(column)), column) }
    public func optionalInstant(_ column: Int) throws -> Instant? {
        try optionalText(column).map { try required(Instant($0), column) }
    }
    public func date(_ column: Int) throws -> CivilDate { try required(CivilDate(text(column)), column) }
    public func optionalDate(_ column: Int) throws -> CivilDate? {
        try optionalText(column).map { try required(CivilDate($0), column) }
    }
    public func id<Kind>(_ column: Int) throws -> Identifier<Kind> { try required(Identifier<Kind>(text(column)), column) }

    private func required<T>(_ value: T?, _ column: Int) throws -> T {
        guard let value else { throw StorageError.unexpectedValue(column: column) }
        return value
    }
}
