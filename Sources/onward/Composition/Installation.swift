import CaseDesk
import CommunityDesk
import Core
import Database
import Foundation
import GuardDesk
import OfficeDesk
import Programs
import SupportDesk

/// An installation that is open: its engines, keys, stores and desks.
struct Installation: Sendable {
    let settings: Settings
    let master: MasterKey
    let keyStore: any Engine
    let engines: [Compartment: any Engine]
    let vault: Vault
    let stores: [Compartment: Store]
    let programs: ProgramLibrary
    let cases: CaseDesk
    let office: OfficeDesk
    let support: SupportDesk
    let community: CommunityDesk
    let guarding: GuardDesk

    /// The compartments that exist in this release; the others come with their desks.
    static let compartments: [Compartment] = [.office, .cases, .support, .community, .safeguarding]

    static func migrations(of compartment: Compartment) -> [Migration] {
        switch compartment {
        case .cases: CaseSchema.migrations
        case .office: OfficeSchema.migrations
        case .support: SupportSchema.migrations
        case .community: CommunitySchema.migrations
        case .safeguarding: GuardSchema.migrations
        case .tips, .research: []
        }
    }

    /// How much of an installation must be there already.
    enum Mode { case create, open }

    /// Opens an installation. `.create` makes what is missing and migrates; `.open` migrates too, unless the data are of
    /// a later version, and refuses a folder without an installation.
    static func open(_ settings: Settings, mode: Mode, chance: any Chance, now: Instant) async throws -> Installation {
        let found = try masterKey(settings)
        if mode == .open, found == nil {
            throw Complaint("There is no installation in \(settings.folder): \(settings.masterKeyPath) is missing. Run `onward init` first.")
        }
        try makeFolders(settings)
        let master = try found ?? MasterKeyFile.create(at: settings.masterKeyPath, chance: chance)
        do {
            return try await open(settings, master, mode: mode, chance: chance, now: now)
        } catch VaultError.wrongMaster where found == nil {
            // The new key fits nothing that is here, and would stand in the place of the one that does.
            try? FileManager.default.removeItem(atPath: settings.masterKeyPath)
            throw Complaint(
                "There are keys already, and the master key that opens them, \(settings.masterKeyPath), is missing. Bring it back; no new one was made.")
        }
    }

    /// The master key; nil when there is none. Throws for one that can't be used.
    static func masterKey(_ settings: Settings) throws -> MasterKey? {
        do {
            return try MasterKeyFile.read(from: settings.masterKeyPath)
        } catch VaultError.keyFileMissing {
            return nil
        }
    }

    private static func open(
        _ settings: Settings, _ master: MasterKey, mode: Mode, chance: any Chance, now: Instant
    ) async throws -> Installation {
        let sqliteMode: SQLiteOptions.Mode = mode == .create ? .create : .mustExist
        let keyStore = try EngineFactory(location: settings.keys, chance: chance)
            .open(EngineFactory.keyStore, mode: sqliteMode, newestVersion: KeyStoreSchema.migrations.count)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: now)
        // A compartment that a later release has brought is made where it never was; one that has keys and no data is missing.
        let known = try await Vault.compartments(in: keyStore)
        var engines: [Compartment: any Engine] = [:]
        for compartment in compartments {
            engines[compartment] = try EngineFactory(location: settings.database, chance: chance)
                .open(compartment, mode: known.contains(compartment) ? sqliteMode : .create, newestVersion: migrations(of: compartment).count)
        }
        return try await assemble(settings, master, keyStore, engines, chance: chance, now: now)
    }

    private static func assemble(
        _ settings: Settings, _ master: MasterKey, _ keyStore: any Engine, _ engines: [Compartment: any Engine],
        chance: any Chance, now: Instant
    ) async throws -> Installation {
        let vault = Vault(keyStore: keyStore, master: master, chance: chance)
        try await vault.prepare(compartments: compartments, at: now)
        try await vault.open(compartments: compartments)
        var stores: [Compartment: Store] = [:]
        for (compartment, engine) in engines {
            try await Migrator(migrations(of: compartment)).migrate(engine, at: now)
            stores[compartment] = try Store(compartment: compartment, engine: engine, vault: vault)
        }
        guard let caseStore = stores[.cases], let officeStore = stores[.office], let supportStore = stores[.support],
            let communityStore = stores[.community], let guardStore = stores[.safeguarding]
        else {
            throw Complaint("The compartments could not be opened.")
        }
        let definitions = try Definitions.all(folder: settings.folder + "/programs")
        let shelf = ProgramLibrary(newest: definitions, kept: try await CaseDesk.keptPrograms(in: caseStore))
        let office = OfficeDesk(store: officeStore, programs: ProgramRegistry(definitions))
        return Installation(
            settings: settings, master: master, keyStore: keyStore, engines: engines, vault: vault, stores: stores,
            programs: shelf, cases: CaseDesk(store: caseStore, shelf: shelf, chance: chance), office: office,
            support: SupportDesk(store: supportStore, programs: { shelf.newest($0) }, chance: chance),
            community: CommunityDesk(store: communityStore, programs: { shelf.newest($0) }, chance: chance),
            guarding: GuardDesk(store: guardStore, programs: { shelf.newest($0) }, chance: chance))
    }

    static func makeFolders(_ settings: Settings) throws {
        for folder in settings.folders {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch {
                throw Complaint("The folder \(folder) can't be made. Check that its parent exists and may be written.")
            }
        }
    }

    /// Ends all connections. On SQLite no write-ahead log is left behind.
    func close() async {
        for engine in engines.values { await engine.close() }
        await keyStore.close()
    }
}

/// Something that a person at the command line must mend: one sentence, and an exit code that says the same.
struct Complaint: Error, CustomStringConvertible {
    let description: String
    let exit: Exit

    init(_ description: String, exit: Exit = .unusable) {
        self.description = description
        self.exit = exit
    }

    static func noProgram(_ id: String) -> Complaint {
        Complaint("There is no program \(id). `onward program list` shows those there are.", exit: .refused)
    }
}
