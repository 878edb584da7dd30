import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct CorrectReferralTests {
    /// Born on January 1, 2008: of age on a day in 2026, not on one in 2025.
    @Test(arguments: EngineKind.available)
    func anEarlierOffenceEstablishesTheAgeAnewInTheSameAct(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Jean Tremblay", born: "2008-01-01"))
            let before = try await house.desk.page(id, by: People.coordinator)
            let old = before.state.referral
            #expect(before.state.age?.value.adult == true)
            let new = Act.Referral(
                stream: old.stream, offence: day("2025-12-31"), language: "fr", interpreterNeeded: true, packageHandedOver: true)
            let proposal = Proposal(.correctReferral(new), happened: Happened(before.today), texts: [.reason: "The card had the wrong year."])
            try await house.desk.perform([proposal], in: id, expecting: before.sequence, by: People.coordinator, token: house.form())
            let page = try await house.desk.page(id, by: People.coordinator)
            #expect(page.state.referral == new)
            #expect(page.state.age?.value == Act.AgeFinding(adult: false, by: .birthDateGiven))
            #expect(page.obstacles.map(\.code).contains("under-18"))
            #expect(try await house.entries("case.correct-referral", "done") == 1)
            #expect(try await house.desk.verify().holds)
        }
    }
}
