import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct IntegrityTests {
    @Test(arguments: EngineKind.available)
    func aSealedValueInAnotherRowDoesNotOpen(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let first = try await house.opened(.of("Jean Tremblay"))
            let second = try await house.opened(.of("Luc Gagnon", born: "1990-02-02"))
            try await house.engine.write {
                try $0.execute("UPDATE case_file SET person = (SELECT o.person FROM case_file AS o WHERE o.id = $1) WHERE id = $2", first, second)
            }
            await #expect(throws: VaultError.doesNotOpen(record: second.text, field: "person")) {
                try await house.desk.page(second, by: People.coordinator)
            }
            // One spoiled record takes no list away.
            let names = try await house.desk.list(CaseFilter(), by: People.coordinator).lines.compactMap(\.name)
            #expect(names == ["Jean Tremblay"])
        }
    }

    @Test(arguments: EngineKind.available)
    func aChangedEventIsFoundByItsEntry(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.act(.note, in: id, texts: [.note: "rang"])
            try await AuditSealer(house.store).seal()
            #expect(try await house.desk.verify().holds)
            try await house.engine.write { try $0.execute("UPDATE case_event SET sealed = NULL WHERE case_id = $1 AND kind = 'note'", id) }
            #expect(try await house.desk.verify().fault?.why == .event)
            try await house.engine.write {
                try $0.execute("UPDATE case_event SET happened_on = '2026-03-01' WHERE case_id = $1 AND sequence = 1", id)
            }
            #expect(try await house.desk.verify().fault?.why == .event)
        }
    }

    /// A stop between the key store's commit and the data's: a key without a record, swept after a day.
    @Test(arguments: EngineKind.available)
    func aKeyWithoutItsRecordIsSwept(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            _ = try await house.desk.refer(.of("Jean Tremblay"), by: People.police, token: house.form())
            let orphan = Hex.encode(house.chance.bytes(16))
            _ = try await house.store.createKeys(for: [orphan], tokens: [orphan: ["w:tremblay"]], scope: "grande-prairie-stop", at: morning)
            let soon = By(Actor(operator: "root"), at: morning.adding(seconds: 3600))
            #expect(try await house.desk.sweepOrphans(by: soon) == 0)
            #expect(try await house.desk.sweepOrphans(by: operatorBy) == 1)
            #expect(try await house.desk.sweepOrphans(by: operatorBy) == 0)
            #expect(try await house.desk.page(id, by: People.coordinator).person?.name == "Jean Tremblay")
            #expect(try await house.desk.heldReferrals(by: People.coordinator).first?.referral != nil)
        }
    }

    /// A case follows the newest version of its program until it is decided, then keeps its own, also over a restart.
    @Test(arguments: EngineKind.available)
    func aDecidedCaseKeepsItsVersion(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let decided = try await house.opened(.of("Jean Tremblay"))
            let open = try await house.opened(.of("Luc Gagnon", born: "1990-02-02"))
            try await house.act(.decide(.init(eligible: false)), in: decided, by: People.prosecutor, texts: [.reason: "x"])
            let old = house.program("grande-prairie-stop").version
            let yaml = ShippedPrograms.confirmed(try #require(ShippedPrograms.all.first { $0.id == "grande-prairie-stop" }).yaml)
            let changed = try ProgramDefinition.read(Array((yaml + "# changed\n").utf8), id: "grande-prairie-stop")
            let kept = try await CaseDesk.keptPrograms(in: house.store)
            let desk = CaseDesk(store: house.store, shelf: ProgramLibrary(newest: [changed], kept: kept), chance: house.chance)
            #expect(try await desk.page(decided, by: People.coordinator).program.version == old)
            #expect(try await desk.page(open, by: People.coordinator).program.version == changed.program.version)
            #expect(try await desk.rebuild(by: operatorBy).differed == [open])
            #expect(try await CaseDesk.keptPrograms(in: house.store).count == 2)
        }
    }
}
