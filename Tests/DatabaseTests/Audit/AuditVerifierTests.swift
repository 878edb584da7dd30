import Core
import Foundation
import Testing

@testable import Database

@Suite struct AuditVerifierTests {
    /// A house with `count` acts, linked, and the head kept.
    private func house(_ count: Int, on kind: EngineKind = .sqlite) async throws -> House {
        let house = try await House(on: kind)
        for number in 0..<count { try await house.refer("Jean Tremblay \(number)", at: morning.adding(seconds: Int64(number))) }
        try await AuditSealer(house.cases).seal()
        return house
    }

    /// Changes the database as somebody would who has the files: no foreign keys, no checks.
    private func tamper(_ house: House, _ statements: String...) throws {
        try Tampering.run(statements, on: (house.engines[.cases] as! SQLiteEngine).path)
    }

    private func entry(_ house: House, at position: Int) async throws -> String {
        try await house.cases.read { connection in
            try connection.first("SELECT entry FROM audit_link WHERE position = $1", position) { try $0.text(0) }
        }!
    }

    @Test(arguments: EngineKind.available)
    func anUntouchedLogHolds(kind: EngineKind) async throws {
        let house = try await house(12, on: kind)
        let report = try await house.cases.verifyAudit(events: House.events)
        #expect(report.holds)
        #expect(report.linked == 12)
        #expect(report.unlinked == 0)
        #expect(report.events == 12)
        #expect(report.headPosition == 12)
    }

    @Test func anEmptyLogHolds() async throws {
        let house = try await House()
        let report = try await house.cases.verifyAudit()
        #expect(report.holds)
        #expect(report.linked == 0)
    }

    /// One byte in each column of an entry and of a link, each time on a new copy: the entry is named.
    @Test func aChangedByteInAnyColumnNamesTheEntry() async throws {
        let house = try await house(9)
        let fifth = try await entry(house, at: 5)
        let path = (house.engines[.cases] as! SQLiteEngine).path
        await house.engines[.cases]!.close()
        let reference = try Data(contentsOf: URL(fileURLWithPath: path))
        for column in ["id", "at", "actor", "role", "agency", "program", "act", "records", "purpose", "outcome", "digest", "mac", "mac_version"] {
            for (number, change) in Tampering.changes(of: column, in: "audit_entry", where: "id = '\(fifth)'", path).enumerated() {
                let report = try await verify(house, reference, change)
                #expect(report.fault?.position == 5, "\(column), change \(number)")
                #expect(report.fault?.entry == fifth, "\(column), change \(number)")
                #expect(report.linked == 4)
            }
        }
        for column in ["entry", "previous", "hash"] {
            for (number, change) in Tampering.changes(of: column, in: "audit_link", where: "position = 5", path).enumerated() {
                let report = try await verify(house, reference, change)
                #expect(report.fault?.position == 5, "\(column), change \(number)")
            }
        }
        for position in ["99", "-5", "0"] {
            let report = try await verify(house, reference, "UPDATE audit_link SET position = \(position) WHERE position = 5")
            #expect(report.fault == .init(position: 5, entry: nil, why: .gap))
        }
    }

    /// Verifies a changed copy, as `onward verify` does offline.
    private func verify(_ house: House, _ reference: Data, _ change: String) async throws -> VerifyReport {
        let folder = try TestFolder()
        let copy = folder.file("cases.sqlite")
        try reference.write(to: URL(fileURLWithPath: copy))
        try Tampering.run([change], on: copy)
        let engine = try SQLiteEngine(path: copy)
        let report = try await Store(compartment: .cases, engine: engine, vault: house.vault).verifyAudit()
        await engine.close()
        return report
    }

    @Test func aCutTailShowsAgainstTheKeptHead() async throws {
        let house = try await house(6)
        try tamper(house, "DELETE FROM audit_link WHERE position > 4", "DELETE FROM audit_entry WHERE id NOT IN (SELECT entry FROM audit_link)")
        #expect(try await house.cases.verifyAudit().fault == .init(position: 5, entry: nil, why: .cutTail))
        await #expect(throws: AuditError.headDiverged(.cases)) { try await AuditSealer(house.cases).seal() }
        try tamper(house, "DELETE FROM audit_link", "DELETE FROM audit_entry")
        #expect(try await house.cases.verifyAudit().fault == .init(position: 1, entry: nil, why: .cutTail))
        await #expect(throws: AuditError.headDiverged(.cases)) { try await AuditSealer(house.cases).seal() }
    }

    @Test func aHeadMovedBackWithTheTailIsFoundByItsMAC() async throws {
        let house = try await house(6)
        try tamper(house, "DELETE FROM audit_link WHERE position > 4", "DELETE FROM audit_entry WHERE id NOT IN (SELECT entry FROM audit_link)")
        let hash = try await house.cases.read { try AuditChain.end(of: .cases, on: $0).hash }
        _ = try await house.vault.keyStore.write { try $0.execute("UPDATE chain_head SET position = 4, hash = $1", hash) }
        #expect(try await house.cases.verifyAudit().fault == .init(position: 4, entry: nil, why: .head))
    }

