import Core
import WebFrame

/// The languages that a person may speak best, as BCP 47 tags: the two of the product, then those for which interpreters
/// are asked most in the courts of Alberta and Quebec, by their English names. A list, since what is typed freely would stand in
/// the clear.
enum SpokenLanguages {
    static let options: [Option] = [
        Option("en", CaseWebText.spokenEn),
        Option("fr", CaseWebText.spokenFr),
        Option("am", CaseWebText.spokenAm),
        Option("ar", CaseWebText.spokenAr),
        Option("ase", CaseWebText.spokenAse),
        Option("yue", CaseWebText.spokenYue),
        Option("cr", CaseWebText.spokenCr),
        Option("fa", CaseWebText.spokenFa),
        Option("gu", CaseWebText.spokenGu),
        Option("hi", CaseWebText.spokenHi),
        Option("it", CaseWebText.spokenIt),
        Option("ko", CaseWebText.spokenKo),
        Option("zh", CaseWebText.spokenZh),
        Option("pl", CaseWebText.spokenPl),
        Option("pt", CaseWebText.spokenPt),
        Option("pa", CaseWebText.spokenPa),
        Option("fcs", CaseWebText.spokenFcs),
        Option("ro", CaseWebText.spokenRo),
        Option("ru", CaseWebText.spokenRu),
        Option("so", CaseWebText.spokenSo),
        Option("es", CaseWebText.spokenEs),
        Option("sw", CaseWebText.spokenSw),
        Option("tl", CaseWebText.spokenTl),
        Option("ta", CaseWebText.spokenTa),
        Option("ti", CaseWebText.spokenTi),
        Option("tr", CaseWebText.spokenTr),
        Option("uk", CaseWebText.spokenUk),
        Option("ur", CaseWebText.spokenUr),
        Option("vi", CaseWebText.spokenVi),
        Option("und", CaseWebText.spokenUnd),
    ]

    static let tags = options.map(\.value)

    /// The list with a language that came from elsewhere, such as an import.
    static func options(with tag: String) -> [Option] { tags.contains(tag) ? options : options + [Option(tag, name(tag))] }

    /// The language in words; the tag itself when it came from elsewhere.
    static func name(_ tag: String) -> Bilingual {
        options.first { $0.value == tag }?.label ?? Bilingual(en: tag, fr: tag)
    }
}
