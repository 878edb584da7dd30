import CaseDesk
import Cases
import Core
import Programs
import WebFrame

/// The pages of the cases compartment: each parses its form, calls the desk once, and answers.
public struct CasePages: Sendable {
    let desk: CaseDesk
    /// The programs' names and rules, for forms and headings.
    let shelf: any ProgramShelf
    /// What Today says of the house, at a moment and in the program's zone.
    let notice: @Sendable (Instant, Zone) -> HouseNotice?
    /// Whether a mail server is set; without one messages wait.
    let sendsMail: Bool
    /// Whether somebody may ask for a code by e-mail on the own page.
    let sendsCodes: Bool
    /// The names of the staff behind actors' ids, as far as they are known. Accounts are another compartment's.
    let staff: @Sendable ([String]) async -> [String: String]
    /// The therapists of a program.
    let therapists: @Sendable (String) async -> [Therapist]
    /// The agencies that send people to a program.
    let agencies: @Sendable (String) async -> [ReferringAgency]
    /// What the community's compartment tells of a program's year.
    let community: @Sendable (_ program: String, _ year: Int) async throws -> CommunityFigures
    /// What other compartments' logs hold for whoever reads a program's, by ids alone; nil where they can't be read now.
    let furtherLog: @Sendable (AuditFilter, Actor) async -> AuditLog?
    /// What their acts are called.
    let furtherWords: @Sendable (String) -> Bilingual?

    public init(
        desk: CaseDesk, shelf: any ProgramShelf, notice: @escaping @Sendable (Instant, Zone) -> HouseNotice? = { _, _ in nil }, sendsMail: Bool = true,
        sendsCodes: Bool = true,
        staff: @escaping @Sendable ([String]) async -> [String: String] = { _ in [:] },
        therapists: @escaping @Sendable (String) async -> [Therapist] = { _ in [] },
        agencies: @escaping @Sendable (String) async -> [ReferringAgency] = { _ in [] },
        community: @escaping @Sendable (_ program: String, _ year: Int) async throws -> CommunityFigures = { _, _ in CommunityFigures() },
        furtherLog: @escaping @Sendable (AuditFilter, Actor) async -> AuditLog? = { _, _ in nil },
        furtherWords: @escaping @Sendable (String) -> Bilingual? = { _ in nil }
    ) {
        self.desk = desk
        self.shelf = shelf
        self.notice = notice
        self.sendsMail = sendsMail
        self.sendsCodes = sendsCodes
        self.staff = staff
        self.agencies = agencies
        self.therapists = therapists
        self.community = community
        self.furtherLog = furtherLog
        self.furtherWords = furtherWords
    }

    /// The site under a name that says nothing, at this address: the own page, whether a letter's code stands, and what another compartment has there.
    public static func neutralHost(at origin: String, and others: Set<String> = []) -> NeutralHost {
        NeutralHost(origin: origin, home: CasePaths.own(), name: CaseWebText.ownTitle, places: others.union(["mine", "verify", "agenda"]))
    }

    /// Every route, each with who may reach it.
    public var routes: [Route] {
        todayRoutes + callRoutes + queueRoutes + courtDayRoutes + referRoutes + tableRoutes + carryRoutes + heldRoutes + listRoutes + statusRoutes + concernRoutes + noteRoutes + caseRoutes + feeRoutes + letterRoutes + batchRoutes + wordingRoutes + messageRoutes + takingsRoutes + fundRoutes + fairnessRoutes + reportRoutes + calendarRoutes + classDayRoutes + seatRoutes + entryRoutes + doorRoutes + therapyRoutes + purposeRoutes + personRoutes + contactRoutes + ownCodeRoutes + actRoutes + presenterRoutes
            + documentRoutes + sheetRoutes + auditRoutes
    }
}

extension WebRequest {
    /// Who asks, and when, for the desk.
    var by: By {
        get throws { By(try actor, at: now) }
    }

    /// The same for one case, with the purpose that was said for it in this session.
    func by(about number: FileNumber) throws -> By {
        By(try actor, at: now, purpose: StatedPurposes(try note).purpose(of: number))
    }
}

extension CasePages {
    /// The program of the session's grant. Throws ``WebError/forbidden`` when there is none.
    func program(of request: WebRequest) throws -> Program {
        guard let id = try request.actor.grant?.program, let program = shelf.newest(id) else { throw WebError.forbidden }
        return program
    }
}
