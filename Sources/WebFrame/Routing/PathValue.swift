import Core

/// A value that stands in one segment of a path.
public protocol PathValue: Sendable {
    /// Reads the decoded segment; nil makes the request a 404.
    init?(pathText: String)
    /// The value as it is written into a path, before percent-encoding.
    var pathText: String { get }
}

extension PathValue where Self: RawRepresentable<String> {
    public init?(pathText: String) { self.init(rawValue: pathText) }
    public var pathText: String { rawValue }
}

extension String: PathValue {
    public init?(pathText: String) { self = pathText }
    public var pathText: String { self }
}

extension Int: PathValue {
    /// Plain decimal digits, at most nine of them, without a sign or leading zeros.
    public init?(pathText: String) {
        guard pathText.utf8.count <= 9, let number = Int(pathText), String(number) == pathText, number >= 0 else { return nil }
        self = number
    }
    public var pathText: String { String(self) }
}

extension Identifier: PathValue {
    public init?(pathText: String) { self.init(pathText) }
    public var pathText: String { text }
}

extension FileNumber: PathValue {
    /// As people type it: with or without hyphens, in any case.
    public init?(pathText: String) { self.init(pathText) }
    public var pathText: String { description }
}

extension CivilDate: PathValue {
    /// `2026-03-08`
    public init?(pathText: String) { self.init(pathText) }
    public var pathText: String { description }
}

extension Language: PathValue {}
extension Role: PathValue {}
