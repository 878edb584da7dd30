import Cases
import Core
import Markup
import WebFrame

/// The crisis line on a page; its words stand in `Core`, for letters and messages too.
enum CrisisLine {
    static func html(_ language: Language) -> HTML {
        Pieces.note { Pieces.crisisLine(language) }
    }

    /// Where a worry is what needs somebody.
    static func html(for kind: Attention.Kind, _ language: Language) -> HTML? { kind == .worry ? html(language) : nil }
}
