import Core
import Foundation
import Testing

@testable import Database

@Suite struct BackupTests {
    /// A house with some acts, and the two places for its backups.
    private func house(_ count: Int, on kind: EngineKind = .sqlite) async throws -> (House, data: String, keys: String) {
        let house = try await House(on: kind)
        for number in 0..<count { try await house.refer("Jean Tremblay \(number)") }
        try await AuditSealer(house.cases).seal()
        return (house, try house.folder.folder("backups"), try house.folder.folder("key-backups"))
    }

    @Test func aBackupIsVerifiedRestoredAndReadable() async throws {
        let (house, data, keys) = try await house(20)
        let made = try await house.backup.make(dataTo: data, keysTo: keys, at: morning)
        let report = try await Backup.verify(data: made.data, keys: made.keys, master: house.master, at: morning.adding(seconds: 60))
        #expect(report.recordKeys == 20)
        #expect(report.chains.map(\.linked) == [20])
        let summaries = try Backup.list(in: data, master: house.master)
        #expect(summaries.map(\.verified) == [morning.adding(seconds: 60)])
        #expect(try Backup.list(in: data, master: MasterKey(from: SeededChance(99))).isEmpty)
        let names = try await names(of: house)
        let restored = try await restore(made, of: house)
        #expect(try await restored.names == names)
        #expect(try await restored.store.verifyAudit(events: House.events).holds)
        #expect(try await restored.store.candidates(scope: "name", groups: [["17"]]) == house.cases.candidates(scope: "name", groups: [["17"]]))
        await restored.close()
    }

    /// Writers go on while the copies are made; what is restored is one moment between start and end.
    @Test func aBackupUnderLoadIsAStateBetweenItsStartAndItsEnd() async throws {
        let (house, data, keys) = try await house(50)
        let before = try await names(of: house)
        let writers = Task {
            var written = 0
            while !Task.isCancelled {
                try await house.refer("Jeanne Gagnon \(written)")
                written += 1
            }
            return written
        }
        let made = try await house.backup.make(dataTo: data, keysTo: keys, at: morning)
        let after = try await names(of: house)
        writers.cancel()
        _ = try? await writers.value
        _ = try await Backup.verify(data: made.data, keys: made.keys, master: house.master, at: morning)
        let restored = try await restore(made, of: house)
        let found = try await restored.names
        // Nothing that was there at the start is missing, nothing that came after the end is there, all of it opens.
        #expect(Set(before).isSubset(of: found))
        #expect(Set(found).isSubset(of: after))
        let report = try await restored.store.verifyAudit(events: House.events)
        #expect(report.holds)
        #expect(report.linked == found.count)
        #expect(report.headPosition == found.count)
        // And it goes on from there: the next act is linked to the restored chain.
        try await restored.store.write {
            try $0.record(AuditEntry(id: "00000000000000000000000000000001", at: morning, actor: House.coordinator, act: "case.page"))
        }
        try await AuditSealer(restored.store).seal()
        #expect(try await restored.store.verifyAudit().linked == found.count + 1)
        await restored.close()
    }

    @Test func theKeysNeverGoWhereTheDataGoes() async throws {
        let (house, data, keys) = try await house(1)
        let inner = try house.folder.folder("backups/inner")
        let link = house.folder.file("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: data)
        for (one, two) in [(data, data), (data, data + "/"), (data, inner), (inner, data), (data, link), (data, data + "/../backups")] {
            await #expect(throws: BackupError.samePlace(data: one, keys: two)) {
                try await house.backup.make(dataTo: one, keysTo: two, at: morning)
            }
        }
        // A drive that isn't plugged in isn't replaced by a folder of its name.
        await #expect(throws: BackupError.folderMissing(keys + "/none")) {
            try await house.backup.make(dataTo: data, keysTo: keys + "/none", at: morning)
        }
        let made = try await house.backup.make(dataTo: data, keysTo: keys, at: morning)
        let wrapped = try await house.vault.keyStore.read { try $0.first("SELECT wrapped FROM record_key") { try $0.blob(0) } }
        #expect(try house.folder.allBytes(under: "backups").range(of: Data(wrapped!)) == nil)
        #expect(try house.folder.allBytes(under: "key-backups").range(of: Data(wrapped!)) != nil)
        #expect(try FileManager.default.attributesOfItem(atPath: made.data)[.posixPermissions] as? Int == 0o700)
        for name in ["cases.sqlite", "manifest.json"] {
            #expect(try FileManager.default.attributesOfItem(atPath: made.data + "/" + name)[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func whateverWasChangedIsFound() async throws {
        let (house, data, keys) = try await house(5)
        let made = try await house.backup.make(dataTo: data, keysTo: keys, at: morning)
        try flip(made.data + "/cases.sqlite", at: 5000)
        await expect(.fileChanged("cases.sqlite"), made, house.master)
        try flip(made.data + "/cases.sqlite", at: 5000)
        try flip(made.keys + "/keys.sqlite", at: 5000)
        await expect(.fileChanged("keys.sqlite"), made, house.master)
        try flip(made.keys + "/keys.sqlite", at: 5000)
        await expect(.manifestChanged(made.data), made, MasterKey(from: SeededChance(99)))
        let manifest = made.data + "/manifest.json"
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try text.replacing("\"chainPosition\" : 5", with: "\"chainPosition\" : 4").write(toFile: manifest, atomically: true, encoding: .utf8)
        await expect(.manifestChanged(made.data), made, house.master)
        try text.replacing("cases.sqlite", with: "../cases.sqlite").write(toFile: manifest, atomically: true, encoding: .utf8)
        await expect(.manifestChanged(made.data), made, house.master)
        try text.write(toFile: manifest, atomically: true, encoding: .utf8)
        _ = try await Backup.verify(data: made.data, keys: made.keys, master: house.master, at: morning)
        try FileManager.default.removeItem(atPath: made.data + "/cases.sqlite")
        await expect(.fileMissing("cases.sqlite"), made, house.master)
        try FileManager.default.removeItem(atPath: manifest)
        await expect(.noManifest(made.data), made, house.master)
    }

