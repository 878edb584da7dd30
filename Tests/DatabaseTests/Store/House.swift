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

    static let records = Migration(
        number: 2, name: "records of the test",
        sqlite: "CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name BLOB NOT NULL, entry TEXT) STRICT",
        postgres: "CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name BYTEA NOT NULL, entry TEXT)")

    init(
        _ compartments: [Compartment] = [.cases], on kind: EngineKind = .sqlite, seed: Int = 7
    ) async throws {
        folder = try TestFolder()
        chance = SeededChance(seed)
        master = MasterKey(from: chance)
        let keyStore = try await kind.open("keys", in: folder)
        try await Migrator(KeyStoreSchema.migrations).migrate(keyStore, at: morning)
        vault = Vault(keyStore: keyStore, master: master, chance: chance)
        try await vault.prepare(compartments: compartments, at: morning)
        try await vault.open(compartments: compartments)
        var stores: [Compartment: Store] = [:]
        var engines: [Compartment: any Engine] = [:]
        for compartment in compartments {
            let engine = try await kind.open(compartment.rawValue, in: folder)
            try await Migrator([StoreSchema.tables(), Self.records]).migrate(engine, at: morning)
            engines[compartment] = engine
            stores[compartment] = try Store(compartment: compartment, engine: engine, vault: vault)
        }
        self.stores = stores
        self.engines = engines
    }

    var cases: Store { stores[.cases]! }

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
