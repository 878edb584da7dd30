import Community
import CommunityDesk
import Core
import Markup
import Programs
import WebFrame

/// The community's pages: a public calendar, a directory of services and what a city has set out to do; and the coordinator's, where they are kept.
public struct CommunityPages: Sendable {
    let desk: CommunityDesk
    let programs: @Sendable (String) -> Program?

    /// Where the coordinator's yearly reports are: another compartment's.
    let reports: String?

    public init(desk: CommunityDesk, programs: @escaping @Sendable (String) -> Program?, reports: String? = nil) {
        self.desk = desk
        self.programs = programs
        self.reports = reports
    }

    /// Every route, each with who may reach it.
    public var routes: [Route] { publicRoutes + signOffRoutes + staffRoutes + eventRoutes + listingRoutes }
}

extension CommunityPages {
    /// A form sent twice was done the first time: the second sending leads where the first did.
    func once(_ act: () async throws -> Void) async throws {
        do { try await act() } catch CommunityError.alreadyDone {}
    }

    func program(_ id: String) throws -> Program {
        guard let program = programs(id) else { throw WebError.notFound }
        return program
    }

    /// A page for anybody, under the program's name.
    func publicPage(_ title: Bilingual, _ lead: Bilingual, _ program: Program, _ request: WebRequest, form: FormView? = nil, @HTMLBuilder content: () -> HTML) -> Page {
        let language = request.language
        var page = Page("\(title(language)) – \(program.name(language))", heading: title(language), form: form, content: content)
        page.lead = lead(language)
        page.width = .narrow
        page.section = "programs"
        page.isPublic = true
        page.back = ("/programs/\(program.id)", program.name(language))
        page.foot = Pieces.crisisLine(language)
        return page
    }
}
