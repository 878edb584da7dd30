import Core

/// A value bound to a parameter or read from a column. These are the types that mean the same on both engines.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
    case boolean(Bool)
}

/// What can be bound to a parameter.
public protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable { public var sqlValue: SQLValue { self } }
extension String: SQLBindable { public var sqlValue: SQLValue { .text(self) } }
extension Int: SQLBindable { public var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Int64: SQLBindable { public var sqlValue: SQLValue { .integer(self) } }
extension Double: SQLBindable { public var sqlValue: SQLValue { .real(self) } }
extension Bool: SQLBindable { public var sqlValue: SQLValue { .boolean(self) } }
extension Array: SQLBindable where Element == UInt8 { public var sqlValue: SQLValue { .blob(self) } }
extension Instant: SQLBindable { public var sqlValue: SQLValue { .text(description) } }
extension CivilDate: SQLBindable { public var sqlValue: SQLValue { .text(description) } }
extension CivilTime: SQLBindable { public var sqlValue: SQLValue { .text(description) } }
extension Identifier: SQLBindable { public var sqlValue: SQLValue { .text(text) } }
extension FileNumber: SQLBindable { public var sqlValue: SQLValue { .text(compact) } }
extension Money: SQLBindable { public var sqlValue: SQLValue { .integer(cents) } }
extension Optional: SQLBindable where Wrapped: SQLBindable {
    public var sqlValue: SQLValue { map(\.sqlValue) ?? .null }
}
