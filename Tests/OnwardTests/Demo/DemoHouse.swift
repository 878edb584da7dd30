import CaseDesk
import Cases
import Core
import Database
import Foundation
import OfficeDesk
import Programs

@testable import onward

/// An installation in a folder of its own, filled with the demonstration.
struct DemoHouse: Sendable {
    static let now = Instant(milliseconds: 1_772_997_300_000)  // Sunday, March 8, 2026, 12:15 in Edmonton

    /// Whether the searches that take minutes were asked for.
    static let isLong = ProcessInfo.processInfo.environment["ONWARD_LONG"] == "1"

    let accounts: DemoAccounts
    let cases: CaseDesk
    let office: OfficeDesk
    let store: Store
    let now: Instant

    /// Fills an installation, runs `body` with it, and takes it away again.
    static func filled(
        seed: UInt64, now: Instant = now, _ body: (DemoHouse) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-demo-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var engines: [SQLiteEngine] = []
        for name in ["keys", "office", "cases"] {
            engines.append(try SQLiteEngine(path: "\(folder)/\(name).sqlite", options: SQLiteOptions(mode: .create)))
        }
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(DemoHouse(engines, seed: seed, now: now)))
        } catch {
            result = .failure(error)
        }
        for engine in engines { await engine.close() }
        try FileManager.default.removeItem(atPath: folder)
        try result.get()
    }

    private init(_ engines: [SQLiteEngine], seed: UInt64, now: Instant) async throws {
        let chance = DemoChance(seed: seed)
        try await Migrator(KeyStoreSchema.migrations).migrate(engines[0], at: now)
        let vault = Vault(keyStore: engines[0], master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.office, .cases, .safeguarding], at: now)
        try await vault.open(compartments: [.office, .cases])
        try await Migrator(OfficeSchema.migrations).migrate(engines[1], at: now)
        try await Migrator(CaseSchema.migrations).migrate(engines[2], at: now)
        let definitions = try ShippedPrograms.all.map { try ProgramDefinition.read(Array(ShippedPrograms.confirmed($0.yaml).utf8), id: $0.id) }
        office = OfficeDesk(
            store: try Store(compartment: .office, engine: engines[1], vault: vault), programs: ProgramRegistry(definitions))
        store = try Store(compartment: .cases, engine: engines[2], vault: vault)
        cases = CaseDesk(store: store, shelf: ProgramLibrary(newest: definitions), chance: chance)
        self.now = now
        accounts = try await DemoWorld.fill(cases: cases, office: office, now: now, seed: seed)
    }

    /// As whom an account of the demonstration asks.
    func by(_ signIn: String) async throws -> By {
        guard let account = try await office.account(signInName: signIn, by: Actor(operator: "test")),
            let grant = account.grants.first?.grant
        else { throw DeskError.noGrant }
        return By(Actor(account: account.id, grant: grant), at: now, purpose: .keepRecord)
    }

    /// Every case that the program's coordinator sees.
    func lines(_ coordinator: String) async throws -> [CaseLine] {
        let by = try await by(coordinator)
        var lines: [CaseLine] = []
        var after: CaseFilter.Mark?
        while true {
            let list = try await cases.list(CaseFilter(after: after), by: by)
            lines += list.lines
            guard let next = list.next else { return lines }
            after = next
        }
    }

    static let coordinators = ["coordinator.gp", "coordinator.edmonton", "coordinator.longueuil", "coordinator.template"]

    /// What two demonstrations are compared by: each case's program, number, stream and stage, and each account.
    func summary() async throws -> [String] {
        var found: [String] = []
        for coordinator in Self.coordinators {
            found += try await lines(coordinator).map {
                "\(coordinator) \($0.number) \($0.stream.rawValue) \($0.stage.rawValue) \($0.referredOn) \($0.name ?? "")"
            }
        }
        return found.sorted() + accounts.list.map { "\($0.name) \($0.password)" }
    }
}
