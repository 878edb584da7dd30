import Core
import Database
import Programs
import Safeguarding
import Synchronization

@testable import GuardDesk

/// A frozen moment that every test starts from: Sunday, March 8, 2026, 7:30 in Edmonton, after the clocks were put forward.
let morning = Instant("2026-03-08T13:30:00.000Z")!

/// An installation of the safeguarding compartment with real databases and the shipped programs.
final class GuardHouse: Sendable {
    let kind: EngineKind
    let folder: TestFolder
    let chance = SeededChance(seed: 7)
    let vault: Vault
    let engine: any Engine
    let store: Store
    let desk: GuardDesk

    private static let programs = ShippedPrograms.all.compactMap { try? ProgramDefinition.read(Array($0.yaml.utf8), id: $0.id).program }

    /// - Parameter engine: of the data; nil for one in the test's own folder.
    init(on kind: EngineKind, data: (any Engine)? = nil) async throws {
        self.kind = kind
        folder = try TestFolder()
        let keyStore = try kind.open("keys", in: folder)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: morning)
        vault = Vault(keyStore: keyStore, master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.safeguarding, .cases], at: morning)
        try await vault.open(compartments: [.safeguarding, .cases])
        engine = try data ?? kind.open("safeguarding", in: folder)
        try await Migrator(GuardSchema.migrations).migrate(engine, at: morning)
        store = try Store(compartment: .safeguarding, engine: engine, vault: vault)
        desk = Self.desk(store, chance)
    }

    /// As it is after a restart: nothing in memory, the same databases.
    func restarted() -> GuardDesk { Self.desk(store, SeededChance(seed: 99)) }

    private static func desk(_ store: Store, _ chance: any Chance) -> GuardDesk {
        GuardDesk(store: store, programs: { id in Self.programs.first { $0.id == id } }, chance: chance)
    }

    /// Runs a test in a house, and leaves nothing behind in the tests' server.
    static func with(_ kind: EngineKind, data: (any Engine)? = nil, _ test: (GuardHouse) async throws -> Void) async throws {
        let house = try await GuardHouse(on: kind, data: data)
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

    func raise(_ token: String = "a", by asker: GuardAsker = Staff.officer) async throws -> FileNumber {
        try await desk.raise(
            Suspicion(witness: .neighbour, grounds: [.seen, .told], on: CivilDate("2026-03-07")!), from: .tip, by: asker, token: token)
    }
}

enum Staff {
    static func asker(_ digit: Character, _ role: Role, _ program: String = "edmonton-stop", at now: Instant = morning) -> GuardAsker {
        let grant = Grant(role: role, agency: AgencyID(String(repeating: "a", count: 32))!, program: program)
        return GuardAsker(Actor(account: AccountID(String(repeating: digit, count: 32))!, grant: grant), at: now)
    }

    static let officer = asker("1", .police)
    static let lead = asker("2", .safeguardingLead)

    static func contact(on day: String = "2026-03-08", hour: Int = 7) -> AuthorityContact {
        AuthorityContact(on: CivilDate(day)!, at: CivilTime(hour: hour, minute: 0), with: "On-call worker", reference: "R-17")
    }
}

/// Whom the escalation told.
final class Told: Sendable {
    private let all = Mutex<[StubCall]>([])
    var calls: [StubCall] { all.withLock { $0 } }

    func tell(_ call: StubCall) -> Int {
        all.withLock { $0.append(call) }
        return 1
    }
}
