import Core
import Foundation
import Testing

@testable import Database

@Suite struct StoreKeysTests {
    @Test(arguments: EngineKind.available)
    func aDestroyedRecordIsKnownAsDestroyedAndItsTokensAreGone(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let (kept, gone) = (try await house.refer("Jean Tremblay"), try await house.refer("Jean Gagnon"))
        let sealed = try await house.cases.read { connection in
            try connection.first("SELECT name FROM person WHERE id = $1", gone) { try $0.blob(0) }
        }
        try await house.cases.destroyKeys(of: [gone])
        try await house.cases.destroyKeys(of: [gone])
        let ring = try await house.cases.keys(for: [kept, gone])
        #expect(ring.isDestroyed(gone))
        #expect(!ring.isDestroyed(kept))
        #expect(throws: VaultError.destroyed(record: gone)) { try ring.openText(sealed!, record: gone, field: "name") }
        #expect(throws: VaultError.notInRing(record: "other")) { try ring.openText(sealed!, record: "other", field: "name") }
        #expect(try await house.cases.candidates(scope: "name", groups: [["jean"]]) == .found([kept]))
        let left = try await house.vault.keyStore.read { try $0.count("SELECT COUNT(*) FROM index_token") }
        #expect(left == 2)
    }

    @Test func aDestroyedKeyIsInNoFileOfTheKeyStore() async throws {
        let house = try await House()
        let record = try await house.refer("Jean Tremblay")
        let wrapped = try await house.vault.keyStore.read { connection in
            try connection.first("SELECT wrapped FROM record_key WHERE record = $1", record) { try $0.blob(0) }
        }
        #expect(try house.folder.allBytes().range(of: Data(wrapped!)) != nil)
        try await house.cases.destroyKeys(of: [record])
        #expect(try house.folder.allBytes().range(of: Data(wrapped!)) == nil)
    }

    @Test(arguments: EngineKind.available)
    func creatingAgainKeepsTheFirstKey(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let record = house.id()
        let sealed = try await house.cases.createKeys(for: [record], scope: "name", at: morning)
            .seal("Jean", record: record, field: "name")
        let other = house.id()
        let ring = try await house.cases.createKeys(for: [record, other], scope: "name", at: morning)
        #expect(try ring.openText(sealed, record: record, field: "name") == "Jean")
        #expect(ring.records == [record, other])
    }

    @Test(arguments: EngineKind.available)
    func manyKeysComeInOneRing(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let records = (0..<1203).map { _ in house.id() }
        let made = try await house.cases.createKeys(for: records, scope: "name", at: morning)
        let sealed = try made.seal("x", record: records[1202], field: "f")
        let ring = try await house.cases.keys(for: records)
        #expect(ring.records.count == 1203)
        #expect(try ring.openText(sealed, record: records[1202], field: "f") == "x")
    }

    @Test(arguments: EngineKind.available)
    func aKeyWhoseDataNeverCameIsSweptAndTheOthersStay(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let written = try await house.refer("Jean Tremblay")
        // The act dies between its keys and its data.
        let orphan = house.id()
        _ = try await house.cases.createKeys(for: [orphan], tokens: [orphan: ["jean"]], scope: "name", at: morning)
        let young = house.id()
        let later = morning.adding(seconds: 86_400)
        _ = try await house.cases.createKeys(for: [young], scope: "name", at: later)
        let swept = try await house.cases.sweepOrphans(olderThan: later) { records in try await house.known(records) }
        #expect(swept == [orphan])
        let ring = try await house.cases.keys(for: [written, orphan, young])
        #expect(ring.records == [written, young])
        #expect(try await house.cases.candidates(scope: "name", groups: [["jean"]]) == .found([written]))
    }

    @Test func dataNeverCommitsBeforeItsKey() async throws {
        let house = try await House()
        // The key store refuses: nothing of the act is written.
        _ = try await house.vault.keyStore.write { try $0.execute("DROP TABLE index_token") }
        await #expect(throws: (any Error).self) { try await house.refer("Jean Tremblay") }
        #expect(try await house.cases.read { try $0.count("SELECT COUNT(*) FROM person") } == 0)
    }

    @Test func aSweepThatWouldTakeTooMuchTakesNothing() async throws {
        let house = try await House()
        let records = (0..<30).map { _ in house.id() }
        _ = try await house.cases.createKeys(for: records, scope: "name", at: morning)
        await #expect(throws: VaultError.tooManyOrphans(count: 30)) {
            try await house.cases.sweepOrphans(olderThan: morning.adding(seconds: 1), bound: 29) { _ in [] }
        }
        #expect(try await house.cases.keys(for: records).records.count == 30)
    }

    @Test func aMarkerIsKeyedAndStable() async throws {
        let (one, two) = (try await House(seed: 1), try await House(seed: 2))
        let marker = try one.cases.marker("tremblay jean 1980-02-03")
        #expect(marker.bytes.count == 32)
        #expect(try one.cases.marker("tremblay jean 1980-02-03", version: 1) == marker)
        #expect(try one.cases.marker("tremblay jean 1980-02-04") != marker)
        #expect(try two.cases.marker("tremblay jean 1980-02-03") != marker)
        #expect(one.cases.markerVersions == [1])
        #expect(throws: VaultError.unknownKeyVersion(.cases, purpose: "marker", version: 2)) { try one.cases.marker("x", version: 2) }
    }
}

extension House {
    /// Which of these records the compartment's data has.
    func known(_ records: [String]) async throws -> Set<String> {
        try await cases.read { connection in
            Set(
                try connection.rows(
                    "SELECT id FROM person WHERE id IN (" + .parameters(from: 1, count: records.count) + ")",
                    records.map { .text($0) }
                ) { try $0.text(0) })
        }
    }
}
