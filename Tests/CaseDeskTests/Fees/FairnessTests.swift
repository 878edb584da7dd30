import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct FairnessTests {
    private static let program = "grande-prairie-stop"
    /// The quarter after the one in which everything happens.
    private static let later = Instant("2026-04-02T17:00:00.000Z")!

    private func referred(_ count: Int, _ house: DeskHouse) async throws -> [CaseID] {
        var ids: [CaseID] = []
        for number in 0..<count {
            let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
            let name = "Jean \(letters[number % 26].uppercased())\(letters[number * 7 % 26])ovar\(letters[number * 11 % 26])\(letters[number * 5 % 26])uk"
            let referral = Referral.of(name, born: "19\(50 + number)-0\(number % 9 + 1)-1\(number % 9)")
            let outcome = try await house.desk.refer(referral, by: People.coordinator, token: house.form(), despiteLikeness: true)
            guard case .opened(let id, _) = outcome else { throw DeskError.notFound }
            ids.append(id)
        }
        return ids
    }

    @Test(arguments: EngineKind.available)
    func peopleAreCountedOnceAndSmallCountsAreHidden(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let ids = try await referred(14, house)
            try await house.screen(ids[0], .postCharge, Self.program)
            try await house.desk.perform(
                [
                    Proposal(
                        .decide(Act.Decision(eligible: false)), happened: Happened(today),
                        texts: [.reason: "Violence.", .releasedReason: "A criterion isn’t met."])
                ], in: ids[0], expecting: nil, by: People.prosecutor, token: house.form())
            // In the same quarter nothing is told yet.
            #expect(try await house.desk.fairness(by: People.coordinator).groups.isEmpty)
            let page = try await house.desk.fairness(by: People.by(.coordinator, at: Self.later))
            #expect(page.until == day("2026-03-31"))
            #expect(page.groups == [FairnessPage.Group(stream: .postCharge, language: .en)])
            // Thirteen go on and one was refused: to show the thirteen, or the fourteen, would tell of the one.
            #expect(page.cells[0][0] == nil && page.cells[0].compactMap { $0 }.count <= 1)
        }
    }

    @Test(arguments: [Role.prosecutor, .police, .probationOfficer, .auditor, .therapist])
    func nobodyButTheCoordinatorAndTheAdministratorSeesIt(role: Role) async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            await #expect(throws: DeskError.self) { try await house.desk.fairness(by: People.by(role)) }
            _ = try await house.desk.fairness(by: People.by(.administrator))
        }
    }

    @Test func aQuarterEndsWithMarchJuneSeptemberAndDecember() {
        #expect(CaseDesk.lastQuarterEnd(before: day("2026-03-31")) == day("2025-12-31"))
        #expect(CaseDesk.lastQuarterEnd(before: day("2026-04-01")) == day("2026-03-31"))
        #expect(CaseDesk.lastQuarterEnd(before: day("2028-12-31")) == day("2028-09-30"))
    }
}
