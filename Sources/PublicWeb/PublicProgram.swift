import Core
import Markup
import Programs
import WebFrame

/// A program as the world sees it.
struct PublicProgram: Sendable {
    let program: Program
    let site: ProgramSite

    var isDiversion: Bool { program.kind == .diversion }

    /// The pages that it has. A plan of support has neither charge nor fee.
    var parts: [ProgramPart] {
        ProgramPart.allCases.filter { part in
            switch part {
            case .about, .harmed, .community: true
            case .charge, .cost, .volunteers: isDiversion
            case .questions: !site.questions.isEmpty
            }
        }
    }

    /// Whom the program's criteria keep out; of one stream, or of all.
    func excluded(from stream: Programs.Stream? = nil) -> [Bilingual] {
        program.criteria.filter { criterion in stream.map(criterion.streams.contains) ?? true }.map { site.excluded[$0.id] ?? $0.refusal }
    }

    /// The words that the program adds to a page.
    @HTMLBuilder func words(_ page: SitePage, _ language: Language) -> HTML {
        Prose.sections(site.sections[page] ?? [], language)
    }

    func navigation(_ current: ProgramPart, _ language: Language) -> HTML {
        Pieces.tabs(
            PublicWebText.sectionNavigation(language),
            parts.map { Tab($0.label(language), $0.path(program.id), isCurrent: $0 == current) })
    }

    /// A person to call, on every page: it is how people first come. Then the crisis line, and what leaving at once can't do.
    @HTMLBuilder func foot(_ language: Language) -> HTML {
        if let telephone = program.operator.telephone(in: language) {
            H.p {
                PublicWebText.footCall(agency: program.operator.name)(language) + " "
                Prose.call(telephone)
            }
        } else {
            H.p {
                PublicWebText.footNoNumber(language) + " "
                Prose.call("2-1-1")
            }
        }
        Prose.foot(language)
    }
}

/// The pages of a program.
enum ProgramPart: String, Sendable, Hashable, CaseIterable {
    case about, charge, cost, questions, volunteers, harmed, community

    var path: Path<String> {
        switch self {
        case .about: PublicPaths.about
        case .charge: PublicPaths.charge
        case .cost: PublicPaths.cost
        case .questions: PublicPaths.questions
        case .volunteers: PublicPaths.volunteers
        case .harmed: PublicPaths.harmed
        case .community: PublicPaths.community
        }
    }

    /// In the navigation.
    var label: Bilingual {
        switch self {
        case .about: PublicWebText.sectionAbout
        case .charge: PublicWebText.sectionCharge
        case .cost: PublicWebText.sectionCost
        case .questions: PublicWebText.sectionQuestions
        case .volunteers: PublicWebText.sectionVolunteers
        case .harmed: PublicWebText.sectionHarmed
        case .community: PublicWebText.sectionCommunity
        }
    }

    /// Above the page.
    var title: Bilingual {
        switch self {
        case .about: PublicWebText.sectionAbout
        case .charge: PublicWebText.chargeTitle
        case .cost: PublicWebText.costTitle
        case .questions: PublicWebText.questionsTitle
        case .volunteers: PublicWebText.volunteersTitle
        case .harmed: PublicWebText.harmedTitle
        case .community: PublicWebText.communityTitle
        }
    }

    func lead(of shown: PublicProgram) -> Bilingual? {
        switch self {
        case .about: shown.isDiversion ? PublicWebText.aboutDayLead : PublicWebText.aboutSupportLead
        case .charge, .cost, .questions: nil
        case .volunteers: shown.program.streams[.volunteer] == nil ? nil : PublicWebText.volunteersLead
        case .harmed: PublicWebText.harmedLead
        case .community: PublicWebText.communityLead
        }
    }
}
