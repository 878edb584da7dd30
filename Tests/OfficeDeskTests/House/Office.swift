import Core
import Database
import Foundation
import Programs

@testable import OfficeDesk

/// An installation's office with real databases, two agencies, two programs, and the operator at hand.
struct Office: Sendable {
    static let grandePrairie = "grande-prairie-stop"
    /// A program of the kind `support`.
    static let coarse = "edmonton-coarse"
    static let edmonton = "edmonton-stop"
    static let password = "les huîtres boudent le tramway"
    static let operator_ = Actor(operator: "root")

    let desk: OfficeDesk
    let store: Store
    let chance: SeededChance
    let folder: String
    let pace: Agency
    let police: Agency

    /// Runs `body` in a new installation, and takes it away again.
    static func open(on kind: EngineKind = .sqlite, _ body: (Office) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("onward-office-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let keyStore = try kind.open("keys", in: folder)
        let data = try kind.open("office", in: folder)
        let result: Result<Void, any Error>
        do {
            let office = try await Office(keyStore: keyStore, data: data, folder: folder)
            result = .success(try await body(office))
        } catch {
            result = .failure(error)
        }
        for engine in [keyStore, data] {
            if let postgres = engine as? PostgresEngine { try await postgres.dropSchema() }
            await engine.close()
        }
        try FileManager.default.removeItem(atPath: folder)
        try result.get()
    }

    private init(keyStore: any Engine, data: any Engine, folder: String) async throws {
        self.folder = folder
        chance = SeededChance(seed: 20)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: .start)
        let vault = Vault(keyStore: keyStore, master: MasterKey(from: chance), chance: chance)
        try await vault.prepare(compartments: [.office], at: .start)
        try await vault.open(compartments: [.office])
        try await Migrator(OfficeSchema.migrations).migrate(data, at: .start)
        store = try Store(compartment: .office, engine: data, vault: vault)
        desk = OfficeDesk(store: store, programs: try Self.programs())
        pace = try await desk.createAgency("Pace", by: Self.operator_, at: .start, chance: chance)
        police = try await desk.createAgency("Service de police d’Edmonton", by: Self.operator_, at: .start, chance: chance)
    }

    /// Grande Prairie's definition, the same bytes under another id for a second program, and a support program.
    static func programs() throws -> ProgramRegistry {
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

    /// An account that can sign in with `Office.password`.
    @discardableResult
    func account(
        _ signIn: String, named name: String = "Léonie Beauchemin-Okafor", _ grants: [Grant]? = nil,
        password: String = Office.password
    ) async throws -> AccountID {
        let new = NewAccount(
            signInName: signIn, displayName: name, language: .fr, grants: grants ?? [grant(.coordinator)])
        let (account, token) = try await desk.createAccount(new, by: Self.operator_, at: .start, chance: chance)
        try await desk.setPassword(password, with: token, address: "192.0.2.1", at: .start, chance: chance)
        return account
    }

    func grant(_ role: Role, _ program: String = Office.grandePrairie) -> Grant {
        Grant(role: role, agency: pace.id, program: program)
    }

    func signIn(
        _ name: String, _ password: String = Office.password, from address: String = "192.0.2.7", at now: Instant = .start,
        replacing: SessionToken? = nil
    ) async throws -> SignedIn {
        try await desk.signIn(
            SignInAttempt(name: name, password: password, address: address, replacing: replacing), at: now, chance: chance)
    }

    func lookUp(_ token: SessionToken, at now: Instant, isUse: Bool = true) async throws -> SessionLookup {
        try await desk.session(token, at: now, isUse: isUse, chance: chance)
    }

    /// The audit log's lines as `act outcome`, oldest first.
    func log() async throws -> [String] {
        try await store.read { try AuditQuery(limit: 10_000).entries($0) }
            .sorted { $0.at < $1.at }
            .map { "\($0.act) \($0.outcome.text)" }
    }

    /// Every byte of every file of the installation, or of every row on PostgreSQL.
    func storedBytes() throws -> Data {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return try files.reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($1)")) }
    }
}

/// The code of the refusal that `act` throws; nil when it throws none.
func refusalCode(_ act: () async throws -> Void) async throws -> String? {
    do {
        try await act()
        return nil
    } catch let refusal as Refusal {
        return refusal.code
    }
}
