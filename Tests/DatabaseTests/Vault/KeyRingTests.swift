import Core
import Foundation
import Testing

@testable import Database

@Suite struct KeyRingTests {
    @Test func aSealedFieldOpensInItsPlace() async throws {
        let house = try await House()
        let record = house.id()
        let ring = try await house.cases.createKeys(for: [record], scope: "name", at: morning)
        let sealed = try ring.seal("Éloïse Œuvrard", record: record, field: "name")
        #expect(try ring.openText(sealed, record: record, field: "name") == "Éloïse Œuvrard")
        #expect(try ring.seal("Éloïse Œuvrard", record: record, field: "name") != sealed)
        let again = try await house.cases.keys(for: [record])
        #expect(try again.openText(sealed, record: record, field: "name") == "Éloïse Œuvrard")
    }

    @Test func aSealedFieldMovedElsewhereDoesNotOpen() async throws {
        let house = try await House([.cases, .tips])
        let (one, two) = (house.id(), house.id())
        let ring = try await house.cases.createKeys(for: [one, two], scope: "name", at: morning)
        let sealed = try ring.seal("Jean Tremblay", record: one, field: "name")
        #expect(throws: VaultError.doesNotOpen(record: two, field: "name")) { try ring.open(sealed, record: two, field: "name") }
        #expect(throws: VaultError.doesNotOpen(record: one, field: "note")) { try ring.open(sealed, record: one, field: "note") }
        let other = try await house.stores[.tips]!.createKeys(for: [one], scope: "name", at: morning)
        #expect(throws: VaultError.doesNotOpen(record: one, field: "name")) { try other.open(sealed, record: one, field: "name") }
    }

    @Test func anyFlippedOrMissingByteKeepsItShut() async throws {
        let house = try await House()
        let record = house.id()
        let ring = try await house.cases.createKeys(for: [record], scope: "name", at: morning)
        let sealed = try ring.seal("Jean", record: record, field: "name")
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(throws: VaultError.doesNotOpen(record: record, field: "name")) { try ring.open(changed, record: record, field: "name") }
            #expect(throws: VaultError.doesNotOpen(record: record, field: "name")) {
                try ring.open(Array(sealed[..<place]), record: record, field: "name")
            }
        }
    }

    @Test func aKeyOfAnotherRecordPutInItsPlaceDoesNotOpen() async throws {
        let house = try await House()
        let (one, two) = (house.id(), house.id())
        _ = try await house.cases.createKeys(for: [one, two], scope: "name", at: morning)
        _ = try await house.vault.keyStore.write {
            try $0.execute("UPDATE record_key SET wrapped = (SELECT wrapped FROM record_key WHERE record = $1) WHERE record = $2", one, two)
        }
        await #expect(throws: VaultError.doesNotOpen(record: two, field: "record key")) { try await house.cases.keys(for: [two]) }
    }

    @Test func noPlainTextIsInTheFilesNorInTheLog() async throws {
        let house = try await House()
        for number in 0..<50 { try await house.refer("Zephyrin Quatrebarbes\(number)") }
        let bytes = try house.folder.allBytes()
        #expect(bytes.count > 100_000)
        #expect(bytes.range(of: Data("case.refer".utf8)) != nil)
        for plain in ["Zephyrin", "zephyrin", "uatrebarbes"] { #expect(bytes.range(of: Data(plain.utf8)) == nil) }
        await house.close()
        let closed = try house.folder.allBytes()
        for plain in ["Zephyrin", "zephyrin", "uatrebarbes"] { #expect(closed.range(of: Data(plain.utf8)) == nil) }
    }
}
