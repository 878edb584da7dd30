/// Why an act may not be done: one value for the disabled button, the refused request and the letter.
public struct Refusal: Error, Sendable, Hashable {
    /// Stable, such as `consent-before-counsel`. Others script against it; it never changes meaning.
    public let code: String
    /// What stands in the way and what to do, in each language.
    public let sentence: Bilingual
    /// Where the rule comes from: a section of a statute, or the program's definition.
    public let source: String

    public init(code: String, sentence: Bilingual, source: String) {
        self.code = code
        self.sentence = sentence
        self.source = source
    }
}
