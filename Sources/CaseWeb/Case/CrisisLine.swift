import Cases
import Core
import Markup
import WebFrame

/// Whom to call when somebody may be in danger of dying by suicide: 911, and 9-8-8, the Suicide Crisis Helpline of Canada (call
/// or text, day and night, in English and French; since November 30, 2023).
enum CrisisLine {
    static func html(_ language: Language) -> HTML {
        Pieces.note { H.p { CoreText.crisisLine(language) } }
    }

    /// Where a worry is what needs somebody.
    static func html(for kind: Attention.Kind, _ language: Language) -> HTML? { kind == .worry ? html(language) : nil }
}
