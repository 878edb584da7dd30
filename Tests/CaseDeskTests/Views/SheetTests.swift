import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct SheetTests {
    @Test(arguments: EngineKind.available)
    func everyConditionIsThereWithWhoWhenAndByWhat(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.liveByLetters("Jean Tremblay", .preCharge, "template")
            for role in [Role.coordinator, .prosecutor] {
                let sheet = try await house.desk.sheet(id, by: People.by(role, "template", at: later, purpose: .proceedings))
                #expect(sheet.gates.map(\.status.gate) == Gate.allCases)
                #expect(sheet.gates.allSatisfy { $0.status.state == .met })
                // (a) is met by the program's own authorization; everything else by an act of somebody. When (e) was met stays with the agency.
                #expect(sheet.gates.filter { $0.evidence.isEmpty }.map(\.status.gate) == [.authorized, .responsibility])
                #expect(sheet.gates.first { $0.status.gate == .evidence }?.status.sentence.en.contains("by letter") == true)
                let evidence = try #require(sheet.gates.first { $0.status.gate == .evidence }?.evidence.first)
                #expect(evidence.letter != nil && evidence.decidedBy == "Me Danielle Roy")
                #expect(sheet.decision?.releasedReason == "meets the conditions")
                #expect(sheet.reported?.sentence.en.isEmpty == false && sheet.supported == .full)
                #expect(sheet.denied == nil && sheet.wantsCourt == nil && sheet.person?.name == "Jean Tremblay")
                #expect(Set(sheet.statements.keys) == Set(StatementKind.allCases))
            }
        }
    }

    @Test func aReasonThatWasNotReleasedIsNotPrinted() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay"))
            try await house.act(
                .decide(Act.Decision(eligible: false)), in: id, by: People.prosecutor, texts: [.reason: "an investigation goes on"])
            let sheet = try await house.desk.sheet(id, by: People.prosecutor)
            #expect(sheet.decision != nil && !String(describing: sheet).contains("investigation"))
        }
    }

    @Test func whereNoGateIsNeededNoneIsPrinted() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay", stream: .probation), by: People.by(.probationOfficer, "edmonton-stop"))
            #expect(try await house.desk.sheet(id, by: People.by(.coordinator, "edmonton-stop")).gates.isEmpty)
        }
    }
}
