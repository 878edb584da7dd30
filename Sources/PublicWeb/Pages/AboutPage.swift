import Core
import Markup
import Programs
import WebFrame

/// What a program is: what is asked, what the day is about, who may come and who may not, who carries it.
struct AboutPage {
    let shown: PublicProgram
    let others: [PublicProgram]
    let language: Language

    private var program: Program { shown.program }

    @HTMLBuilder var html: HTML {
        shown.words(.about, language)
        if shown.isDiversion {
            asks
            topics
            who
        }
        partners
        network
    }

    @HTMLBuilder private var asks: HTML {
        let items = [
            program.classDay.map { day in
                day.segments.allSatisfy(\.required) && !day.makeUp ? PublicWebText.aboutAsksAllDay : PublicWebText.aboutAsksParts
            },
            program.fee.map { fee in
                if case .stated(let amount)? = fee.amounts[.postCharge] ?? fee.amounts[.preCharge] {
                    PublicWebText.aboutAsksFee(fee: amount)
                } else {
                    PublicWebText.aboutAsksFeeUnknown
                }
            },
            program.therapy.map { _ in PublicWebText.aboutAsksTherapy },
        ]
        H.h2 { PublicWebText.aboutAsks(language) }
        Prose.list(items.compactMap { $0 }, language)
    }

    @HTMLBuilder private var topics: HTML {
        if let day = program.classDay {
            H.h2 { PublicWebText.aboutTopics(language) }
            Prose.list(day.segments.map(\.title), language)
            if day.voluntaryTesting { H.p { PublicWebText.aboutTesting(language) } }
        }
        if let therapy = program.therapy {
            let text = therapy.byAssessment ? PublicWebText.aboutTherapyAssessed : PublicWebText.aboutTherapyWeeks
            H.h2 { PublicWebText.aboutTherapy(language) }
            H.p { text(therapy.minimumWeeks, therapy.maximumWeeks)(language) }
        }
    }

    @HTMLBuilder private var who: HTML {
        H.h2 { PublicWebText.aboutWho(language) }
        Prose.list(Stream.allCases.compactMap { stream in program.streams[stream].map { stream.comes(deciding: $0.decides.words(program)) } }, language)
        H.h2 { PublicWebText.aboutNot(language) }
        let law = [PublicWebText.aboutNotDenies, PublicWebText.aboutNotMinor]
        Prose.list(shown.excluded() + law, language)
    }

    @HTMLBuilder private var partners: HTML {
        if !program.operator.partners.isEmpty {
            H.h2 { PublicWebText.aboutPartners(language) }
            Prose.list([program.operator.name] + program.operator.partners, language)
        }
    }

    @HTMLBuilder private var network: HTML {
        let mentored = others.filter { $0.site.mentor?.program == program.id }
        if shown.site.mentor != nil || !mentored.isEmpty {
            H.h2 { PublicWebText.aboutNetwork(language) }
            if let mentor = shown.site.mentor { H.p { mentor.sentence(language) } }
            H.ul {
                for other in others where other.program.id == shown.site.mentor?.program || other.site.mentor?.program == program.id {
                    H.li { H.a(.href(PublicPaths.about(other.program.id))) { other.program.name(language) } }
                }
            }
        }
    }
}

extension Stream {
    /// Who comes by this way, and who decides it.
    fileprivate func comes(deciding: Bilingual) -> Bilingual {
        switch self {
        case .preCharge: PublicWebText.aboutWhoPreCharge(decides: deciding)
        case .postCharge: PublicWebText.aboutWhoPostCharge(decides: deciding)
        case .probation: PublicWebText.aboutWhoProbation
        case .volunteer: PublicWebText.aboutWhoVolunteer
        }
    }
}

extension Decider {
    /// In the middle of a sentence: "the Crown prosecutor".
    func words(_ program: Program) -> Bilingual {
        switch self {
        case .prosecutor: PublicWebText.decidesProsecutor(prosecutor: program.labels.prosecutor)
        case .police: PublicWebText.decidesPolice
        case .court: PublicWebText.decidesCourt
        case .coordinator: PublicWebText.decidesCoordinator
        }
    }
}