    private func expect(_ error: BackupError, _ made: Backup.Made, _ master: MasterKey) async {
        await #expect(throws: error) {
            try await Backup.verify(data: made.data, keys: made.keys, master: master, at: morning)
        }
    }

    private func flip(_ path: String, at offset: Int) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[offset] ^= 1
        try bytes.write(to: URL(fileURLWithPath: path))
    }

    @Test func aBackupThatFailsLeavesNothingBehind() async throws {
        let (house, data, keys) = try await house(2)
        await house.engines[.cases]!.close()
        await #expect(throws: (any Error).self) { try await house.backup.make(dataTo: data, keysTo: keys, at: morning) }
        for folder in [data, keys] { #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty) }
    }

    @Test func aRestoreNeverGoesOverAnything() async throws {
        let (house, data, keys) = try await house(2)
        let made = try await house.backup.make(dataTo: data, keysTo: keys, at: morning)
        let target = try house.folder.folder("target")
        _ = FileManager.default.createFile(atPath: target + "/.hidden", contents: Data())
        await #expect(throws: BackupError.folderNotEmpty(target)) {
            try await Backup.restore(
                data: made.data, keys: made.keys, into: .sqlite(folder: target), keysInto: .sqlite(folder: target),
                master: house.master, chance: house.chance, at: morning)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: target) == [".hidden"])
    }

    @Test func copiesOfKeysExpireAndTheCopiesOfDataStay() async throws {
        let (house, data, keys) = try await house(2)
        let first = try await house.backup.make(dataTo: data, keysTo: keys, at: morning, keyDays: 7)
        let later = morning.adding(seconds: 3 * 86_400)
        let second = try await house.backup.make(dataTo: data, keysTo: keys, at: later, keyDays: 90)
        #expect(first.manifest.keyCopyExpires == morning.adding(seconds: 7 * 86_400))
        #expect(second.manifest.keyCopyExpires == later.adding(seconds: 35 * 86_400))
        #expect(try KeyCopies.lastExpiry(in: keys) == second.manifest.keyCopyExpires)
        #expect(try KeyCopies.expire(in: keys, now: morning.adding(seconds: 7 * 86_400 - 1)).isEmpty)
        #expect(try KeyCopies.expire(in: keys, now: morning.adding(seconds: 7 * 86_400)) == [(first.keys as NSString).lastPathComponent])
        #expect(!FileManager.default.fileExists(atPath: first.keys))
        #expect(FileManager.default.fileExists(atPath: first.data + "/cases.sqlite"))
        _ = try await Backup.verify(data: second.data, keys: second.keys, master: house.master, at: later)
    }

    @Test func aRecordDisposedOfDuringTheBackupStaysDisposed() async throws {
        let (house, data, keys) = try await house(3)
        let record = try await house.refer("Jean Gagnon")
        try await house.cases.destroyKeys(of: [record])
        let made = try await house.backup.make(dataTo: data, keysTo: keys, at: morning)
        _ = try await Backup.verify(data: made.data, keys: made.keys, master: house.master, at: morning)
        let restored = try await restore(made, of: house)
        #expect(try await restored.store.keys(for: [record]).isDestroyed(record))
        #expect(try await restored.names.count == 3)
        await restored.close()
    }

    private func names(of house: House) async throws -> [String] { try await Restored.names(in: house.cases) }

    private func restore(_ made: Backup.Made, of house: House) async throws -> Restored {
        let target = house.folder.file("restored")
        let keyTarget = house.folder.file("restored-keys")
        try await Backup.restore(
            data: made.data, keys: made.keys, into: .sqlite(folder: target), keysInto: .sqlite(folder: keyTarget),
            master: house.master, chance: house.chance, at: morning)
        let keyStore = try SQLiteEngine(path: EngineFactory.path(of: "keys", in: keyTarget))
        return try await Restored(
            engine: SQLiteEngine(path: EngineFactory.path(of: "cases", in: target)), keyStore: keyStore, house)
    }
}

/// An installation as it came back from a backup.
struct Restored {
    let store: Store

    init(engine: any Engine, keyStore: any Engine, _ house: House) async throws {
        let vault = Vault(keyStore: keyStore, master: house.master, chance: house.chance)
        try await vault.open(compartments: [.cases])
        store = try Store(compartment: .cases, engine: engine, vault: vault)
    }

    var names: [String] { get async throws { try await Self.names(in: store) } }

    func close() async {
        await store.engine.close()
        await store.vault.keyStore.close()
    }

    /// All names that open, sorted; those that were disposed of are left out.
    static func names(in store: Store) async throws -> [String] {
        let rows = try await store.read { connection in
            try connection.rows("SELECT id, name FROM person") { (id: try $0.text(0), name: try $0.blob(1)) }
        }
        let ring = try await store.keys(for: rows.map(\.id))
        return try rows.filter { !ring.isDestroyed($0.id) }
            .map { try ring.openText($0.name, record: $0.id, field: "name") }.sorted()
    }
}
