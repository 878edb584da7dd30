import Core
import Crypto
import Foundation
import Synchronization

@testable import Database

/// A frozen moment that every test starts from.
let morning = Instant("2026-03-08T07:30:00.000Z")!

/// Repeatable bytes: SHA-256 over a seed and a counter.
final class SeededChance: Chance {
    private let seed: Int
    private let counter = Mutex(0)

    init(_ seed: Int = 7) { self.seed = seed }

    func bytes(_ count: Int) -> [UInt8] {
        var drawn: [UInt8] = []
        while drawn.count < count {
            let number = counter.withLock { value in
                value += 1
                return value
            }
            drawn += Array(SHA256.hash(data: Array("\(seed) \(number)".utf8)))
        }
        return Array(drawn.prefix(count))
    }
}

/// A folder that is gone after the test.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("onward-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Letters and digits that are this test's alone.
    var mark: String { String(path.suffix(36).lowercased().filter { $0 != "-" }.prefix(16)) }

    func file(_ name: String) -> String { path + "/" + name }

    func folder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: file(name), withIntermediateDirectories: true)
        return file(name)
    }

    /// Every byte of every file under a folder of this one.
    func allBytes(under name: String = "") throws -> Data {
        let root = URL(fileURLWithPath: file(name))
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
        var all = Data()
        while let url = files?.nextObject() as? URL {
            if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true { all += try Data(contentsOf: url) }
        }
        return all
    }
}

/// An installation with real databases: a key store and some compartments, prepared and open.
final class House: Sendable {
    let folder: TestFolder
    let chance: SeededChance
    let master: MasterKey
    let vault: Vault
    let stores: [Compartment: Store]
    let engines: [Compartment: any Engine]
    private let dropsSchemas: Bool

    static let records = Migration(
        number: 2, name: "records of the test",
        sqlite: "CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name BLOB NOT NULL, entry TEXT) STRICT",
        postgres: "CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name BYTEA NOT NULL, entry TEXT)")

    /// A house in a folder of its own or, on PostgreSQL, in schemas of its own, which are dropped with it.
    convenience init(_ compartments: [Compartment] = [.cases], on kind: EngineKind = .sqlite, seed: Int = 7) async throws {
        let folder = try TestFolder()
        try await self.init(compartments, in: folder, seed: seed, dropping: true) { try kind.open($0, in: folder) }
    }

    init(
        _ compartments: [Compartment], in folder: TestFolder, seed: Int = 7, dropping: Bool = false,
        open: (String) throws -> any Engine
    ) async throws {
        self.folder = folder
        dropsSchemas = dropping
        chance = SeededChance(seed)
        master = MasterKey(from: chance)
        let keyStore = try open("keys")
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: morning)
        vault = Vault(keyStore: keyStore, master: master, chance: chance)
        try await vault.prepare(compartments: compartments, at: morning)
        try await vault.open(compartments: compartments)
        var stores: [Compartment: Store] = [:]
        var engines: [Compartment: any Engine] = [:]
        for compartment in compartments {
            let engine = try open(compartment.rawValue)
            try await Migrator([StoreSchema.tables(), Self.records]).migrate(engine, at: morning)
            engines[compartment] = engine
            stores[compartment] = try Store(compartment: compartment, engine: engine, vault: vault)
        }
        self.stores = stores
        self.engines = engines
    }

    deinit {
        let left = (Array(engines.values) + [vault.keyStore]).compactMap { $0 as? PostgresEngine }
        guard dropsSchemas, !left.isEmpty else { return }
        Task {
            for engine in left {
                await engine.close()
                try? await engine.dropSchema()
            }
        }
    }

    var cases: Store { stores[.cases]! }

    var backup: Backup { Backup(compartments: engines, keyStore: vault.keyStore, master: master) }

    func id() -> String { Hex.encode(chance.bytes(16)) }

    static let coordinator = Actor(
        account: AccountID("0123456789abcdef0123456789abcdef")!,
        grant: Grant(role: .coordinator, agency: AgencyID("fedcba9876543210fedcba9876543210")!, program: "grande-prairie-stop"))

    /// An act as a desk does it: key first, then the row and its audit entry in one transaction.
    @discardableResult
    func refer(_ name: String, at now: Instant = morning) async throws -> String {
        let record = id()
        let entry = id()
        let ring = try await cases.createKeys(
            for: [record], tokens: [record: name.lowercased().split(separator: " ").map(String.init)], scope: "name", at: now)
        let sealed = try ring.seal(name, record: record, field: "name")
        let digest = EventDigest.of(EventDigest.bytes([.text(record), .blob(sealed)]))
        try await cases.write { writing in
            try writing.connection.execute(
                "INSERT INTO person (id, name, entry) VALUES ($1, $2, $3)", record, sealed, entry)
            try writing.record(
                AuditEntry(
                    id: entry, at: now, actor: Self.coordinator, act: "case.refer", records: [record],
                    purpose: "referral after an operation", digest: digest))
        }
        return record
    }

    /// The stored bytes of the test's events, for the verifier.
    static let events: AuditVerifier.StoredEvents = { entries, connection in
        var bytes: [String: [UInt8]] = [:]
        let values = entries.map { SQLValue.text($0) }
        if values.isEmpty { return bytes }
        try connection.stream(
            "SELECT entry, id, name FROM person WHERE entry IN (" + .parameters(from: 1, count: values.count) + ")", values
        ) { row in
            bytes[try row.text(0)] = EventDigest.bytes([row.value(1), row.value(2)])
            return true
        }
        return bytes
    }

    func close() async {
        for engine in engines.values { await engine.close() }
        await vault.keyStore.close()
    }
}
