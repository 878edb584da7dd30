/// The text of one statement, which both engines run. It comes from the source code alone:
/// there is no way to put a value into it but as a bound parameter `$1`, `$2`, ….
public struct SQL: Sendable, Hashable, ExpressibleByStringLiteral {
    public let text: String

    public init(_ literal: StaticString) {
        text = literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }

    public init(stringLiteral literal: StaticString) { self.init(literal) }

    private init(joined text: String) { self.text = text }

    public static func + (left: SQL, right: SQL) -> SQL { SQL(joined: left.text + right.text) }

    /// `$4, $5, $6` for a list of values after the first three parameters. Neither engine binds a list as one parameter.
    public static func parameters(from first: Int, count: Int) -> SQL {
        SQL(joined: (first..<(first + count)).map { "$\($0)" }.joined(separator: ", "))
    }
    /// `($1, $2), ($3, $4)`: so many rows of an INSERT, their parameters from `first` on.
    static func rows(_ count: Int, of columns: Int, from first: Int) -> SQL {
        (0..<count).reduce("") { rows, row in
            rows + (row == 0 ? "(" : ", (") + .parameters(from: first + row * columns, count: columns) + ")"
        }
    }
}
