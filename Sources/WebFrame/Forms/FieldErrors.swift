import Core

/// What is wrong with a field: which, and what to do about it.
public struct FieldError: Sendable, Hashable {
    /// The field's name in the form.
    public let field: String
    /// The id of the input that the summary's link leads to.
    public let anchor: String
    public let sentence: Bilingual
    /// Whether the field shows again what was typed into it. Not so what mustn't be kept anywhere.
    public let keepsTyped: Bool

    public init(field: String, anchor: String? = nil, sentence: Bilingual, keepsTyped: Bool = true) {
        self.field = field
        self.anchor = anchor ?? field
        self.sentence = sentence
        self.keepsTyped = keepsTyped
    }
}

/// A form that can't be taken as it is (422), with everything that is wrong at once and in the order of the fields.
public struct FieldErrors: Error, Sendable, Hashable {
    public let errors: [FieldError]

    public init(_ errors: [FieldError]) { self.errors = errors }
}
