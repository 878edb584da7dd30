import Core
import Foundation
import Testing

@testable import Database

@Suite struct ReadOnlyFileTests {
    private func open(_ house: House) async throws -> Store {
        let vault = Vault(
            keyStore: try ReadOnlyFile(path: house.folder.file("keys.sqlite")), master: house.master, chance: house.chance)
        try await vault.open(compartments: [.cases])
        return try Store(compartment: .cases, engine: ReadOnlyFile(path: house.folder.file("cases.sqlite")), vault: vault)
    }

    @Test func aStoppedInstallationIsVerifiedAndNothingIsWrittenBesideIt() async throws {
        let house = try await House()
        for number in 0..<5 { try await house.refer("Jean Tremblay \(number)") }
        try await AuditSealer(house.cases).seal()
        await house.close()
        let files = try FileManager.default.contentsOfDirectory(atPath: house.folder.path).sorted()
        let bytes = try house.folder.allBytes()
        let store = try await open(house)
        let report = try await store.verifyAudit(events: House.events)
        #expect(report.holds)
        #expect(report.linked == 5)
        #expect(try FileManager.default.contentsOfDirectory(atPath: house.folder.path).sorted() == files)
        #expect(try house.folder.allBytes() == bytes)
        await store.engine.close()
        await store.vault.keyStore.close()
    }

    @Test func aRunningInstallationIsVerifiedWithWhatItsLogHolds() async throws {
        let house = try await House()
        for number in 0..<5 { try await house.refer("Jean Tremblay \(number)") }
        try await AuditSealer(house.cases).seal()
        let store = try await open(house)
        #expect(try await store.verifyAudit().linked == 5)
        try await house.refer("Jeanne Gagnon")
        #expect(try await store.verifyAudit().linked == 6)
        await store.engine.close()
        try await house.refer("Jeanne Gagnon")
        await house.close()
    }

    @Test func itRefusesToWriteAndToOpenWhatIsNotThere() async throws {
        let house = try await House()
        await house.close()
        let file = try ReadOnlyFile(path: house.folder.file("cases.sqlite"))
        await #expect(throws: StorageError.self) { try await file.write { try $0.execute("DELETE FROM person") } }
        await #expect(throws: StorageError.self) { try await file.read { try $0.execute("DELETE FROM person") } }
        await file.close()
        #expect(throws: StorageError.self) { try ReadOnlyFile(path: house.folder.file("none.sqlite")) }
    }
}
