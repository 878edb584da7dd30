import CaseDesk
import CommunityDesk
import Core
import Database
import Foundation
import GuardDesk
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import OfficeDesk
import Programs
import Support
import SupportDesk
import WebFrame

@testable import onward

/// The whole site as it is served, over engines that note their work.
final class WallHouse: Sendable {
    static let now = Instant("2026-03-08T18:00:00.000Z")!
    static let coarse = "edmonton-coarse"
    static let stop = "edmonton-stop"

    let work = Work()
    let installation: Installation
    let table: RouteTable
    let site: Site
    private let folder: String
    private let inner: [any Engine]
    private let forms = SeededChance(seed: 11)

    static let kinds = ProcessInfo.processInfo.environment["ONWARD_TEST_POSTGRES"] == nil ? ["sqlite"] : ["sqlite", "postgres"]

    init(on kind: String) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-wall-\(UUID().uuidString)").path
        let mark = String(folder.suffix(36).lowercased().filter { $0 != "-" }.prefix(16))
        let chance = SystemChance()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var engines: [String: any Engine] = [:]
        for name in ["keys"] + Installation.compartments.map(\.rawValue) {
            engines[name] = try Self.open(name, kind, folder, mark)
        }
        let keys = engines["keys"]!
        try await Migrator(KeyStoreSchema.migrations).migrate(keys, at: Self.now)
        let counted = CountedEngine(keys, "keys", work)
        let master = MasterKey(from: chance)
        let vault = Vault(keyStore: counted, master: master, chance: chance)
        try await vault.prepare(compartments: Installation.compartments, at: Self.now)
        try await vault.open(compartments: Installation.compartments)
        var (stores, all): ([Compartment: Store], [Compartment: any Engine]) = ([:], [:])
        for compartment in Installation.compartments {
            let engine = engines[compartment.rawValue]!
            try await Migrator(Installation.migrations(of: compartment)).migrate(engine, at: Self.now)
            // The audit log is linked by the engine itself.
            _ = try Store(compartment: compartment, engine: engine, vault: vault)
            let noted = CountedEngine(engine, compartment.rawValue, work)
            all[compartment] = noted
            stores[compartment] = try Store(compartment: compartment, engine: noted, vault: vault)
        }
        inner = Array(engines.values)
        let definitions = try ShippedPrograms.all.map { try ProgramDefinition.read(Array($0.yaml.utf8), id: $0.id) }
        let shelf = ProgramLibrary(newest: definitions)
        installation = Installation(
            settings: try Settings(flags: [.data: folder], environment: [:]), master: master, keyStore: counted, engines: all, vault: vault, stores: stores,
            programs: shelf, cases: CaseDesk(store: stores[.cases]!, shelf: shelf, chance: chance),
            office: OfficeDesk(store: stores[.office]!, programs: ProgramRegistry(definitions)),
            support: SupportDesk(store: stores[.support]!, programs: { shelf.newest($0) }, chance: chance),
            community: CommunityDesk(store: stores[.community]!, programs: { shelf.newest($0) }, chance: chance),
            guarding: GuardDesk(store: stores[.safeguarding]!, programs: { shelf.newest($0) }, chance: chance))
        let (table, site) = try installation.site(Installation.Exposure(), health: Health(), chance: chance, clock: { Self.now })
        var open = site
        open.sessions = Insiders()
        (self.table, self.site) = (table, open)
    }

    private static func open(_ name: String, _ kind: String, _ folder: String, _ mark: String) throws -> any Engine {
        let environment = ProcessInfo.processInfo.environment
        guard kind == "postgres", let data = environment["ONWARD_TEST_POSTGRES"], let keys = environment["ONWARD_TEST_POSTGRES_KEYS"] else {
            return try SQLiteEngine(path: "\(folder)/\(name).sqlite", options: SQLiteOptions(mode: .create))
        }
        return try PostgresEngine(
            PostgresOptions(
                uri: name == "keys" ? keys : data, schema: "\(name)_\(mark)", chance: SystemChance(), connections: 3,
                isolation: name == EngineFactory.keyStore ? .snapshot : .serializable))
    }

    /// Runs a test with the site, and leaves nothing behind.
    static func with(_ kind: String, _ test: @escaping @Sendable (WallHouse, Visitor) async throws -> Void) async throws {
        let house = try await WallHouse(on: kind)
        let server = WebServer(port: 0, table: house.table, site: house.site, logger: Logger(label: "wall") { _ in SwiftLogNoOpLogHandler() })
        let result: Result<Void, any Error>
        do {
            result = .success(try await server.application().test(.router) { try await test(house, Visitor(client: $0)) })
        } catch {
            result = .failure(error)
        }
        for engine in house.inner {
            await engine.close()
            try? await (engine as? PostgresEngine)?.dropSchema()
        }
        try? FileManager.default.removeItem(atPath: house.folder)
        try result.get()
    }

    func form() -> String { Hex.encode(forms.bytes(16)) }

    /// A plan in which something stands: its number, and the ids of an item, a release and a referral.
    func plan() async throws -> (number: FileNumber, ids: [String: String], code: String) {
        let (desk, worker) = (installation.support, PlanAsker(Insider(.supportWorker).actor, at: Self.now))
        let day = CivilDate("2026-03-08")!
        let number = try await desk.openPlan(AboutHer(name: "Rose"), language: "en", by: worker, token: form())
        try await desk.perform(.readLimits(day), in: number, by: worker, token: form())
        try await desk.perform(.add(NewItem(.step, .housing, text: "A room", isShown: true)), in: number, by: worker, token: form())
        let terms = ReleaseTerms(what: .engaged, to: .service, until: day.adding(days: 30))
        let code = try await desk.refer(
            NewReferral(service: "Prairie Lily House", telephone: "780-555-0150", consent: .init(terms, why: "a bed")), in: number, by: worker, token: form())
        let page = try await desk.plan(number, by: worker)
        return (
            number,
            ["item": page.items[0].item.id.text, "release": page.releases[0].id.text, "referral": page.referrals[0].referral.id.text], code ?? ""
        )
    }
}

