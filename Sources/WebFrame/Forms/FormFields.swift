/// What was typed: names with their values in the order of the form, repeated names kept, and files.
public struct FormFields: Sendable, Hashable {
    /// A value that could be read, or one whose bytes aren't text: then the field says so, rather than hold something that nobody typed.
    enum Value: Sendable, Hashable {
        case text(String)
        case unreadable
    }

    struct Field: Sendable, Hashable {
        let name: String
        let value: Value
    }

    private(set) var fields: [Field] = []
    private(set) var files: [UploadedFile] = []

    public init() {}

    /// Fields for a test or a first view.
    public init(_ pairs: KeyValuePairs<String, String>) {
        fields = pairs.map { Field(name: $0, value: .text($1)) }
    }

    /// The same from values that were worked out.
    public init(_ pairs: [(String, String)]) {
        fields = pairs.map { Field(name: $0.0, value: .text($0.1)) }
    }

    mutating func append(_ name: String, _ value: Value) { fields.append(Field(name: name, value: value)) }
    mutating func append(_ file: UploadedFile) { files.append(file) }

    /// The first value of the name; nil when it is absent or unreadable.
    public func first(_ name: String) -> String? { all(name).first }

    /// Each readable value of the name, in order.
    public func all(_ name: String) -> [String] {
        fields.compactMap { field in
            guard field.name == name, case .text(let text) = field.value else { return nil }
            return text
        }
    }

    /// The names, in order, each once.
    public var names: [String] {
        var seen: Set<String> = []
        return fields.map(\.name).filter { seen.insert($0).inserted }
    }

    /// The file of the field; nil when none was chosen.
    public func file(_ name: String) -> UploadedFile? { files.first { $0.field == name } }

    func isUnreadable(_ name: String) -> Bool { fields.contains { $0.name == name && $0.value == .unreadable } }
}

/// A file as it arrived. Neither its name nor its type says what it is: the desk looks at its bytes.
public struct UploadedFile: Sendable, Hashable {
    /// The name of the form's field.
    public let field: String
    /// A safe base name, without folders (``FileName``).
    public let name: String
    /// What the browser says it is; empty when it says nothing.
    public let declaredType: String
    public let bytes: [UInt8]

    public init(field: String, name: String, declaredType: String, bytes: [UInt8]) {
        self.field = field
        self.name = name
        self.declaredType = declaredType
        self.bytes = bytes
    }
}
