import CPangoCairo
import Core

/// Many letters as one file to print: fonts once, each page marked with its letter's language, one-sided, because the back of
/// somebody's letter would be somebody else's.
public struct LetterBundle: Sendable {
    private let letters: [Letter]
    private let first: Letter
    private let title: String
    private let language: Language

    /// Nil when there is no letter.
    public init?(_ letters: [Letter], title: String, language: Language) {
        guard let first = letters.first else { return nil }
        self.letters = letters
        self.first = first
        self.title = title
        self.language = language
    }

    /// The file. The same letters give the same bytes. Throws ``LetterError`` when one can't be drawn.
    public func pdf() throws(LetterError) -> [UInt8] {
        let canvas = Canvas(language: language)
        canvas.dated(first.date)
        var languages: [Language] = []
        for letter in letters {
            canvas.language = letter.language
            let pages = try letter.draw(on: canvas, section: "Sect")
            languages += Array(repeating: letter.language, count: pages)
        }
        return try Finishing(title: title, language: language, sections: languages, isOneSided: true).finish(try canvas.close())
    }
}