/// Somebody who is signed in, in some role.
struct Insider: Sendable, Hashable {
    let role: Role
    var which = "a"
    var agency = "a"

    init(_ role: Role, which: String = "a", agency: String = "a") {
        self.role = role
        self.which = which
        self.agency = agency
    }

    var program: String { [.supportWorker, .supportSupervisor].contains(role) || which == "s" ? WallHouse.coarse : WallHouse.stop }
    var token: String { "\(role.rawValue)-\(which)-\(agency)-secret-of-a-session" }
    var actor: Core.Actor {
        let number = String(Role.allCases.firstIndex(of: role) ?? 0, radix: 16)
        let account = AccountID(String(repeating: number, count: 30) + (which == "b" ? "b" : "a") + agency)!
        return Core.Actor(account: account, grant: Grant(role: role, agency: AgencyID(String(repeating: agency, count: 32))!, program: program))
    }

    /// One of each role; and those who stand nearest to a plan that isn't theirs.
    static let everybody =
        Role.allCases.map { Insider($0) }
        + [Insider(.supportWorker, which: "b"), Insider(.supportWorker, agency: "b"), Insider(.supportSupervisor, agency: "b"), Insider(.auditor, which: "s")]
}

struct Insiders: SessionKeeper {
    func session(token: String, now: Instant, isUse: Bool) async throws -> WebFrame.Session? {
        Insider.everybody.first { $0.token == token }.map { WebFrame.Session(token: token, actor: $0.actor, name: "R. Lindqvist", idleSeconds: 900) }
    }
}

/// An answer as somebody can weigh it: nothing that is drawn anew for each page is in it.
struct Answer: Sendable, Hashable {
    let status: Int
    let text: String
    let bytes: Int
    let headers: [String]

    init(_ response: TestResponse, without number: String) {
        status = Int(response.status.code)
        let body = String(buffer: response.body)
        bytes = body.utf8.count
        text = body.replacing(/value="[^"]*"|nonce="[^"]*"|nonce-[^' ]*/, with: "").replacing(number, with: "…")
        headers = response.headers.map { field in
            let value = field.name == .setCookie ? String(field.value.prefix { $0 != "=" }) : field.value
            return "\(field.name): \(value)".replacing(/nonce-[^' ]*/, with: "").replacing(number, with: "…")
        }.sorted()
    }
}

/// Asks as a browser does, with the cookies that it was given.
struct Visitor: Sendable {
    let client: any TestClientProtocol
    var cookies: [String] = []

    func signedIn(_ somebody: Insider) -> Visitor { Visitor(client: client, cookies: ["onward-session=\(somebody.token)"]) }

    func get(_ path: String) async throws -> TestResponse {
        try await client.executeRequest(uri: path, method: .get, headers: headers(), body: nil)
    }

    func post(_ path: String, _ body: String) async throws -> TestResponse {
        var all = headers()
        all[.contentType] = "application/x-www-form-urlencoded"
        all[.origin] = "http://localhost"
        return try await client.executeRequest(uri: path, method: .post, headers: all, body: ByteBuffer(string: body))
    }

    /// The page's form tokens, and the visitor with the cookie that belongs to them.
    func opened(_ path: String) async throws -> (Visitor, String) {
        let page = try await get(path)
        var visitor = self
        visitor.cookies += page.headers[values: .setCookie].map { String($0.prefix { $0 != ";" }) }
        let body = String(buffer: page.body)
        let tokens = ["_token", "_once"].compactMap { name in
            body.firstRange(of: "name=\"\(name)\" value=\"").map { "\(name)=" + body[$0.upperBound...].prefix { $0 != "\"" } }
        }
        return (visitor, tokens.joined(separator: "&"))
    }

    private func headers() -> HTTPFields {
        var headers = HTTPFields()
        if !cookies.isEmpty { headers[.cookie] = cookies.joined(separator: "; ") }
        headers[.acceptLanguage] = "en"
        return headers
    }
}
