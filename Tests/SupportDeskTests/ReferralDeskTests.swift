import Core
import Database
import Support
import Testing

@testable import SupportDesk

@Suite struct ReferralDeskTests {
    private static let consent = NewReferral.Consent(ReleaseTerms(what: .engaged, to: .service, until: today.adding(days: 30)), why: "A bed for a week")

    private func referred(_ house: PlanHouse, _ number: FileNumber, _ consent: NewReferral.Consent? = consent, listing: String? = "lily") async throws -> String? {
        try await house.desk.refer(
            NewReferral(listing: listing, service: "Prairie Lily House", telephone: "780-555-0150", consent: consent), in: number, by: Workers.mine,
            token: house.form())
    }

    private func plan(_ house: PlanHouse) async throws -> FileNumber {
        let number = try await house.plan()
        try await house.change(number, .readLimits(today))
        return number
    }

    @Test(arguments: EngineKind.available) func theLimitsAreReadFirstAndTheServiceReadsTheOneThing(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await house.plan()
            await #expect(throws: Refusal.self) { try await referred(house, number) }
            #expect(try await house.entries("plan.refer", "refused:plan-limits-first") == 1)
            #expect(try await house.desk.plan(number, by: Workers.mine).referrals.isEmpty)
            try await house.change(number, .readLimits(today))
            let code = try #require(try await referred(house, number))
            guard case .released(let released) = try await house.desk.readRelease(code: code, from: "198.51.100.7", at: morning) else {
                Issue.record("the service reads nothing")
                return
            }
            #expect(released.what == .engaged && released.words == ReleaseWords(to: "Prairie Lily House", why: "A bed for a week"))
            let one = try #require(try await house.desk.plan(number, by: Workers.mine).referrals.first)
            #expect(one.words == ReferralWords(service: "Prairie Lily House", telephone: "780-555-0150") && one.referral.made == today)
            #expect(one.referral.consent?.isOpen(on: today) == true && one.referral.answer == nil)
        }
    }

    @Test(arguments: EngineKind.available) func aCallIsNotedAndItsAppointmentIsHersWhenSheWants(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await plan(house)
            _ = try await referred(house, number)
            let id = try #require(try await house.desk.plan(number, by: Workers.mine).referrals.first).referral.id
            let call = HandOver(by: "Camille", on: today, with: "Noor, at the desk", first: today.adding(days: 3), at: CivilTime(hour: 10, minute: 0))
            try await house.change(number, .handOver(id, call, hersToo: false))
            #expect(try await house.desk.plan(number, by: Workers.mine).appointments.isEmpty)
            try await house.change(number, .handOver(id, call, hersToo: true))
            let page = try await house.desk.plan(number, by: Workers.mine)
            #expect(page.referrals.first?.words.handOver == call)
            #expect(page.appointments.map(\.appointment) == [Appointment(on: today.adding(days: 3), at: call.at, what: "Prairie Lily House")])
            try await house.change(number, .noteOutcome(id, .waiting, on: today))
            #expect(try await house.desk.plan(number, by: Workers.mine).referrals.first?.referral.answer == .init(.waiting, on: today))

            // Without consent nobody speaks for her.
            _ = try await referred(house, number, nil)
            let other = try #require(try await house.desk.plan(number, by: Workers.mine).referrals.first { $0.referral.consent == nil }).referral.id
            await #expect(throws: Refusal.self) { try await house.change(number, .handOver(other, call, hersToo: false)) }
            #expect(try await house.entries("plan.hand-over", "refused:referral-number-alone") == 1)
        }
    }

    @Test(arguments: EngineKind.available) func sheTakesItBackAndHerConsentGoesWithIt(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await plan(house)
            let code = try #require(try await referred(house, number))
            let session = try await house.session(number)
            let one = try #require(try await house.desk.herPage(session, at: morning)?.referrals.first)
            try await house.hers(.takeBack(one.referral.id), session)
            #expect(try await house.desk.readRelease(code: code, from: "198.51.100.8", at: morning) == .nothing)
            let back = try #require(try await house.desk.plan(number, by: Workers.mine).referrals.first).referral
            #expect(back.takenBack == today && back.consent?.revoked == morning)
            // Another's referral isn't there, by its id either.
            let other = try await plan(house)
            let theirs = try await house.session(other)
            await #expect(throws: SupportError.notFound) { try await house.hers(.takeBack(one.referral.id), theirs) }
        }
    }

    @Test(arguments: EngineKind.available) func aConsentThatIsTakenBackShowsAtTheReferral(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await plan(house)
            _ = try await referred(house, number)
            let release = try #require(try await house.desk.plan(number, by: Workers.mine).releases.first).id
            try await house.change(number, .revoke(release))
            let page = try await house.desk.plan(number, by: Workers.mine)
            let one = try #require(page.referrals.first).referral
            #expect(one.consent?.revoked == morning && one.takenBack == nil)
            #expect(page.refusal(of: .handOver(one))?.code == "referral-consent-over")
        }
    }

    @Test(arguments: EngineKind.available) func aReferralWithoutALastWordComesUpForItsWorker(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await plan(house)
            _ = try await referred(house, number, nil)
            #expect(try await house.desk.plans(by: Workers.mine).map(\.asksAfter) == [false])
            let later = Workers.asker("1", at: morning.adding(seconds: 14 * 86_400))
            #expect(try await house.desk.plans(by: later).map(\.asksAfter) == [true])
            let id = try #require(try await house.desk.plan(number, by: Workers.mine).referrals.first).referral.id
            try await house.change(number, .noteOutcome(id, .takenOn, on: today.adding(days: 14)), by: later)
            #expect(try await house.desk.plans(by: later).map(\.asksAfter) == [false])
        }
    }

    @Test(arguments: EngineKind.available) func outcomesAreCountedForTheSupervisorAloneAndOpenNoPlan(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await plan(house)
            for listing in ["lily", "lily", "gone", nil] { _ = try await referred(house, number, listing: listing) }
            let ids = try await house.desk.plan(number, by: Workers.mine).referrals.map(\.referral.id)
            for id in ids.prefix(2) { try await house.change(number, .noteOutcome(id, .full, on: today)) }
            let looks = try await house.entries("plan.page", "viewed")
            let found = try await house.desk.outcomes(of: ["lily", "court"], by: Workers.supervisor)
            #expect(found.map(\.listing) == ["lily", nil] && found.map(\.all) == [2, 2])
            #expect(found.map { $0.counts[.full, default: 0] }.reduce(0, +) == 2 && found.map(\.open).reduce(0, +) == 2)
            #expect(try await house.entries("plan.page", "viewed") == looks)
            // Another agency's supervisor counts none of them; a worker and everybody else counts nothing.
            #expect(try await house.desk.outcomes(of: ["lily"], by: Workers.asker("3", .supportSupervisor, agency: "b")).isEmpty)
            for role in Role.allCases where role != .supportSupervisor {
                await #expect(throws: SupportError.noGrant) { try await house.desk.outcomes(of: ["lily"], by: Workers.asker("1", role)) }
            }
        }
    }

    /// Nothing of a referral stands in the clear: neither the service nor its entry in the directory.
    @Test(arguments: EngineKind.available) func noRowSaysWhere(kind: EngineKind) async throws {
        try await PlanHouse.with(kind) { house in
            let number = try await plan(house)
            _ = try await referred(house, number)
            let rows = try await house.store.read { connection in
                try connection.rows("SELECT sealed, service FROM plan_referral") { [try $0.blob(0), try $0.blob(1)] }.flatMap { $0 }
            }
            #expect(rows.count == 2)
            for word in ["Lily", "555-0150", "lily"] { #expect(!rows.contains { String(decoding: $0, as: UTF8.self).contains(word) }) }
        }
    }
}
