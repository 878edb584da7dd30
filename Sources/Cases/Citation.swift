import Core

/// How a source is cited in each language.
///
/// Refusals, gates and clocks carry their source as one English text, such as `Criminal Code, s. 717(1)(d)`, which is stable
/// and can be scripted against. Pages and the sheet for court in French cite the statute as French drafting does:
/// « Code criminel, al. 717(1)d) ». What isn't a statute's section (a program's file, a document) reads the same in both.
public enum Citation {
    /// Nil for a source that is only this product's own order of work.
    public static func forPeople(_ source: String) -> Bilingual? { source.hasPrefix("docs/") ? nil : inBothLanguages(source) }

    public static func inBothLanguages(_ source: String) -> Bilingual {
        if let known = fixed[source] { return known }
        return Bilingual(en: source, fr: source.split(separator: ";").map { french(String($0)) }.joined(separator: ";"))
    }

    private static let fixed = [
        CasesText.sourceCourt.en: CasesText.sourceCourt, CasesText.sourceOrder.en: CasesText.sourceOrder,
        CasesText.sourceAgreement.en: CasesText.sourceAgreement,
        CasesText.sourcePromise.en: CasesText.sourcePromise,
    ]

    private static let statutes = [
        ("Criminal Code, s. ", "Code criminel, "),
        ("Youth Criminal Justice Act, s. ", "Loi sur le système de justice pénale pour les adolescents, "),
        ("Youth Protection Act (Quebec), s. ", "Loi sur la protection de la jeunesse (Québec), "),
        ("Child, Youth and Family Enhancement Act (Alberta), s. ", "Child, Youth and Family Enhancement Act (Alberta), "),
    ]

    private static func french(_ source: String) -> String {
        for (english, french) in statutes {
            guard let range = source.firstRange(of: english) else { continue }
            let sections = source[range.upperBound...].split(separator: ", ").map { section(String($0)) }
            return source[..<range.lowerBound] + french + sections.joined(separator: ", ")
        }
        return source
    }

    /// `717(1)(d)` is an alinéa, `717(1)` a paragraphe, `716` an article; `(f)` alone goes on from the one before.
    private static func section(_ text: String) -> String {
        let parts = text.split(separator: "(").map { $0.replacing(")", with: "") }
        if text.hasPrefix("(") { return "\(parts[0]))" }
        switch parts.count {
        case 1: return "art. \(text)"
        case 2: return "par. \(text)"
        default: return "al. \(parts[0])(\(parts[1]))\(parts[2]))"
        }
    }
}
