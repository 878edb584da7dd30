import Core
import Markup
import WebFrame

extension PublicPages {
    /// Twenty contrasted ideas, to be thought over alone. The boxes have no name and stand in no form: there is nothing to send.
    var reflectionRoute: Route {
        Route(.get, PublicPaths.reflection, .everyone, name: "public.reflection") { request in
            let language = request.language
            let page = commonPage(PublicWebText.reflectionTitle, PublicWebText.reflectionLead, section: "reflection", language) {
                Pieces.note { H.p { PublicWebText.reflectionPrivate(language) } }
                H.ol(.class("pairs")) {
                    for (index, pair) in Self.ideas.enumerated() {
                        H.li {
                            H.fieldset {
                                H.legend(.class("unseen")) { PublicWebText.reflectionPair(n: index + 1)(language) }
                                Self.box("harm-\(index + 1)", PublicWebText.reflectionHarm, pair.harm, language)
                                Self.box("health-\(index + 1)", PublicWebText.reflectionHealth, pair.health, language)
                            }
                        }
                    }
                }
                H.h2 { PublicWebText.reflectionAfter(language) }
                H.p { PublicWebText.reflectionAfterText(language) }
                H.div(.class("actions")) {
                    Pieces.link(PublicWebText.navPrograms(language), PublicPaths.programs())
                    Pieces.link(PublicWebText.navHelp(language), PublicPaths.help())
                }
            }
            return request.page(page)
        }
    }

    private static func box(_ id: String, _ kind: Bilingual, _ text: Bilingual, _ language: Language) -> HTML {
        H.div(.class("choice")) {
            H.input(.type(.checkbox), .id(id))
            H.label(.for(id)) {
                H.span {
                    H.span(.class("small")) { kind(language) }
                    H.br()
                    text(language)
                }
            }
        }
    }

    /// In the order of the Grande Prairie document, in our own words.
    static let ideas: [(harm: Bilingual, health: Bilingual)] = [
        (PublicWebText.idea1Harm, PublicWebText.idea1Health), (PublicWebText.idea2Harm, PublicWebText.idea2Health),
        (PublicWebText.idea3Harm, PublicWebText.idea3Health), (PublicWebText.idea4Harm, PublicWebText.idea4Health),
        (PublicWebText.idea5Harm, PublicWebText.idea5Health), (PublicWebText.idea6Harm, PublicWebText.idea6Health),
        (PublicWebText.idea7Harm, PublicWebText.idea7Health), (PublicWebText.idea8Harm, PublicWebText.idea8Health),
        (PublicWebText.idea9Harm, PublicWebText.idea9Health), (PublicWebText.idea10Harm, PublicWebText.idea10Health),
        (PublicWebText.idea11Harm, PublicWebText.idea11Health), (PublicWebText.idea12Harm, PublicWebText.idea12Health),
        (PublicWebText.idea13Harm, PublicWebText.idea13Health), (PublicWebText.idea14Harm, PublicWebText.idea14Health),
        (PublicWebText.idea15Harm, PublicWebText.idea15Health), (PublicWebText.idea16Harm, PublicWebText.idea16Health),
        (PublicWebText.idea17Harm, PublicWebText.idea17Health), (PublicWebText.idea18Harm, PublicWebText.idea18Health),
        (PublicWebText.idea19Harm, PublicWebText.idea19Health), (PublicWebText.idea20Harm, PublicWebText.idea20Health),
    ]
}
