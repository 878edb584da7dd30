import Core
import Database
import Foundation
import Safeguarding
import Testing

@testable import GuardDesk

@Suite struct StubDeskTests {
    @Test(arguments: EngineKind.available) func whoRaisedItAndTheLeadReadItAndNobodyElse(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            let number = try await house.raise()
            for asker in [Staff.officer, Staff.lead] {
                let page = try await house.desk.stub(number, by: asker)
                #expect(page.stub.suspicion.grounds == [.seen, .told])
                #expect(page.stub.status == .unreported)
                #expect(try await house.desk.stubs(by: asker).map(\.number) == [number])
            }
            let others = Role.allCases.map { Staff.asker("3", $0, $0 == .safeguardingLead ? "longueuil" : "edmonton-stop") }
            for asker in others {
                await #expect(throws: GuardError.notFound) { try await house.desk.stub(number, by: asker) }
                await #expect(throws: GuardError.notFound) {
                    try await house.desk.write(.report, Staff.contact(), in: number, by: asker, token: "x\(asker.actor.role?.rawValue ?? "")")
                }
                #expect(try await house.desk.stubs(by: asker).isEmpty)
            }
            await #expect(throws: GuardError.noGrant) { try await house.desk.stubs(by: GuardAsker(Actor(operator: "root"), at: morning)) }
        }
    }

    @Test(arguments: EngineKind.available) func everyRoleCanRaiseOneAndASecondClickRaisesNone(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            for (place, role) in Role.allCases.enumerated() {
                let asker = Staff.asker("4", role)
                let number = try await house.raise("t\(place)", by: asker)
                await #expect(throws: GuardError.alreadyDone(number)) { try await house.raise("t\(place)", by: asker) }
            }
            #expect(try await house.desk.stubs(by: Staff.lead).count == Role.allCases.count)
        }
    }

    @Test(arguments: EngineKind.available) func aReportAndItsAcknowledgementAreWrittenOnce(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            let number = try await house.raise()
            #expect(house.desk.board.waiting(for: Staff.officer.actor) == [number])
            #expect(house.desk.board.waiting(for: Staff.lead.actor) == [number])
            #expect(house.desk.board.waiting(for: Staff.asker("3", .coordinator).actor).isEmpty)
            await #expect(throws: Refusal.self) { try await house.desk.write(.acknowledge, Staff.contact(), in: number, by: Staff.lead, token: "b") }
            await #expect(throws: Refusal.self) {
                try await house.desk.write(.report, Staff.contact(on: "2026-03-09"), in: number, by: Staff.lead, token: "b")
            }
            try await house.desk.write(.report, Staff.contact(), in: number, by: Staff.officer, token: "c")
            await #expect(throws: GuardError.alreadyDone(number)) {
                try await house.desk.write(.report, Staff.contact(), in: number, by: Staff.officer, token: "c")
            }
            #expect(house.desk.board.waiting(for: Staff.officer.actor).isEmpty)
            try await house.desk.write(.acknowledge, Staff.contact(), in: number, by: Staff.lead, token: "d")
            let page = try await house.desk.stub(number, by: Staff.officer)
            #expect(page.stub.lines.map(\.kind) == [.report, .acknowledgement])
            #expect(page.stub.lines.first?.contact == Staff.contact())
            let refused = try await house.store.read { try $0.count("SELECT COUNT(*) FROM audit_entry WHERE outcome LIKE 'refused:%'") }
            #expect(refused == 2)
        }
    }

    @Test(arguments: EngineKind.available) func theProgramsAuditorReadsWhoLookedAndNobodyElse(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            let number = try await house.raise()
            _ = try await house.desk.stub(number, by: Staff.lead)
            let query = AuditQuery(program: "longueuil", limit: 50)
            let seen = try await house.desk.auditEntries(query, by: Staff.asker("5", .auditor).actor)
            #expect(Set(seen.map(\.act)) == ["concern.raise", "concern.page"])
            for role in Role.allCases where role != .auditor {
                #expect(try await house.desk.auditEntries(query, by: Staff.asker("5", role).actor).isEmpty, "\(role)")
            }
            #expect(try await house.desk.auditEntries(query, by: Staff.asker("5", .auditor, "longueuil").actor).isEmpty)
        }
    }

    /// Neither where it came from nor what was suspected nor whom the authority is lies readable in any file.
    @Test func theStubIsSealed() async throws {
        try await GuardHouse.with(.sqlite) { house in
            let number = try await house.raise()
            try await house.desk.write(.report, Staff.contact(), in: number, by: Staff.officer, token: "b")
            let bytes = try house.folder.allBytes()
            for word in ["neighbour", "\"tip\"", "On-call worker", "R-17"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
        }
    }

    /// Two years after the acknowledgement it goes, key first; what isn't acknowledged stays.
    @Test(arguments: EngineKind.available) func aStubGoesAfterItsTimeAndAnOpenOneStays(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            let (done, open) = (try await house.raise("a"), try await house.raise("b"))
            try await house.desk.write(.report, Staff.contact(), in: done, by: Staff.officer, token: "c")
            try await house.desk.write(.acknowledge, Staff.contact(), in: done, by: Staff.officer, token: "d")
            try await house.desk.sweep(at: Instant("2028-03-07T12:00:00.000Z")!)
            #expect(try await house.desk.stubs(by: Staff.lead).count == 2)
            try await house.desk.sweep(at: Instant("2028-03-10T12:00:00.000Z")!)
            #expect(try await house.desk.stubs(by: Staff.lead).map(\.number) == [open])
            let keys = try await house.vault.keyStore.read { try $0.count("SELECT COUNT(*) FROM record_key WHERE compartment = 'safeguarding'") }
            #expect(keys == 1)
        }
    }

    // MARK: What is handed over

    private func handedOver(_ house: GuardHouse, _ kind: String, _ payload: some Encodable, id: Character, to desk: GuardDesk? = nil) async throws {
        let sender = try Store(compartment: .cases, engine: house.engine, vault: house.vault)
        let sealed = try sender.sealHandOver(
            id: String(repeating: id, count: 32), to: .safeguarding, kind: kind, payload: Array(try SealedJSON.text(payload).utf8), at: morning)
        try await sender.write { try $0.handOver(sealed) }
        let round = try await Courier(from: sender, to: house.store) { handOver, _ in try await house.desk.apply(handOver, at: morning) }.deliver()
        for failure in round.failed { throw failure.error }
    }

    private static func raised(_ position: Int) -> Crossing.Raised {
        Crossing.Raised(
            origin: .record, program: "edmonton-stop", raiser: Staff.officer.actor.id, role: .police,
            suspicion: Suspicion(witness: .raiser, grounds: [.record], on: CivilDate("2026-03-08")!),
            thread: Crossing.Thread(mark: "m", position: position))
    }

    private static func reported(_ position: Int, _ contact: AuthorityContact?) -> Crossing.Reported {
        Crossing.Reported(thread: Crossing.Thread(mark: "m", position: position), contact: contact, actor: Staff.officer.actor.id)
    }

    @Test(arguments: EngineKind.available) func aReportFromTheCaseCoversWhatWasRaisedBeforeItAlone(kind: EngineKind) async throws {
        try await GuardHouse.with(kind) { house in
            // The report comes first on its way, and waits for its concern.
            await #expect(throws: GuardError.notYet) { try await handedOver(house, Crossing.reported, Self.reported(3, Staff.contact()), id: "1") }
            try await handedOver(house, Crossing.raised, Self.raised(2), id: "2")
            try await handedOver(house, Crossing.raised, Self.raised(4), id: "3")
            let status = { try await house.desk.stubs(by: Staff.lead).map(\.status) }
            #expect(try await status() == [.unreported, .reported])
            // Written down by mistake there: it comes back here.
            try await handedOver(house, Crossing.reported, Self.reported(5, nil), id: "4")
            #expect(try await status() == [.unreported, .unreported])
        }
    }
}
