import Core

/// The sentences read to a person, each with the version that the record names.
extension DefinitionReader {
    func statements(_ spot: Spot) -> [StatementKind: Statement]? {
        section(spot, "the statements: " + StatementKind.allCases.map(\.rawValue).joined(separator: ", ")) { section in
            var statements: [StatementKind: Statement] = [:]
            for kind in StatementKind.allCases {
                statements[kind] = section.optional(kind.rawValue).flatMap(statement)
            }
            return statements
        }
    }

    private func statement(_ spot: Spot) -> Statement? {
        section(spot, "version and text") { section in
            let version = findings.number(
                section.required("version", "the text's version, from 1"), 1...9999, "versions")
            let textSpot = section.required("text", "the text in en and fr")
            let text = findings.bilingual(textSpot)
            if let text, let textSpot { checkPlaceholders(text, at: textSpot) }
            guard let version, let text else { return nil }
            return Statement(version: version, text: text)
        }
    }

    /// Only `{file}` is filled in; anything else in braces would be read aloud as it stands.
    private func checkPlaceholders(_ text: Bilingual, at spot: Spot) {
        for language in Language.official {
            let rest = text(language).replacing(Statement.filePlaceholder, with: "")
            if rest.contains("{") || rest.contains("}") {
                findings.report(
                    spot.place, spot.child(language.rawValue),
                    "braces that name nothing; expected only \(Statement.filePlaceholder)")
            }
        }
        let inEnglish = text.en.contains(Statement.filePlaceholder)
        if inEnglish != text.fr.contains(Statement.filePlaceholder) {
            let without = inEnglish ? "fr" : "en"
            findings.report(
                spot.place, spot.child(without),
                "\(Statement.filePlaceholder) stands in one language only; expected it in both")
        }
    }
}
