import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct AskToTakePartTests {
    private static let program = "grande-prairie-stop"

    @Test(arguments: EngineKind.available) func itWaitsForTheCoordinatorAndNobodyElseReadsIt(_ kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house in
            let wait = try await house.desk.askToTakePart("Sam, 780-555-0134", program: Self.program, from: "203.0.113.7", at: morning, token: house.form())
            #expect(wait == nil)
            let calls = try await house.desk.looseCalls(by: People.coordinator).calls
            #expect(calls.map(\.note) == ["Sam, 780-555-0134"] && calls.map(\.call.callBackOn) == [today] && calls.map(\.actor) == ["visitor"])
            for by in [People.police, People.prosecutor, People.by(.probationOfficer), People.by(.auditor)] {
                await #expect(throws: DeskError.noGrant) { try await house.desk.looseCalls(by: by) }
            }
            #expect(try await house.desk.looseCalls(by: People.by(.coordinator, "edmonton-stop")).calls.isEmpty)
            #expect(try await house.count("case_file") == 0)
        }
    }

    @Test func aFormThatComesTwiceAsksOnce() async throws {
        try await DeskHouse.with(.sqlite) { house in
            let token = house.form()
            _ = try await house.desk.askToTakePart("Sam", program: Self.program, from: "203.0.113.7", at: morning, token: token)
            await #expect(throws: DeskError.self) {
                _ = try await house.desk.askToTakePart("Sam", program: Self.program, from: "203.0.113.7", at: morning, token: token)
            }
            #expect(try await house.desk.looseCalls(by: People.coordinator).calls.count == 1)
        }
    }

    @Test func aProgramWithoutVolunteersTakesNone() async throws {
        try await DeskHouse.with(.sqlite) { house in
            for program in ["longueuil", "nowhere"] {
                await #expect(throws: DeskError.notFound) {
                    _ = try await house.desk.askToTakePart("Sam", program: program, from: "203.0.113.7", at: morning, token: house.form())
                }
            }
        }
    }

    @Test func aFloodFromOneAddressIsSlowedDownAndOthersAreNot() async throws {
        try await DeskHouse.with(.sqlite) { house in
            var kept = 0
            for _ in 0..<60 where try await house.desk.askToTakePart("x", program: Self.program, from: "198.51.100.9", at: morning, token: house.form()) == nil {
                kept += 1
            }
            #expect(kept <= CodeQuestions.free + 1)
            #expect(try await house.desk.askToTakePart("Sam", program: Self.program, from: "203.0.113.7", at: morning, token: house.form()) == nil)
        }
    }
}
