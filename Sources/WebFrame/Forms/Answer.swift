/// What was read of a field: its value, or nothing because the reader noted an error.
public struct Answer<Value: Sendable>: Sendable {
    /// Nil when the field has an error.
    public let read: Value?

    init(_ read: Value?) { self.read = read }

    /// The value. Throws an empty ``FieldErrors`` when there is none, which ``FormReader/check()`` before it makes impossible.
    public var value: Value {
        get throws {
            guard let read else { throw FieldErrors([]) }
            return read
        }
    }
}
