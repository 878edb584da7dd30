import CaseDesk
import CaseWeb
import Core
import Database
import Foundation
import Hummingbird
import Logging
import Programs
import WebFrame

/// The pages of cases over a real desk with real databases, the shipped programs and people of two agencies and two programs.
final class WebHouse: Sendable {
    /// Tuesday, March 3, 2026, 9:00 in Edmonton.
    static let now = Instant(milliseconds: 1_772_553_600_000)

    let folder: String
    let desk: CaseDesk
    let engine: any Engine
    let site: Site
    let pages: CasePages
    private let keyStore: any Engine

    /// - Parameter change: what is otherwise in the shipped definitions.
    init(_ change: (String) -> String = { $0 }) async throws {
        let chance = SeededChance(seed: 7)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-pages-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let factory = EngineFactory(location: .sqlite(folder: folder), chance: SystemChance())
        keyStore = try factory.open("keys", mode: .create)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: Self.now)
        let vault = Vault(keyStore: keyStore, master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.cases, .safeguarding], at: Self.now)
        try await vault.open(compartments: [.cases])
        engine = try factory.open(.cases, mode: .create)
        try await Migrator(CaseSchema.migrations).migrate(engine, at: Self.now)
        let shelf = ProgramLibrary(
            newest: ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array(change(ShippedPrograms.confirmed($0.yaml)).utf8), id: $0.id) })
        desk = CaseDesk(store: try Store(compartment: .cases, engine: engine, vault: vault), shelf: shelf, chance: chance)
        pages = CasePages(
            desk: desk, shelf: shelf,
            agencies: { $0 == "grande-prairie-stop" ? [ReferringAgency(id: AgencyID(String(repeating: "b", count: 32))!, name: "Other Police")] : [] })
        site = Self.site(chance)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func close() async {
        await engine.close()
        await keyStore.close()
    }

    func server(port: Int = 0) throws -> WebServer {
        WebServer(
            port: port, table: try RouteTable(FrameRoutes.all + pages.routes + pages.publicRoutes), site: site,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    private static func site(_ chance: any Chance) -> Site {
        Site(
            name: Bilingual(en: "Onward", fr: "Onward"), isSecure: false, zone: Zone("America/Edmonton") ?? Zone("UTC")!,
            changeUserPath: "/change-user", sessions: Sessions(), chance: chance, clock: { now },
            navigation: { session in
                session == nil ? [] : [NavigationItem(id: "refer", label: Bilingual(en: "Refer", fr: "Diriger"), path: "/refer")]
            },
            translate: { error in
                switch error {
                case DeskError.notFound: .error(.notFound)
                case DeskError.noGrant: .error(.forbidden)
                case DeskError.purposeNeeded(let number): .error(.askFirst(path: CasePaths.purpose(number)))
                case StorageError.busy: .error(.unavailable(retryAfter: 3))
                default: nil
                }
            })
    }
}

/// Somebody of the tests: a role, in one of two agencies and in a program.
struct Somebody: Sendable, Hashable {
    let role: Role
    var program = "grande-prairie-stop"
    var isOtherAgency = false

    init(_ role: Role, _ program: String = "grande-prairie-stop", isOtherAgency: Bool = false) {
        self.role = role
        self.program = program
        self.isOtherAgency = isOtherAgency
    }

    static let coordinator = Somebody(.coordinator)
    static let prosecutor = Somebody(.prosecutor)
    static let police = Somebody(.police)
    static let otherPolice = Somebody(.police, isOtherAgency: true)
    static let auditor = Somebody(.auditor)
    static let administrator = Somebody(.administrator)
    static let probation = Somebody(.probationOfficer, "edmonton-stop")
    static let edmonton = Somebody(.coordinator, "edmonton-stop")
    /// Of a program that adds something to payments by credit card.
    static let template = Somebody(.coordinator, "template")

    static let everybody: [Somebody] = Role.allCases.flatMap { role in
        ["grande-prairie-stop", "edmonton-stop"].flatMap { program in
            [false, true].map { Somebody(role, program, isOtherAgency: $0) }
        }
    }

    /// A program with therapy: its coordinator and two therapists of different agencies.
    static let longueuil = Somebody(.coordinator, "longueuil")
    static let therapist = Somebody(.therapist, "longueuil")
    static let otherTherapist = Somebody(.therapist, "longueuil", isOtherAgency: true)

    var actor: Core.Actor {
        let agency = AgencyID(String(repeating: isOtherAgency ? "b" : "a", count: 32))!
        let number = Role.allCases.firstIndex(of: role) ?? 0
        let account = AccountID(String(repeating: "\(number)\(isOtherAgency ? 1 : 0)", count: 15) + (program.hasPrefix("g") ? "aa" : program.hasPrefix("e") ? "bb" : "cc"))!
        return Core.Actor(account: account, grant: Grant(role: role, agency: agency, program: program))
    }

    var by: By { By(actor, at: WebHouse.now) }
    var token: String { "\(role.rawValue)-\(program)-\(isOtherAgency)-secret" }
}

/// Everybody is signed in.
struct Sessions: SessionKeeper {
    func session(token: String, now: Instant, isUse: Bool) async throws -> Session? {
        guard let somebody = (Somebody.everybody + [.template, .longueuil, .therapist, .otherTherapist]).first(where: { $0.token == token }) else { return nil }
        return Session(
            token: token, actor: somebody.actor, name: "R. Lindqvist", place: Bilingual(en: "Test", fr: "Essai"),
            zone: Zone("America/Edmonton"), idleSeconds: 900)
    }
}
