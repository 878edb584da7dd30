import Cases
import Core
import Markup
import WebFrame

/// ``Case/crisisLine`` on a page.
enum CrisisLine {
    static func html(_ language: Language) -> HTML {
        Pieces.note { H.p { Case.crisisLine(language) } }
    }

    /// Where a worry is what needs somebody.
    static func html(for kind: Attention.Kind, _ language: Language) -> HTML? { kind == .worry ? html(language) : nil }
}
