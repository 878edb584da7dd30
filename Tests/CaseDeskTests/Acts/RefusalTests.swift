import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

/// What the law or the program forbids is refused with its sentence and its source, is audited, and leaves nothing behind.
@Suite struct RefusalTests {
    private func refused(
        _ house: DeskHouse, _ act: Act, on date: CivilDate = day("2026-03-18"), _ time: String? = nil, in id: CaseID,
        by role: Role = .coordinator, letter: DocumentID? = nil, texts: [SealedText: String] = [:], code: String
    ) async throws {
        let before = try await house.count("case_event")
        let by = People.by(role, at: later)
        let refusal = await #expect(throws: Refusal.self) {
            try await house.act(act, on: date, time, in: id, by: by, letter: letter, texts: texts)
        }
        #expect(refusal?.code == code)
        #expect(refusal?.source.isEmpty == false && refusal?.sentence.en.isEmpty == false && refusal?.sentence.fr.isEmpty == false)
        #expect(try await house.count("case_event") == before)
        #expect(try await house.entries("case.\(act.kind.rawValue)", "refused:\(code)") == 1)
    }

    private func offered(_ house: DeskHouse) async throws -> CaseID {
        let id = try await house.referred("Jean Tremblay", .postCharge, "grande-prairie-stop")
        try await house.screen(id, .postCharge, "grande-prairie-stop")
        try await house.decide(id, .postCharge, "grande-prairie-stop")
        try await house.act(.offer, on: day("2026-03-16"), in: id, by: People.by(.coordinator, at: later))
        return id
    }

    private func statement(_ house: DeskHouse, _ kind: StatementKind) -> Act.Statement {
        Act.Statement(version: house.program("grande-prairie-stop").statements[kind]!.version, language: .en, interpreter: false)
    }

    @Test(arguments: EngineKind.available)
    func consentBeforeTheRightToCounselWasTold(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await offered(house)
            try await refused(house, .consent(statement(house, .consent)), in: id, code: "consent-before-counsel")
        }
    }

    @Test(arguments: EngineKind.available)
    func enrolmentAfterADenial(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await offered(house)
            let coordinator = People.by(.coordinator, at: later)
            try await house.act(.tellRights(statement(house, .rights)), on: day("2026-03-16"), in: id, by: coordinator)
            try await house.act(.consent(statement(house, .consent)), on: day("2026-03-18"), in: id, by: coordinator)
            try await house.act(.deny, on: day("2026-03-19"), in: id, by: coordinator)
            try await refused(house, .agree(until: day("2026-06-12")), on: day("2026-03-20"), in: id, code: "denied")
        }
    }

    @Test(arguments: EngineKind.available)
    func anOfferWhileAConcernForAChildIsOpen(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.referred("Jean Tremblay", .postCharge, "grande-prairie-stop")
            try await house.screen(id, .postCharge, "grande-prairie-stop")
            try await house.decide(id, .postCharge, "grande-prairie-stop")
            try await house.act(
                .raiseConcern, on: day("2026-03-15"), in: id, by: People.by(.coordinator, at: later), texts: [.note: "a child in the house"])
            try await refused(house, .offer, in: id, code: "concern-open")
            let page = try await house.desk.page(id, by: People.by(.coordinator, at: later))
            #expect(page.attentions.first?.kind == .childReport)
        }
    }

    @Test(arguments: EngineKind.available)
    func aCoordinatorWhoDecidesInTheProsecutorsPlace(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.referred("Jean Tremblay", .postCharge, "grande-prairie-stop")
            try await house.screen(id, .postCharge, "grande-prairie-stop")
            try await refused(
                house, .decide(Act.Decision(eligible: true)), in: id, texts: [.reason: "suited"], code: "decides-in-prosecutors-place")
        }
    }

    @Test(arguments: EngineKind.available)
    func completionWithSomethingMissing(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let program = "grande-prairie-stop"
            let id = try await house.referred("Jean Tremblay", .postCharge, program)
            try await house.screen(id, .postCharge, program)
            try await house.decide(id, .postCharge, program)
            try await house.enrol(id, .postCharge, program)
            try await refused(house, .report(.full), on: day("2026-04-16"), in: id, code: "not-complete")
        }
    }
}
