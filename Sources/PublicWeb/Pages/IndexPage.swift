import Core
import Markup
import Programs
import WebFrame

extension PublicPages {
    var indexRoute: Route {
        Route(.get, PublicPaths.programs, .everyone, name: "public.programs") { request in
            let language = request.language
            let programs = programs()
            let page = commonPage(PublicWebText.programsTitle, PublicWebText.programsLead, section: "programs", language) {
                for shown in programs {
                    H.section(.class("card")) {
                        H.h2 { H.a(.href(PublicPaths.about(shown.program.id))) { shown.program.name(language) } }
                        H.p { (shown.isDiversion ? PublicWebText.aboutDayLead : PublicWebText.aboutSupportLead)(language) }
                        if let telephone = shown.program.operator.telephone(in: language) {
                            H.p {
                                PublicWebText.footCall(agency: shown.program.operator.name)(language) + " "
                                Prose.call(telephone)
                            }
                        }
                    }
                }
                H.p { H.a(.href(PublicPaths.start())) { PublicWebText.startTitle(language) } }
                let mentored = programs.filter { $0.site.mentor != nil }
                if !mentored.isEmpty {
                    H.h2 { PublicWebText.programsNetwork(language) }
                    H.dl(.class("facts")) {
                        for shown in mentored {
                            H.div {
                                H.dt { shown.program.name(language) }
                                H.dd { shown.site.mentor?.sentence(language) }
                            }
                        }
                    }
                }
            }
            return request.page(page)
        }
    }
}
