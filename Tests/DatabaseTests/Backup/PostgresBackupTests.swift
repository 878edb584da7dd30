import Core
import Foundation
import Testing

@testable import Database

@Suite(.enabled(if: EngineKind.available.contains(.postgres), "a PostgreSQL server is needed"))
struct PostgresBackupTests {
    /// Four databases of its own: the installation's two, and the empty two that it is restored to.
    private struct Databases {
        let folder: TestFolder
        let data: DatabaseLocation
        let keys: DatabaseLocation
        let newData: DatabaseLocation
        let newKeys: DatabaseLocation
        private let names: [String]
        private let base: String

        init() throws {
            folder = try TestFolder()
            base = try #require(EngineKind.dataURI)
            names = ["data", "keys", "newdata", "newkeys"].map { [mark = folder.mark] in "onward_\($0)_\(mark)" }
            let uris = names.map { [base] in base.replacing("/onward_data", with: "/\($0)") }
            (data, keys) = (.postgres(uri: uris[0]), .postgres(uri: uris[1]))
            (newData, newKeys) = (.postgres(uri: uris[2]), .postgres(uri: uris[3]))
            for name in names { try run("CREATE DATABASE \(name)") }
        }

        func drop() throws {
            // FORCE is refused while the server's own autovacuum is there; without it, that is sent away.
            for name in names {
                do { try run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") } catch { try run("DROP DATABASE IF EXISTS \(name)") }
            }
        }

        private func run(_ statement: String) throws {
            try PostgresTools(uri: base).run("psql", ["--no-psqlrc", "--quiet", "--command", statement])
        }
    }

    @Test func aBackupUnderLoadIsVerifiedWithoutAServerAndRestored() async throws {
        let databases = try Databases()
        let chance = SeededChance()
        let house = try await House([.cases], in: databases.folder) { name in
            try EngineFactory(location: name == "keys" ? databases.keys : databases.data, chance: chance).open(name, mode: .mustExist)
        }
        for number in 0..<30 { try await house.refer("Jean Tremblay \(number)") }
        try await AuditSealer(house.cases).seal()
        let before = try await Restored.names(in: house.cases)
        let writers = Task {
            var written = 0
            while !Task.isCancelled {
                try await house.refer("Jeanne Gagnon \(written)")
                if written % 5 == 0 { try await AuditSealer(house.cases).seal() }
                written += 1
            }
        }
        let (data, keys) = (try house.folder.folder("backups"), try house.folder.folder("key-backups"))
        let made = try await house.backup.make(dataTo: data, keysTo: keys, at: morning)
        writers.cancel()
        _ = try? await writers.value
        let after = try await Restored.names(in: house.cases)
        let report = try await Backup.verify(data: made.data, keys: made.keys, master: house.master, at: morning)
        #expect(report.chains.count == 1)
        #expect(report.chains[0].linked >= 30)
        #expect(report.recordKeys >= 30)

        await #expect(throws: BackupError.targetNotEmpty(schema: "cases")) {
            try await restore(made, of: house, databases.data, databases.keys)
        }
        try await restore(made, of: house, databases.newData, databases.newKeys)
        let engine = try EngineFactory(location: databases.newData, chance: chance).open(.cases, mode: .mustExist)
        let keyStore = try EngineFactory(location: databases.newKeys, chance: chance).open("keys", mode: .mustExist)
        #expect(try await Migrator([StoreSchema.tables(), House.records]).migrate(engine, at: morning) == [])
        let restored = try await Restored(engine: engine, keyStore: keyStore, house)
        let found = try await restored.names
        #expect(Set(before).isSubset(of: found))
        #expect(Set(found).isSubset(of: after))
        let verified = try await restored.store.verifyAudit(events: House.events)
        #expect(verified.holds)
        #expect(verified.linked == report.chains[0].linked)
        #expect(verified.linked + verified.unlinked == found.count)
        try await AuditSealer(restored.store).seal()
        #expect(try await restored.store.verifyAudit().linked == found.count)
        await restored.close()
        await house.close()
        try databases.drop()
    }

    private func restore(
        _ made: Backup.Made, of house: House, _ data: DatabaseLocation, _ keys: DatabaseLocation
    ) async throws {
        try await Backup.restore(
            data: made.data, keys: made.keys, into: data, keysInto: keys, master: house.master, chance: house.chance, at: morning)
    }

    @Test func aPasswordIsInNoArgument() throws {
        let tools = try PostgresTools(uri: "postgresql://onward:s3cr%20et@db.example:6432/house?sslmode=require")
        #expect(tools.environment["PGPASSWORD"] == "s3cr et")
        #expect(tools.environment["PGHOST"] == "db.example")
        #expect(tools.environment["PGPORT"] == "6432")
        #expect(tools.environment["PGSSLMODE"] == "require")
        #expect(tools.database == "house")
        #expect(throws: BackupError.addressUnreadable(reason: "libpq refuses it")) { try PostgresTools(uri: "postgresql://a:b@[x/y") }
    }

    @Test func whatAToolComplainsOfIsTold() throws {
        let folder = try TestFolder()
        let dump = folder.file("x.dump")
        _ = FileManager.default.createFile(atPath: dump, contents: Data("no dump".utf8))
        #expect(throws: BackupError.self) { try PostgresTools().run("pg_restore", ["--file=/dev/null", dump]) }
        #expect(throws: BackupError.toolMissing("pg_no_such_tool")) { try PostgresTools.path(of: "pg_no_such_tool") }
    }

    @Test func twoSealersMakeOneChain() async throws {
        let house = try await House(on: .postgres)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    for number in 0..<25 {
                        try await house.refer("Jean Tremblay \(task) \(number)")
                        if number % 3 == 0 { try await AuditSealer(house.cases).seal() }
                    }
                }
            }
            try await group.waitForAll()
        }
        try await AuditSealer(house.cases).seal()
        let report = try await house.cases.verifyAudit(events: House.events)
        #expect(report.holds)
        #expect(report.linked == 100)
        #expect(report.unlinked == 0)
        #expect(report.headPosition == 100)
    }
}
