import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct ReferTests {
    @Test(arguments: EngineKind.available)
    func aReferralOpensACaseWithItsFirstEvents(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let outcome = try await house.desk.refer(.of("Jean Tremblay"), by: People.police, token: house.form())
            guard case .opened(let id, let number) = outcome else {
                Issue.record("not opened")
                return
            }
            let page = try await house.desk.page(id, by: People.coordinator)
            #expect(page.number == number)
            #expect(page.person?.name == "Jean Tremblay")
            #expect(page.timeline.map(\.kind) == [.setCourtDate, .findMinorSought, .establishAge, .refer])
            #expect(page.stage == .referred)
            #expect(page.attentions.map(\.kind).contains(.court))
        }
    }

    @Test(arguments: EngineKind.available)
    func aFormSentTwiceOpensOneCase(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.desk.refer(.of("Jean Tremblay"), by: People.police, token: "one")
            await #expect(throws: DeskError.self) {
                try await house.desk.refer(.of("Jean Tremblay"), by: People.police, token: "one")
            }
            #expect(try await house.count("case_file") == 1)
        }
    }

    @Test(arguments: EngineKind.available)
    func twoSendingsAtOnceOpenOneCase(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let done = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let outcome = try? await house.desk.refer(.of("Jean Tremblay"), by: People.police, token: "one")
                        return outcome != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(done == 1)
            #expect(try await house.count("case_file") == 1)
        }
    }

    @Test func somebodySeventeenIsRefusedAndTheRefusalIsAudited() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let referral = Referral.of("Jean Tremblay", born: "2008-03-06")
            let refusal = await #expect(throws: Refusal.self) {
                try await house.desk.refer(referral, by: People.police, token: house.form())
            }
            #expect(refusal?.code == "under-18")
            #expect(refusal?.source.contains("s. 716") == true)
            #expect(refusal?.sentence.en.isEmpty == false && refusal?.sentence.fr.isEmpty == false)
            #expect(try await house.entries("case.refer", "refused:under-18") == 1)
            #expect(try await house.count("case_file") == 0)
        }
    }

    @Test func anAccountWithoutAGrantReachesNothing() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let nobody = By(Actor(account: AccountID(from: house.chance)), at: morning)
            await #expect(throws: DeskError.noGrant) {
                try await house.desk.refer(.of("Jean Tremblay"), by: nobody, token: house.form())
            }
        }
    }
}
