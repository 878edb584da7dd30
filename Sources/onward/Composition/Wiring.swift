import CaseDesk
import CaseWeb
import Community
import CommunityDesk
import CommunityWeb
import Cases
import Core
import Database
import GuardDesk
import GuardWeb
import Logging
import OfficeDesk
import OfficeWeb
import Programs
import PublicWeb
import SupportDesk
import SupportWeb
import WebFrame

extension Installation {
    /// How the site is reached.
    struct Exposure: Sendable {
        var isSecure = false
        var trustedProxy: String?
        var publicOrigin: String?
        /// Where people's own page is under a name that says nothing.
        var ownOrigin: String?
        /// Whether a code for the own page can be asked for by e-mail.
        var sendsCodes = false
    }

    /// The site: every route, who is signed in, and what errors mean.
    /// `more` are routes besides, such as a demonstration's gallery.
    func site(
        _ exposure: Exposure, health: Health, chance: any Chance, clock: @escaping @Sendable () -> Instant, more: [Route] = []
    ) throws -> (RouteTable, Site) {
        let programs = programs
        let officePrograms = OfficePrograms(
            ids: programs.all.map(\.id), name: { programs.newest($0)?.name },
            zone: { programs.newest($0).flatMap { Zone($0.jurisdiction.zone) } })
        let sessions = OfficeSessions(desk: office, programs: officePrograms, chance: chance)
        let officePages = OfficePages(desk: office, sessions: sessions, programs: officePrograms, home: Home.path, front: PublicPaths.home)
        let backupPages = BackupPages(backup: HouseBackup(installation: self), chance: chance)
        let office = office
        let casePages = CasePages(
            desk: cases, shelf: programs, notice: backupPages.notice, sendsMail: settings[.smtp] != nil, sendsCodes: exposure.sendsCodes,
            staff: { await office.staff(behind: $0) },
            // Without the office's answer the referral is the coordinator's own; it isn't kept back.
            therapists: { ((try? await office.therapists(of: $0)) ?? []).map { Therapist(actor: $0.actor, name: $0.name) } },
            agencies: { ((try? await office.referringAgencies(of: $0)) ?? []).map { ReferringAgency(id: $0.id, name: $0.name) } },
            community: { [community] in CommunityFigures(try await community.year($1, of: $0, at: clock())) },
            furtherLog: { await furtherLog($0, $1) }, furtherWords: { SupportPages.auditWords($0) ?? CommunityPages.auditWords($0) ?? GuardPages.auditWords($0) })
        let supportPages = SupportPages(
            desk: support, programs: { programs.newest($0) }, concerns: GuardPaths.concerns(),
            workers: { ((try? await office.supportWorkers(of: $0.program, agency: $0.agency)) ?? []).map { SupportWorker(actor: $0.actor, name: $0.name) } },
            services: { await services(around: $0) })
        let communityPages = CommunityPages(desk: community, programs: { programs.newest($0) }, reports: CasePaths.reports())
        let guardPages = GuardPages(desk: guarding, staff: { await office.staff(behind: $0) })
        let inside = guardPages.routes + supportPages.routes + communityPages.routes + officePages.routes + casePages.routes + casePages.publicRoutes
            + backupPages.routes + healthRoutes(health)
        let publicPages = PublicPages(
            programs: { programs.all }, sites: try Definitions.sites(folder: settings.folder + "/programs"),
            kit: try StartKit.read(Array(ShippedStartKit.kit.utf8)), routes: inside,
            ask: { CasePaths.ask($0) },
            community: { id in [CommunityPaths.calendar(id), CommunityPaths.services(id), CommunityPaths.initiatives(id), CasePaths.publicReports(id)] })
        let table = try RouteTable(FrameRoutes.all + publicPages.routes + inside + more)
        var site = Site(
            name: Bilingual(en: "Onward", fr: "Onward"), isSecure: exposure.isSecure, trustedProxy: exposure.trustedProxy,
            publicOrigin: exposure.publicOrigin, zone: try Self.siteZone(), changeUserPath: OfficePaths.changeUser(),
            sessions: sessions, chance: chance, clock: clock, navigation: Home.navigation, translate: Translation.outcome)
        site.openPaths = PublicPaths.open
        site.neutral = exposure.ownOrigin.map { CasePages.neutralHost(at: $0, and: SupportPages.neutralPlaces) }
        site.alarm = { guardPages.alarm(for: $0) }
        site.citation = { Citation.forPeople($0) }
        let cases = cases
        let support = support
        site.noteRefusedLook = { look in
            // A support program's own people are noted behind their own wall.
            if let program = look.actor.grant?.program, programs.newest(program)?.kind == .support {
                return await support.noteRefusedLook(look.route, code: look.code, by: PlanAsker(look.actor, at: look.now))
            }
            let number = look.pathValues.lazy.compactMap { FileNumber($0) }.first
            await cases.noteRefusedLook(look.route, number: number, code: look.code, by: By(look.actor, at: look.now))
        }
        return (table, site)
    }

    /// What the logs of plans, of the community and of concerns hold for whoever reads a program's log: nothing about one file number, since no number leads there.
    private func furtherLog(_ filter: AuditFilter, _ actor: Core.Actor) async -> AuditLog? {
        guard filter.number == nil, let program = actor.grant?.program else { return nil }
        let query = filter.query(program: program)
        do {
            return AuditLog(idsOf: try await support.auditEntries(query, by: actor) + community.auditEntries(query, by: actor) + guarding.auditEntries(query, by: actor))
        } catch {
            return nil
        }
    }

