import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

/// What a referral says of the person's age, and what is kept of it.
@Suite struct AgeAtTheDoorTests {
    private let coordinator = People.coordinator

    @Test(arguments: EngineKind.available)
    func aVolunteersBirthDateIsJudgedAndNotKept(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let id = try await house.opened(.of("Anna", born: "2008-03-08", stream: .volunteer), by: coordinator)
            #expect(try await house.person(id).birthDate == nil)
            let state = try await house.desk.page(id, by: coordinator).state
            #expect(state.age?.value == Act.AgeFinding(adult: true, by: .birthDateGiven))
            await #expect(throws: Refusal.self) {
                try await house.opened(.of("Bea", born: "2008-03-09", stream: .volunteer), by: coordinator)
            }
            #expect(try await house.count("case_file") == 1)
        }
    }

    @Test func aTableOfVolunteersKeepsNoBirthDateEither() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let setting = ReferralTable.Setting(program: house.program("grande-prairie-stop"), by: coordinator, stream: .volunteer)
            let table = ReferralTable("Name,Birth date\nAnna Roy,1990-05-06\nBea Roy,2011-05-05\nCleo Roy,", for: setting)
            #expect(table.rows.map { Set($0.errors.keys) } == [[], [.birthDate], []])
            let outcomes = try await house.desk.referMany(table.rows.compactMap(\.referral), by: coordinator, token: "table")
            let opened = outcomes.compactMap { outcome -> CaseID? in
                if case .opened(let id, _) = outcome { id } else { nil }
            }
            #expect(opened.count == 2)
            for id in opened { #expect(try await house.person(id).birthDate == nil) }
            #expect(try await house.desk.page(opened[0], by: coordinator).state.age?.value.adult == true)
            #expect(try await house.desk.page(opened[1], by: coordinator).state.age == nil)
        }
    }

    @Test func aVolunteerWhoWaitsForALookKeepsTheAnswerAndNoDate() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            _ = try await house.opened(.of("Anna Roy", born: "1990-05-06", stream: .volunteer), by: coordinator)
            let second = Referral.of("Anna Roy", born: "1991-05-06", stream: .volunteer)
            guard case .held(let held, _) = try await house.desk.refer(second, by: coordinator, token: house.form()) else {
                Issue.record("nobody alike was found")
                return
            }
            let waiting = try #require(try await house.desk.heldReferrals(by: coordinator).first?.referral)
            #expect(waiting.person.birthDate == nil && waiting.isAdult == true)
            let outcome = try await house.desk.resolveHeld(held, samePerson: false, by: coordinator, token: house.form())
            guard case .opened(let id, _) = outcome else {
                Issue.record("not opened")
                return
            }
            #expect(try await house.desk.page(id, by: coordinator).state.age?.value.adult == true)
        }
    }

    @Test func underAnOrderNoFindingIsMadeWithoutTheDateOfTheOffence() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let officer = People.by(.probationOfficer, "edmonton-stop")
            let reader = People.by(.coordinator, "edmonton-stop")
            let unknown = try await house.opened(.of("Luc Roy", stream: .probation, offence: nil), by: officer)
            let state = try await house.desk.page(unknown, by: reader).state
            #expect(state.age == nil)
            #expect(state.obstacles(on: today, under: house.program("edmonton-stop")).first?.code == "age-unknown")
            let known = try await house.opened(.of("Paul Noël", born: "2007-12-31", stream: .probation, offence: "2025-12-31"), by: officer)
            #expect(try await house.desk.page(known, by: reader).state.age?.value.adult == true)
            await #expect(throws: Refusal.self) {
                try await house.opened(.of("Marc Blais", born: "2008-01-01", stream: .probation, offence: "2025-12-31"), by: officer)
            }
        }
    }
}
