import Core
import Database
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import OfficeDesk
import OfficeWeb
import Programs
import Synchronization
import WebFrame

/// The time on the wall of a test: it stands still until the test moves it.
final class Wall: Sendable {
    private let moment = Mutex(Instant.start)
    var now: Instant { moment.withLock { $0 } }
    func pass(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
    func pass(minutes: Int64) { pass(seconds: minutes * 60) }
}

extension Instant {
    /// Where every test starts: Sunday, March 8, 2026, 07:30 UTC.
    static let start = Instant(milliseconds: 1_772_955_000_000)
}

/// An installation's office with real databases, and the site that serves its pages.
struct Office: Sendable {
    static let grandePrairie = "grande-prairie-stop"
    /// A program of the kind `support`.
    static let coarse = "edmonton-coarse"
    static let edmonton = "edmonton-stop"
    static let password = "les huîtres boudent le tramway"
    static let operator_ = Core.Actor(operator: "root")

    let desk: OfficeDesk
    let pages: OfficePages
    let site: Site
    let chance = SeededChance(seed: 20)
    let wall = Wall()
    private let engines: [any Engine]
    private let folder: String

    /// Serves a new installation to `body`, and takes it away again.
    static func open(isSecure: Bool = false, _ body: @escaping @Sendable (Office, Browser) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-officeweb-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let office = try await Office(folder: folder, isSecure: isSecure)
        do {
            try await office.application().test(.router) { try await body(office, Browser(client: $0, isSecure: isSecure)) }
        } catch {
            await office.close()
            throw error
        }
        await office.close()
    }

    private init(folder: String, isSecure: Bool) async throws {
        self.folder = folder
        let open = { (name: String) in try SQLiteEngine(path: folder + "/\(name).sqlite", options: SQLiteOptions(mode: .create)) }
        let keyStore = try open("keys")
        let data = try open("office")
        engines = [keyStore, data]
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: .start)
        let vault = Vault(keyStore: keyStore, master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.office], at: .start)
        try await vault.open(compartments: [.office])
        try await Migrator(OfficeSchema.migrations).migrate(data, at: .start)
        let registry = try Self.registry()
        desk = OfficeDesk(store: try Store(compartment: .office, engine: data, vault: vault), programs: registry)
        let programs = OfficePrograms(
            ids: registry.programs.map(\.id), name: { registry.program($0)?.name },
            zone: { registry.program($0).flatMap { Zone($0.jurisdiction.zone) } })
        let sessions = OfficeSessions(desk: desk, programs: programs, chance: chance)
        pages = OfficePages(desk: desk, sessions: sessions, programs: programs) { session in
            session.actor.role == .administrator ? "/accounts" : "/me"
        }
        let wall = wall
        site = Site(
            name: Bilingual(en: "Onward", fr: "Onward"), isSecure: isSecure, zone: try Self.utc(),
            changeUserPath: OfficePaths.changeUser(), sessions: sessions, chance: chance, clock: { wall.now },
            navigation: OfficePages.navigation)
    }

    private static func utc() throws -> Zone {
        guard let zone = Zone("UTC") else { throw WebError.notFound }
        return zone
    }

    private func application() throws -> some ApplicationProtocol {
        let table = try RouteTable(FrameRoutes.all + pages.routes)
        return try WebServer(port: 0, table: table, site: site, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            .application()
    }

    private func close() async { for engine in engines { await engine.close() } }

    /// Grande Prairie's definition, the same bytes under another id for a second program, and a support program.
    private static func registry() throws -> ProgramRegistry {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
        func definition(_ id: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: root.appendingPathComponent("../../../programs/\(id).yaml").standardized))
        }
        let bytes = try definition(grandePrairie)
        return ProgramRegistry([
            try ProgramDefinition.read(bytes, id: grandePrairie),
            try ProgramDefinition.read(bytes + Array("\n# Edmonton\n".utf8), id: edmonton),
            try ProgramDefinition.read(try definition(coarse), id: coarse),
        ])
    }

    // MARK: People

    func agency(_ name: String = "Pace") async throws -> Agency {
        if let known = try await desk.agencies().first(where: { $0.name == name }) { return known }
        return try await desk.createAgency(name, by: Self.operator_, at: wall.now, chance: chance)
    }

    /// An account that can sign in with `Office.password`, with these roles in Grande Prairie or as said.
    @discardableResult
    func account(_ signIn: String, _ roles: (Role, String)...) async throws -> AccountID {
        let agency = try await agency()
        let grants = roles.map { Grant(role: $0, agency: agency.id, program: $1) }
        let new = NewAccount(signInName: signIn, displayName: "Léonie Beauchemin-Okafor", language: .fr, grants: grants)
        let (account, token) = try await desk.createAccount(new, by: Self.operator_, at: wall.now, chance: chance)
        try await desk.setPassword(Self.password, with: token, address: "192.0.2.1", at: wall.now, chance: chance)
        return account
    }

    func found(_ signIn: String) async throws -> Account? { try await desk.account(signInName: signIn, by: Self.operator_) }
}
