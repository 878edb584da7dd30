import Core
import Markup
import WebFrame

extension PublicPages {
    var helpRoute: Route {
        Route(.get, PublicPaths.help, .everyone, name: "public.help") { request in
            let language = request.language
            let page = commonPage(PublicWebText.helpTitle, PublicWebText.helpLead, section: "help", language) {
                Pieces.note(.urgent) { H.p { PublicWebText.helpDanger(language) } }
                H.h2 { PublicWebText.helpEverywhere(language) }
                SupportLine.list(SupportLine.all.filter { $0.province == nil }, language)
                for (code, name) in Self.provinces {
                    H.h2 { name(language) }
                    SupportLine.list(SupportLine.all.filter { $0.province == code }, language)
                }
                H.p(.class("small")) { PublicWebText.helpFree(language) }
            }
            return request.page(page)
        }
    }

    private static let provinces = [
        ("CA-AB", PublicWebText.provinceAb), ("CA-ON", PublicWebText.provinceOn), ("CA-QC", PublicWebText.provinceQc),
    ]
}