    /// What the directories of the same province have: a support program keeps none of its own.
    private func services(around program: String) async -> [SupportService] {
        guard let here = programs.newest(program)?.jurisdiction.code else { return [] }
        var found: [SupportService] = []
        for other in programs.all.filter({ $0.jurisdiction.code == here }).map(\.id).sorted() {
            // Without the directory's answer a service is written by hand; nobody is kept waiting for it.
            for listing in (try? await community.services(of: other)) ?? [] {
                let facts = listing.facts
                if found.contains(where: { ($0.name, $0.telephone) == (facts.name, facts.telephone) }) { continue }
                found.append(
                    SupportService(
                        id: listing.id.text, area: facts.area.name, name: facts.name, telephone: facts.telephone, languages: facts.languages,
                        places: facts.places, waitWeeks: facts.waitWeeks, directory: CommunityPaths.services(other)))
            }
        }
        return found
    }

    /// The zone of pages without a session; with one, it is the program's.
    private static func siteZone() throws -> Zone {
        guard let zone = Zone("America/Edmonton") else { throw Complaint("The time zones of this system are missing: install tzdata.") }
        return zone
    }
}

/// Where each role begins, and what its top bar holds.
enum Home {
    static func path(of session: WebFrame.Session) -> String {
        switch session.actor.role {
        case .coordinator: CasePaths.today()
        case .prosecutor: CasePaths.queue()
        case .police, .probationOfficer: CasePaths.referrals()
        case .auditor: CasePaths.audit()
        case .therapist: CasePaths.clients()
        case .supportWorker, .supportSupervisor: SupportPaths.plans()
        case .safeguardingLead: GuardPaths.concerns()
        case .administrator: OfficePaths.accounts()
        case nil: OfficePaths.grant()
        }
    }

    static func navigation(_ session: WebFrame.Session?) -> [NavigationItem] {
        guard let session else { return PublicPages.navigation + [own] }
        guard let role = session.actor.role else { return [] }
        return ofRole(role, session) + [concerns]
    }

    private static func ofRole(_ role: Role, _ session: WebFrame.Session) -> [NavigationItem] {
        switch role {
        case .coordinator: [today, cases, classDays, courtDays, fees, refer, community]
        case .prosecutor: [queue, courtDays, cases, refer]
        case .police, .probationOfficer: [referrals, refer]
        case .auditor: [audit]
        case .therapist: [clients]
        case .supportWorker, .supportSupervisor: [plans]
        case .safeguardingLead: []
        case .administrator: OfficePages.navigation(session) + [fairness, wordings, backup]
        }
    }

    private static let today = NavigationItem(id: "today", label: OnwardText.navToday, path: CasePaths.today())
    private static let queue = NavigationItem(id: "queue", label: OnwardText.navQueue, path: CasePaths.queue())
    private static let cases = NavigationItem(id: "cases", label: OnwardText.navCases, path: CasePaths.cases())
    private static let classDays = NavigationItem(id: "class-days", label: OnwardText.navClassDays, path: CasePaths.classDays())
    private static let courtDays = NavigationItem(id: "court-days", label: OnwardText.navCourtDays, path: CasePaths.courtDays())
    private static let fees = NavigationItem(id: "fees", label: OnwardText.navFees, path: CasePaths.fees())
    private static let fairness = NavigationItem(id: "fees", label: OnwardText.navFairness, path: CasePaths.fairness())
    private static let refer = NavigationItem(id: "refer", label: OnwardText.navRefer, path: CasePaths.refer())
    private static let referrals = NavigationItem(id: "referrals", label: OnwardText.navReferrals, path: CasePaths.referrals())
    private static let backup = NavigationItem(id: "backup", label: OnwardText.backupTitle, path: BackupPages.path())
    private static let wordings = NavigationItem(id: "wordings", label: OnwardText.navWordings, path: CasePaths.wordings())
    private static let community = NavigationItem(id: "community", label: OnwardText.navCommunity, path: CommunityPaths.community())
    private static let plans = NavigationItem(id: "plans", label: OnwardText.navPlans, path: SupportPaths.plans())
    private static let concerns = NavigationItem(id: "concerns", label: OnwardText.navConcerns, path: GuardPaths.concerns())
    private static let clients = NavigationItem(id: "clients", label: OnwardText.navClients, path: CasePaths.clients())
    private static let own = NavigationItem(id: "own", label: OnwardText.navOwn, path: CasePaths.own())
    private static let audit = NavigationItem(id: "audit", label: OnwardText.navAudit, path: CasePaths.audit())
}

/// Errors, translated once, at the edge.
enum Translation {
    @Sendable static func outcome(_ error: any Error) -> Outcome? {
        switch error {
        case let refusal as Refusal: .refused(refusal)
        case StorageError.busy, StorageError.unavailable: .error(.unavailable(retryAfter: 5))
        case DeskError.notFound: .error(.notFound)
        case DeskError.noGrant: .error(.forbidden)
        case DeskError.purposeNeeded(let number): .error(.askFirst(path: CasePaths.purpose(number)))
        case DeskError.alreadyDone, SupportError.alreadyDone, CommunityError.alreadyDone: .refused(alreadyDone)
        case CommunityError.notFound: .error(.notFound)
        case CommunityError.noGrant: .error(.forbidden)
        case SupportError.notFound: .error(.notFound)
        case SupportError.noGrant: .error(.forbidden)
        case GuardError.notFound: .error(.notFound)
        case GuardError.noGrant: .error(.forbidden)
        case GuardError.notWritten: .error(.unavailable(retryAfter: 5))
        case GuardError.alreadyDone: .refused(alreadyDone)
        default: nil
        }
    }

    /// A form that came twice and whose page can't lead to what the first one did.
    private static let alreadyDone = Refusal(
        code: "already-done", sentence: OnwardText.refusalAlreadyDone, source: "docs/architecture.md")
}
