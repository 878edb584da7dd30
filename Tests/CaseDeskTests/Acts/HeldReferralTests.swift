import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct HeldReferralTests {
    private func hold(_ house: DeskHouse, _ referral: Referral = .of("Tremblay, Jean")) async throws -> String {
        let outcome = try await house.desk.refer(referral, by: People.by(.police, agency: People.otherAgency), token: house.form())
        guard case .held(let id, let like) = outcome else { throw DeskError.notFound }
        #expect(like.isEmpty)
        return id
    }

    @Test(arguments: EngineKind.available)
    func somebodyElseIsOpenedForTheAgencyThatSentIt(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let first = try await house.opened(.of("Jean Tremblay"))
            let held = try await hold(house)
            let waiting = try await house.desk.heldReferrals(by: People.coordinator)
            #expect(waiting.map(\.id) == [held] && waiting.first?.like.map(\.id) == [first])
            #expect(waiting.first?.referral?.person.name == "Tremblay, Jean")
            #expect(try await house.desk.today(by: People.coordinator).held == 1)
            let outcome = try await house.desk.resolveHeld(held, samePerson: false, by: People.coordinator, token: house.form())
            guard case .opened(let id, _) = outcome else {
                Issue.record("not opened")
                return
            }
            #expect(try await house.desk.page(id, by: People.coordinator).person?.name == "Tremblay, Jean")
            #expect(try await house.desk.status(by: People.by(.police, agency: People.otherAgency)).total == 1)
            #expect(try await house.desk.heldReferrals(by: People.coordinator).isEmpty)
            await #expect(throws: DeskError.notFound) {
                try await house.desk.resolveHeld(held, samePerson: true, by: People.coordinator, token: house.form())
            }
        }
    }

    @Test(arguments: EngineKind.available)
    func theSamePersonIsPutAwayAndItsTextIsGone(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.opened(.of("Jean Tremblay"))
            let held = try await hold(house)
            #expect(try await house.desk.resolveHeld(held, samePerson: true, by: People.coordinator, token: house.form()) == nil)
            #expect(try await house.count("case_file") == 1)
            #expect(try await house.store.keys(for: [held]).isDestroyed(held))
            #expect(try await house.entries("referral.same", "done") == 1)
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test func aHeldReferralThatTheRulesRefuseGoesOnWaiting() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            _ = try await house.opened(.of("Jean Tremblay"))
            let held = try await hold(house)
            // By the time somebody looks, the appearance that police gave is past.
            let late = People.by(.coordinator, at: Instant("2026-03-08T13:40:00.000Z")!)
            let refused = By(Actor(account: AccountID(from: house.chance), grant: Grant(role: .police, agency: People.agency, program: "grande-prairie-stop")), at: morning)
            await #expect(throws: Refusal.onlyCoordinator) {
                try await house.desk.resolveHeld(held, samePerson: false, by: refused, token: house.form())
            }
            #expect(try await house.desk.heldReferrals(by: late).count == 1)
            #expect(try await house.entries("case.refer", "refused:not-yours") == 1)
        }
    }

    @Test func heldReferralsAreMaskedWithoutTheirLog() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            _ = try await house.opened(.of("Jean Tremblay"))
            _ = try await hold(house)
            (house.engine as? SQLiteEngine)?.beforeCommit { _ in throw StorageError.unavailable(reason: "the disk is full") }
            let held = try await house.desk.heldReferrals(by: People.coordinator)
            #expect(held.count == 1 && held[0].referral == nil && held[0].like.isEmpty)
        }
    }

    @Test func aPersonWhoHasLookedMaySayThatItIsSomebodyElse() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            _ = try await house.opened(.of("Jean Tremblay"))
            let byPolice = try await house.desk.refer(.of("Jean Tremblay"), by: People.police, token: house.form(), despiteLikeness: true)
            guard case .held = byPolice else {
                Issue.record("police said it for the coordinator")
                return
            }
            let byAgency = try await house.desk.refer(.of("Jean Tremblay"), by: People.coordinator, token: house.form(), despiteLikeness: true)
            guard case .opened = byAgency else {
                Issue.record("not opened")
                return
            }
        }
    }
}
