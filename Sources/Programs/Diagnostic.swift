/// One fault in a definition: where it stands and what was expected there.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// Counted from 1.
    public let line: Int
    /// Counted from 1, in characters.
    public let column: Int
    public let severity: Severity
    /// The path of keys, such as `fee.methods.cheque`. Items of a list are counted from 1 (`criteria[2].question`);
    /// what is wrong with the file as a whole has the path `file`.
    public let path: String
    /// What is wrong and what was expected.
    public let message: String

    public enum Severity: String, Sendable { case error, warning }

    public init(line: Int, column: Int, severity: Severity, path: String, message: String) {
        self.line = line
        self.column = column
        self.severity = severity
        self.path = path
        self.message = message
    }

    public var description: String { "\(line):\(column): \(severity.rawValue): \(path): \(message)" }
}

/// A definition that can't be used, with every fault found.
public struct InvalidProgram: Error, Sendable {
    public let diagnostics: [Diagnostic]
    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
