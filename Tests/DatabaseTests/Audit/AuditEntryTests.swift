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
        func entries(_ query: AuditQuery) async throws -> [AuditEntry] { try await house.cases.read { try query.entries($0) } }
        let all = try await entries(AuditQuery())
        #expect(all.map(\.act) == ["case.consent", "case.page", "case.list"])
        #expect(all[0] == refused)
        #expect(all[1].actor == "operator:root")
        #expect(all[1].role == nil)
        #expect(all[1].purpose == "court list")
        #expect(all[2].records == [one, two])
        #expect(all[2].role == "coordinator")
        #expect(all[2].program == "grande-prairie-stop")
        #expect(try await entries(AuditQuery(about: one)).map(\.act) == ["case.consent", "case.list"])
        #expect(try await entries(AuditQuery(actor: "operator:root")).count == 1)
        #expect(try await entries(AuditQuery(kind: .refusals)) == [refused])
        #expect(try await entries(AuditQuery(about: "%")).isEmpty)
        #expect(try await entries(AuditQuery(limit: 1)).count == 1)
        #expect(try await entries(AuditQuery(before: (all[1].at, all[1].id))) == [all[2]])
    }

    @Test(arguments: EngineKind.available)
    func aLongListIsFoundFromTheMomentThatIsAsked(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let many = (0..<100).map { _ in house.id() }
        let views = ViewLog(house.cases)
        try await views.shown(many, on: "case.list", by: House.coordinator, id: house.id(), at: morning)
        try await views.shown(many, on: "today", by: House.coordinator, id: house.id(), at: morning.adding(seconds: 60))
        try await views.shown([many[99]], on: "case.page", by: House.coordinator, id: house.id(), at: morning.adding(seconds: -60))
        func acts(since: Instant) async throws -> [String] {
            try await house.cases.read { try AuditQuery(about: many[99], listsSince: since).entries($0).map(\.act) }
        }
        #expect(try await acts(since: morning) == ["today", "case.list", "case.page"])
        #expect(try await acts(since: morning.adding(seconds: 1)) == ["today", "case.page"])
        #expect(try await house.cases.verifyAudit().holds)
    }

    @Test(arguments: EngineKind.available)
    func aRowTakenFromTheIndexOfRecordsIsNoticed(kind: EngineKind) async throws {
        let house = try await House(on: kind)
        let entry = house.id()
        try await ViewLog(house.cases).shown([house.id(), house.id()], on: "case.search", by: House.coordinator, id: entry, at: morning)
        #expect(try await house.cases.verifyAudit().holds)
        try await house.cases.write { writing in
            try writing.connection.execute(
                "DELETE FROM audit_subject WHERE record = (SELECT MIN(record) FROM audit_subject WHERE entry = $1)", entry)
        }
        let fault = try await house.cases.verifyAudit().fault
        #expect(fault?.why == .subjects)
        #expect(fault?.entry == entry)
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
