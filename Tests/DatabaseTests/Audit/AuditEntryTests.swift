import Core
import Testing

@testable import Database

@Suite struct AuditEntryTests {
    @Test(arguments: EngineKind.available)
    func whoLookedAtWhatIsReadBack(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let (one, two) = (house.id(), house.id())
        let views = ViewLog(house.cases)
        try await views.shown([one, two], on: "case.list", by: House.coordinator, id: house.id(), at: morning)
        try await views.shown([two], on: "case.page", by: Actor(operator: "root"), purpose: "court list", id: house.id(), at: morning.adding(seconds: 1))
        try await views.shown([], on: "case.list", by: House.coordinator, id: house.id(), at: morning)
        let refused = AuditEntry(
            id: house.id(), at: morning.adding(seconds: 2), actor: House.coordinator, act: "case.consent", records: [one],
            outcome: .refused("consent-before-counsel"))
        try await house.cases.write { try $0.record(refused) }
        let reader = AuditReader(house.cases)
        let (from, until) = (morning, morning.adding(seconds: 60))
        let all = try await reader.entries(from: from, until: until)
        #expect(all.map(\.act) == ["case.consent", "case.page", "case.list"])
        #expect(all[0] == refused)
        #expect(all[1].actor == "operator:root")
        #expect(all[1].role == nil)
        #expect(all[1].purpose == "court list")
        #expect(all[2].records == [one, two])
        #expect(all[2].role == "coordinator")
        #expect(all[2].program == "grande-prairie-stop")
        #expect(try await reader.entries(from: from, until: until, about: one).map(\.act) == ["case.consent", "case.list"])
        #expect(try await reader.entries(from: from, until: until, by: "operator:root").count == 1)
        #expect(try await reader.entries(from: from, until: until, about: "%").isEmpty)
        #expect(try await reader.entries(from: from, until: until, limit: 1).count == 1)
    }

    @Test func anIdIsUsedOnce() async throws {
        let house = try await House()
        let entry = AuditEntry(id: house.id(), at: morning, actor: House.coordinator, act: "case.refer")
        try await house.cases.write { try $0.record(entry) }
        await #expect(throws: StorageError.self) { try await house.cases.write { try $0.record(entry) } }
        #expect(try await house.cases.verifyAudit().linked == 1)
    }

    @Test func anActThatFailsLeavesNoEntry() async throws {
        let house = try await House()
        let entry = AuditEntry(id: house.id(), at: morning, actor: House.coordinator, act: "case.refer")
        await #expect(throws: StorageError.busy) {
            try await house.cases.write { writing in
                try writing.record(entry)
                throw StorageError.busy
            }
        }
        let report = try await house.cases.verifyAudit()
        #expect(report.linked == 0)
        #expect(report.unlinked == 0)
    }
}
