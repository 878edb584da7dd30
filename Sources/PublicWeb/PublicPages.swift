import Core
import Markup
import Programs
import WebFrame

/// The pages for anybody: what each program is, what it costs, whom to call. They are made of programs' definitions and their public words alone;
/// there is no case behind them, and this room can't open one.
public struct PublicPages: Sendable {
    /// Those with public words, in the order of their ids.
    let programs: @Sendable () -> [PublicProgram]
    let kit: StartKit
    let areas: [AccessArea]
    let ask: @Sendable (String) -> String
    let community: @Sendable (String) -> [String]

    /// - Parameters:
    ///   - programs: the newest version of each, as the installation has them now.
    ///   - sites: the words of each program's pages, by its id. A program without them isn't shown.
    ///   - kit: the drafts for a new city.
    ///   - ask: where somebody who was never arrested asks to be called, by the program's id.
    ///   - community: where a program's calendar, services, initiatives and yearly reports are, in this order, by its id.
    ///   - routes: those of the other rooms, from which the draft assessment says who reaches what.
    public init(
        programs: @escaping @Sendable () -> [Program], sites: [String: ProgramSite], kit: StartKit, routes: [Route],
        ask: @escaping @Sendable (String) -> String, community: @escaping @Sendable (String) -> [String] = { _ in [] }
    ) {
        self.kit = kit
        self.ask = ask
        self.community = community
        areas = AccessArea.all(routes)
        self.programs = { programs().compactMap { program in sites[program.id].map { PublicProgram(program: program, site: $0) } } }
    }

    /// Every route; all of them are open to everyone.
    public var routes: [Route] { [indexRoute, helpRoute, reflectionRoute] + startRoutes + ProgramPart.allCases.map(route) }

    /// The top bar of somebody who isn't signed in.
    public static let navigation = [
        NavigationItem(id: "programs", label: PublicWebText.navPrograms, path: PublicPaths.programs()),
        NavigationItem(id: "help", label: PublicWebText.navHelp, path: PublicPaths.help()),
        NavigationItem(id: "reflection", label: PublicWebText.navReflection, path: PublicPaths.reflection()),
    ]

    private func route(_ part: ProgramPart) -> Route {
        Route(.get, part.path, .everyone, name: "public.\(part.rawValue)") { request, id in
            guard let shown = programs().first(where: { $0.program.id == id }), shown.parts.contains(part) else { throw WebError.notFound }
            return request.page(page(part, shown, request))
        }
    }

    /// What a page of a program says, without what stands around it.
    func body(_ part: ProgramPart, _ shown: PublicProgram, _ language: Language) -> HTML {
        switch part {
        case .about: AboutPage(shown: shown, others: programs(), language: language).html
        case .charge: ChargePage(shown: shown, language: language).html
        case .cost: CostPage(shown: shown, language: language).html
        case .questions: QuestionsPage(shown: shown, language: language).html
        case .volunteers: VolunteersPage(shown: shown, others: programs(), ask: ask(shown.program.id), language: language).html
        case .harmed: HarmedPage(shown: shown, others: programs(), language: language).html
        case .community: CommunityPage(shown: shown, places: community(shown.program.id), language: language).html
        }
    }

    /// A page that belongs to no program.
    func commonPage(_ title: Bilingual, _ lead: Bilingual, section: String, _ language: Language, @HTMLBuilder content: () -> HTML) -> Page {
        var page = Page(title(language), content: content)
        page.lead = lead(language)
        page.width = .narrow
        page.section = section
        page.isPublic = true
        page.foot = Prose.foot(language)
        return page
    }

    private func page(_ part: ProgramPart, _ shown: PublicProgram, _ request: WebRequest) -> Page {
        let language = request.language
        let body = body(part, shown, language)
        let name = shown.program.name(language)
        var page = Page(part == .about ? name : "\(part.title(language)) – \(name)", heading: part == .about ? name : part.title(language)) {
            shown.navigation(part, language)
            body
        }
        page.lead = part.lead(of: shown)?(language)
        page.width = .narrow
        page.section = "programs"
        page.isPublic = true
        page.foot = shown.foot(language)
        if part != .about { page.back = (PublicPaths.about(shown.program.id), name) }
        return page
    }
}
