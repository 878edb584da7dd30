import Core
import Markup
import Programs
import Support
import SupportDesk
import WebFrame

/// The pages of the support compartment: each parses its form, calls the desk once, and answers.
public struct SupportPages: Sendable {
    let desk: SupportDesk
    /// The support workers of a grant's program and agency. Accounts are another compartment's.
    let workers: @Sendable (Grant) async -> [SupportWorker]

    let programs: @Sendable (String) -> Program?
    /// Where the concerns that somebody raised stand: another column's page.
    let concerns: String
    /// The services of a support program's surroundings, by its id. The directory is another compartment's, and for anybody to read.
    let services: @Sendable (String) async -> [SupportService]

    public init(
        desk: SupportDesk, programs: @escaping @Sendable (String) -> Program?, concerns: String,
        workers: @escaping @Sendable (Grant) async -> [SupportWorker] = { _ in [] },
        services: @escaping @Sendable (String) async -> [SupportService] = { _ in [] }
    ) {
        self.desk = desk
        self.programs = programs
        self.concerns = concerns
        self.workers = workers
        self.services = services
    }

    /// What answers under a name that says nothing, beside the frame's own: the first segments of paths.
    public static let neutralPlaces: Set<String> = ["steps", "shared"]

    /// Every route, each with who may reach it.
    public var routes: [Route] { listRoutes + planRoutes + itemRoutes + wordRoutes + deedRoutes + concernRoutes + releaseRoutes + herPageRoutes + herRoutes + herItemRoutes + herOtherRoutes + sharedRoutes + referralRoutes + herReferralRoutes + outcomeRoutes + keepingRoutes }
}

/// A support worker of a program, as the site's composition knows them.
public struct SupportWorker: Sendable, Hashable {
    /// The id under which the worker acts: `account:…`.
    public let actor: String
    public let name: String

    public init(actor: String, name: String) {
        self.actor = actor
        self.name = name
    }
}

/// A service of the public directory, as the site's composition hands it over.
public struct SupportService: Sendable, Hashable {
    /// The directory's id.
    public let id: String
    public let area: Bilingual
    public let name: String
    public let telephone: String
    public let languages: String
    /// How many places it has, and how long the wait is, in weeks; nil where nobody said.
    public let places: Int?
    public let waitWeeks: Int?
    /// Where the directory is read.
    public let directory: String

    public init(
        id: String, area: Bilingual, name: String, telephone: String, languages: String, places: Int?, waitWeeks: Int?, directory: String
    ) {
        self.id = id
        self.area = area
        self.name = name
        self.telephone = telephone
        self.languages = languages
        self.places = places
        self.waitWeeks = waitWeeks
        self.directory = directory
    }
}

extension WebRequest {
    /// Who asks, and when, for the desk.
    var asker: PlanAsker {
        get throws { PlanAsker(try actor, at: now) }
    }
}

extension SupportPages {
    /// A form sent twice was done the first time: the second sending leads where the first did.
    func once(_ act: () async throws -> Void) async throws {
        do { try await act() } catch SupportError.alreadyDone {}
    }

    /// A change of a plan by who is signed in, from a form.
    func change(_ change: PlanChange, in number: FileNumber, _ form: FormReader, _ request: WebRequest) async throws -> WebResponse {
        let (asker, token) = (try request.asker, try form.once.text)
        try await once { try await desk.perform(change, in: number, by: asker, token: token) }
        return .redirect(SupportPaths.plan(number))
    }
}
