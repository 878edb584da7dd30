import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

/// Two officers send the same man in the same moment: neither finds the other's case, and yet only one is opened.
@Suite struct TwinTests {
    @Test(arguments: EngineKind.available)
    func ofTwoReferralsInOneMomentOneIsHeld(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            for (number, names) in [("Jean Tremblay", "Jean Tremblay"), ("Marc-André Côté", "Marc Cote"), ("Luc Gagnon", "GAGNON, Luc")].enumerated() {
                let referrals = [names.0, names.1].map { Referral.of($0, born: "198\(number)-07-12") }
                let forms = [house.form(), house.form()]
                let outcomes = try await withThrowingTaskGroup(of: ReferralOutcome.self) { group in
                    for (referral, form) in zip(referrals, forms) {
                        group.addTask { try await house.desk.refer(referral, by: People.police, token: form) }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                let opened = outcomes.count { if case .opened = $0 { true } else { false } }
                #expect(opened == 1, "\(names)")
            }
            #expect(try await house.desk.heldReferrals(by: People.coordinator).count == 3)
        }
    }

    /// The claim itself, without luck: the second finds nobody by comparing, and is stopped in its transaction.
    @Test(arguments: EngineKind.available)
    func aClaimIsTakenOnceAMinute(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let referral = Referral.of("Jean Tremblay", born: "1984-07-12")
            let claims = try Claims.of(referral, program: "grande-prairie-stop", in: house.store)
            #expect(claims.count >= 3)
            try await house.store.write { try Claims.take(claims, at: morning, $0.connection) }
            let namesake = try Claims.of(.of("Jean Tremblay", born: nil), program: "grande-prairie-stop", in: house.store)
            await #expect(throws: Claims.Taken.self) {
                try await house.store.write { try Claims.take(namesake, at: morning.adding(seconds: 59), $0.connection) }
            }
            let elsewhere = try Claims.of(referral, program: "longueuil", in: house.store)
            try await house.store.write { try Claims.take(elsewhere, at: morning, $0.connection) }
            let volunteer = try Claims.of(.of("Jean Tremblay", stream: .volunteer), program: "grande-prairie-stop", in: house.store)
            try await house.store.write { try Claims.take(volunteer, at: morning, $0.connection) }
            try await house.store.write { try Claims.take(namesake, at: morning.adding(seconds: 61), $0.connection) }
        }
    }

    @Test func somebodyElseWithTheSameBirthDateIsOpenedAllTheSame() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            _ = try await house.opened(.of("Jean Paul Tremblay", born: "1984-07-12"))
            _ = try await house.opened(.of("Jean Luc Okonkwo", born: "1984-07-12"))
            let many = try await house.desk.referMany(
                [.of("Paul Henri Roy", born: "1970-01-01"), .of("Paul Minh Nguyen", born: "1970-01-01")], by: People.police, token: "many")
            #expect(many.count { if case .opened = $0 { true } else { false } } == 2)
        }
    }

    @Test(arguments: EngineKind.available)
    func whatHasServedIsClearedOut(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            _ = try await house.opened(.of("Jean Tremblay"))
            func left() async throws -> [Int] {
                try await house.store.read { connection in
                    [try connection.count("SELECT COUNT(*) FROM form_used"), try connection.count("SELECT COUNT(*) FROM referral_claim")]
                }
            }
            #expect(try await left().allSatisfy { $0 > 0 })
            let operatorAt = { (seconds: Int64) in By(Actor(operator: "root"), at: morning.adding(seconds: seconds)) }
            try await house.desk.sweepSpent(by: operatorAt(7200))
            #expect(try await left()[0] > 0)
            #expect(try await left()[1] == 0)
            try await house.desk.sweepSpent(by: operatorAt(91 * 86_400))
            #expect(try await left() == [0, 0])
            await #expect(throws: DeskError.noGrant) { try await house.desk.sweepSpent(by: People.coordinator) }
        }
    }
}
