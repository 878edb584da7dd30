import Core
import Markup
import Programs
import WebFrame

/// What public pages are written with.
enum Prose {
    @HTMLBuilder static func sections(_ sections: [SiteSection], _ language: Language) -> HTML {
        for section in sections {
            if let title = section.title { H.h2 { title(language) } }
            for text in section.text { H.p { text(language) } }
            if !section.list.isEmpty { list(section.list, language) }
        }
    }

    static func list(_ items: [Bilingual], _ language: Language) -> HTML {
        H.ul { for item in items { H.li { item(language) } } }
    }

    /// A number that a telephone dials when it is pressed.
    static func call(_ number: String) -> HTML {
        H.a(.class("call"), .href("tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })) { number }
    }

    /// What stands under every public page.
    @HTMLBuilder static func foot(_ language: Language) -> HTML {
        Pieces.crisisLine(language)
        H.p(.class("small")) { PublicWebText.footExit(language) }
    }
}
