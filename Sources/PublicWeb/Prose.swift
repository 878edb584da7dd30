import Core
import Markup
import WebFrame

/// What public pages are written with.
enum Prose {
    static func list(_ items: [Bilingual], _ language: Language) -> HTML {
        H.ul { for item in items { H.li { item(language) } } }
    }

    /// A number that a telephone dials when it is pressed.
    static func call(_ number: String) -> HTML {
        H.a(.class("call"), .href("tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })) { number }
    }

    /// What stands under every public page.
    @HTMLBuilder static func foot(_ language: Language) -> HTML {
        H.p { CoreText.crisisLine(language) }
        H.p(.class("small")) { PublicWebText.footExit(language) }
    }
}
