import Core
import Database
import Programs
import Support
import Synchronization

@testable import SupportDesk

/// A frozen moment that every test starts from: Sunday, March 8, 2026, 7:30 in Edmonton, after the clocks were put forward.
let morning = Instant("2026-03-08T13:30:00.000Z")!
let today = CivilDate("2026-03-08")!

/// An installation of the support compartment with real databases and the shipped programs.
final class PlanHouse: Sendable {
    let folder: TestFolder
    let chance = SeededChance(seed: 7)
    let vault: Vault
    let engine: any Engine
    let store: Store
    let desk: SupportDesk
    private let forms = Mutex(0)

    static let program = "edmonton-coarse"
    private static let programs = ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array($0.yaml.utf8), id: $0.id).program }

    init(on kind: EngineKind) async throws {
        folder = try TestFolder()
        let keyStore = try kind.open("keys", in: folder)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: morning)
        vault = Vault(keyStore: keyStore, master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.support, .safeguarding], at: morning)
        try await vault.open(compartments: [.support])
        engine = try kind.open("support", in: folder)
        try await Migrator(SupportSchema.migrations).migrate(engine, at: morning)
        store = try Store(compartment: .support, engine: engine, vault: vault)
        desk = SupportDesk(store: store, programs: { id in Self.programs.first { $0.id == id } }, chance: chance)
    }

    /// Runs a test in a house, and leaves nothing behind in the tests' server.
    static func with(_ kind: EngineKind, _ test: (PlanHouse) async throws -> Void) async throws {
        let house = try await PlanHouse(on: kind)
        do {
            try await test(house)
        } catch {
            await house.close()
            throw error
        }
        await house.close()
    }

    private func close() async {
        for engine in [engine, vault.keyStore] {
            await engine.close()
            try? await (engine as? PostgresEngine)?.dropSchema()
        }
    }

    /// A single-use token, as a page would have drawn it.
    func form() -> String {
        let number = forms.withLock { value in
            value += 1
            return value
        }
        return "form-\(number)"
    }

    /// How many audit entries of an act ended in some way.
    func entries(_ act: String, _ outcome: String = "done") async throws -> Int {
        try await store.read { try $0.count("SELECT COUNT(*) FROM audit_entry WHERE act = $1 AND outcome = $2", act, outcome) }
    }

    // MARK: What most tests begin with

    func plan(named name: String = "Rose", by asker: PlanAsker = Workers.mine) async throws -> FileNumber {
        try await desk.openPlan(AboutHer(name: name, reach: "780-555-0134", wantsFirst: "A room with a lock"), language: "en", by: asker, token: form())
    }

    func change(_ number: FileNumber, _ change: PlanChange, by asker: PlanAsker = Workers.mine) async throws {
        try await desk.perform(change, in: number, by: asker, token: form())
    }

    /// Her session, by the code that her worker has given her.
    func session(_ number: FileNumber, at now: Instant = morning) async throws -> String {
        let code = try await desk.openHerPage(number, by: Workers.mine, token: form())
        guard case .open(let session) = try await desk.enterHerPage(code: code, from: "198.51.100.7", at: now) else { throw SupportError.pageEnded }
        return session
    }

    func hers(_ change: PlanChange, _ session: String, at now: Instant = morning) async throws {
        try await desk.performHers(change, session, at: now, token: form())
    }
}

enum Workers {
    static func asker(
        _ digit: Character, _ role: Role = .supportWorker, program: String = PlanHouse.program, agency: Character = "a", at now: Instant = morning
    ) -> PlanAsker {
        let account = AccountID(String(repeating: digit, count: 32))!
        let grant = Grant(role: role, agency: AgencyID(String(repeating: agency, count: 32))!, program: program)
        return PlanAsker(Actor(account: account, grant: grant), at: now)
    }

    static let mine = asker("1")
    static let other = asker("2")
    static let supervisor = asker("3", .supportSupervisor)
}
