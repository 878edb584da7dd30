import Core
import Foundation
import Testing

@testable import Database

@Suite struct DatabaseLocationTests {
    @Test func aURIIsPostgreSQLAndAnythingElseAFolder() {
        #expect(DatabaseLocation("postgresql://u@h/d") == .postgres(uri: "postgresql://u@h/d"))
        #expect(DatabaseLocation("postgres://h/d") == .postgres(uri: "postgres://h/d"))
        #expect(DatabaseLocation("/var/lib/onward") == .sqlite(folder: "/var/lib/onward"))
    }

    @Test func eachCompartmentHasAFileOfItsOwn() async throws {
        let folder = (NSTemporaryDirectory() as NSString).appendingPathComponent("onward-location-\(getpid())")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let factory = EngineFactory(location: DatabaseLocation(folder), chance: Seeded())
        #expect(throws: StorageError.self) { _ = try factory.open(.cases, mode: .mustExist) }
        for compartment in [Compartment.cases, .office] {
            let engine = try factory.open(compartment, mode: .create)
            try await Migrator([Testbed.contractTables]).migrate(engine, at: Testbed.start)
            await engine.close()
        }
        await (try factory.open(.cases, mode: .mustExist, newestVersion: 1)).close()
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == ["cases.sqlite", "office.sqlite"])
    }

    @Test func aSchemaNeedsNoServerToBeNamed() async throws {
        let factory = EngineFactory(location: .postgres(uri: "postgresql://nobody@/nowhere"), chance: Seeded())
        let engine = try factory.open("keys", mode: .mustExist)
        #expect(engine.dialect == .postgres)
        await engine.close()
        #expect(throws: StorageError.self) { _ = try factory.open("no such name", mode: .create) }
    }
}