    @Test func aRemovedMiddleIsAGap() async throws {
        let house = try await house(6)
        let third = try await entry(house, at: 3)
        try tamper(house, "DELETE FROM audit_entry WHERE id = '\(third)'")
        #expect(try await house.cases.verifyAudit().fault == .init(position: 3, entry: third, why: .missingEntry))
        try tamper(house, "DELETE FROM audit_link WHERE position = 3")
        #expect(try await house.cases.verifyAudit().fault == .init(position: 3, entry: nil, why: .gap))
        try tamper(house, "UPDATE audit_link SET position = position - 1 WHERE position > 3")
        let fourth = try await entry(house, at: 3)
        #expect(try await house.cases.verifyAudit().fault == .init(position: 3, entry: fourth, why: .previous))
    }

    @Test func exchangedEntriesAreFoundAtTheFirst() async throws {
        let house = try await house(6)
        let (second, fifth) = (try await entry(house, at: 2), try await entry(house, at: 5))
        try tamper(
            house, "UPDATE audit_link SET entry = 'x' WHERE position = 2", "UPDATE audit_link SET entry = '\(second)' WHERE position = 5",
            "UPDATE audit_link SET entry = '\(fifth)' WHERE position = 2")
        #expect(try await house.cases.verifyAudit().fault == .init(position: 2, entry: fifth, why: .hash))
    }

    /// Somebody without the audit key rewrites an entry and recomputes every hash after it.
    @Test func aChainRecomputedWithoutTheKeyIsFoundByTheMAC() async throws {
        let house = try await house(6)
        let second = try await entry(house, at: 2)
        try tamper(
            house, "UPDATE audit_entry SET actor = 'account:nobody' WHERE id = '\(second)'",
            "INSERT INTO audit_pending (entry) SELECT entry FROM audit_link ORDER BY position", "DELETE FROM audit_link")
        _ = try await house.engines[.cases]!.write { try AuditChain.linkPending(of: .cases, on: $0) }
        #expect(try await house.cases.verifyAudit().fault == .init(position: 2, entry: second, why: .mac))
    }

    @Test func aChangedEventIsFoundByItsDigest() async throws {
        let house = try await house(6)
        let fourth = try await entry(house, at: 4)
        let other = try await entry(house, at: 5)
        try tamper(house, "UPDATE person SET name = (SELECT name FROM person WHERE entry = '\(other)') WHERE entry = '\(fourth)'")
        #expect(try await house.cases.verifyAudit().holds)
        #expect(try await house.cases.verifyAudit(events: House.events).fault == .init(position: 4, entry: fourth, why: .event))
        try tamper(house, "DELETE FROM person WHERE entry = '\(fourth)'")
        #expect(try await house.cases.verifyAudit(events: House.events).fault == .init(position: 4, entry: fourth, why: .missingEvent))
    }

    @Test func anEntrySlippedInWithoutALinkIsCountedAndItsMACChecked() async throws {
        let house = try await house(3)
        let second = try await entry(house, at: 2)
        try tamper(
            house, "INSERT INTO audit_entry SELECT 'ffff', at, actor, role, agency, program, act, records, purpose, outcome, digest, mac, mac_version FROM audit_entry WHERE id = '\(second)'")
        let report = try await house.cases.verifyAudit()
        #expect(report.unlinked == 1)
        #expect(report.fault == .init(position: nil, entry: "ffff", why: .mac))
        #expect(report.fault?.sentence.en.contains("ffff") == true)
        #expect(report.fault?.sentence.fr.contains("ffff") == true)
    }

    @Test(arguments: EngineKind.available)
    func disposalLeavesTheLogWhole(kind: EngineKind) async throws {
        let house = try await house(5, on: kind)
        let record = try await house.refer("Jean Gagnon")
        try await house.cases.destroyKeys(of: [record])
        try await AuditSealer(house.cases).seal()
        let report = try await house.cases.verifyAudit(events: House.events)
        #expect(report.holds)
        #expect(report.linked == 6)
    }

    @Test func aChainOfAnotherCompartmentDoesNotFit() async throws {
        let house = try await House([.cases, .tips])
        try await house.refer("Jean Tremblay")
        let moved = try Store(compartment: .tips, engine: house.engines[.cases]!, vault: house.vault)
        #expect(try await moved.verifyAudit().fault?.position == 1)
    }

    @Test func manyEntriesAreFollowedToTheEnd() async throws {
        let house = try await House()
        let total = 5000
        let entries = (0..<total).map { number in
            AuditEntry(
                id: house.id(), at: morning.adding(seconds: Int64(number)), actor: House.coordinator, act: "case.page",
                records: [house.id()], outcome: .viewed)
        }
        try await house.cases.write { writing in for entry in entries { try writing.record(entry) } }
        try await AuditSealer(house.cases).seal()
        let report = try await house.cases.verifyAudit()
        #expect(report.holds)
        #expect(report.linked == total)
    }
}
