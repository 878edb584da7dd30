import Core
import Markup
import Programs
import WebFrame

/// Questions that people ask, as the program answers them.
struct QuestionsPage {
    let shown: PublicProgram
    let language: Language

    @HTMLBuilder var html: HTML {
        for item in shown.site.questions {
            H.h2 { item.question(language) }
            H.p { item.answer(language) }
        }
        H.p(.class("small")) { PublicWebText.questionsMore(language) }
    }
}

/// For people who were never arrested: a first step that is safe to take.
struct VolunteersPage {
    let shown: PublicProgram
    let others: [PublicProgram]
    /// Where one asks to be called.
    let ask: String
    let language: Language

    @HTMLBuilder var html: HTML {
        if shown.program.streams[.volunteer] == nil {
            H.p { PublicWebText.volunteersNone(language) }
            H.ul {
                for other in others where other.program.streams[.volunteer] != nil {
                    H.li { H.a(.href(PublicPaths.volunteers(other.program.id))) { other.program.name(language) } }
                }
            }
        } else {
            shown.words(.volunteers, language)
            H.h2 { PublicWebText.volunteersFirst(language) }
            H.p { PublicWebText.volunteersFirstText(language) }
            if let telephone = shown.program.operator.telephone(in: language) { H.p { Prose.call(telephone) } }
            H.div(.class("actions")) { Pieces.link(PublicWebText.volunteersAsk(language), ask, .primary) }
            H.h2 { PublicWebText.volunteersKnow(language) }
            H.p { PublicWebText.volunteersKnowText(language) }
            let excluded = shown.excluded(from: .volunteer)
            if !excluded.isEmpty {
                H.h2 { PublicWebText.volunteersNot(language) }
                Prose.list(excluded, language)
            }
        }
        H.h2 { PublicWebText.volunteersAlone(language) }
        H.p {
            PublicWebText.volunteersAloneText(language) + " "
            H.a(.href(PublicPaths.reflection())) { PublicWebText.reflectionTitle(language) }
        }
    }
}

/// For those who were harmed: lines to call first, then plans of support.
struct HarmedPage {
    let shown: PublicProgram
    let others: [PublicProgram]
    let language: Language

    @HTMLBuilder var html: HTML {
        let province = shown.program.jurisdiction.code
        H.h2 { PublicWebText.harmedLines(language) }
        Pieces.note(.urgent) { H.p { PublicWebText.helpDanger(language) } }
        SupportLine.list(SupportLine.all.filter { $0.province == province } + SupportLine.all.filter { $0.province == nil }, language)
        H.p { PublicWebText.harmedRight(language) }
        let plans = others.filter { !$0.isDiversion && $0.program.jurisdiction.code == province && $0.program.id != shown.program.id }
        if !plans.isEmpty {
            H.h2 { PublicWebText.harmedPlan(language) }
            H.ul { for plan in plans { H.li { H.a(.href(PublicPaths.about(plan.program.id))) { plan.program.name(language) } } } }
        }
    }
}

/// For families, parents, residents and businesses, who are among those harmed.
struct CommunityPage {
    let shown: PublicProgram
    /// Where its calendar, services, initiatives and yearly reports are, in this order; empty where nobody keeps them.
    let places: [String]
    let language: Language

    @HTMLBuilder var html: HTML {
        H.h2 { PublicWebText.communityFamilies(language) }
        H.p { PublicWebText.communityFamiliesText(language) }
        H.p { PublicWebText.communityChildren(authority: shown.program.jurisdiction.childProtection)(language) }
        if shown.isDiversion {
            H.h2 { PublicWebText.communityResidents(language) }
            H.p { PublicWebText.communityResidentsText(language) }
        }
        shown.words(.community, language)
        if !places.isEmpty {
            H.ul {
                for (path, label) in zip(places, [PublicWebText.communityCalendar, PublicWebText.communityServices, PublicWebText.communityInitiatives, PublicWebText.communityReport]) {
                    H.li { H.a(.href(path)) { label(language) } }
                }
            }
        }
    }
}
