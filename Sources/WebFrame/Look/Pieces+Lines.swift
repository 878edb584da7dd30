import Core
import Markup

// Lines that stand on many pages.
extension Pieces {
    /// Whom to call in danger or despair. The short number stays on one line: half of it calls nobody.
    public static func crisisLine(_ language: Language) -> HTML {
        let number = "9-8-8"
        let parts = CoreText.crisisLine(language).split(separator: number, omittingEmptySubsequences: false)
        return H.p {
            for (index, part) in parts.enumerated() {
                if index > 0 { H.span(.class("call")) { number } }
                String(part)
            }
        }
    }
}
