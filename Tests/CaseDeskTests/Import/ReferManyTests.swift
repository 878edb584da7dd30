import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct ReferManyTests {
    private func read(_ house: DeskHouse) -> ReferralTable {
        ReferralTable(Fixture.morningAfter, for: .init(program: house.program("grande-prairie-stop"), by: People.police))
    }

    @Test(arguments: EngineKind.available)
    func ofAMorningsReferralsTheBadAreExplainedTheRestLandAndTwinsAreHeld(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let table = read(house)
            #expect(table.rows.count == 35 && table.faulty == 4)
            #expect(table.rows.filter { $0.referral == nil }.map(\.line) == [6, 14, 23, 31])
            let outcomes = try await house.desk.referMany(table.referrals.map(\.referral), by: People.police, token: "morning")
            #expect(outcomes.count == 31)
            #expect(outcomes.filter(\.isOpened).count == 29)
            let held = try await house.desk.heldReferrals(by: People.coordinator)
            #expect(Set(held.compactMap(\.referral?.person.name)) == ["Marc Bouchard", "Owen Fletcher"])
            #expect(held.allSatisfy { $0.like.count == 1 && $0.codes.contains("same-name") && $0.codes.contains("same-birth-date") })
            #expect(try await house.desk.verify().holds)
        }
    }

    @Test(arguments: EngineKind.available)
    func theSameTableSentTwiceDoesEachRowOnce(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let rows = read(house).referrals.map(\.referral)
            _ = try await house.desk.referMany(Array(rows.prefix(12)), by: People.police, token: "morning")
            let again = try await house.desk.referMany(rows, by: People.police, token: "morning")
            #expect(again.prefix(12).allSatisfy(\.wasDone) && again.dropFirst(12).allSatisfy { !$0.wasDone })
            #expect(try await house.count("case_file") == 29)
            #expect(try await house.count("held_referral") == 2)
        }
    }

    @Test func aRowThatIsRefusedStopsNoOther() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let numbers = try await house.desk.printCards(1, by: People.police, token: house.form()).map(\.number)
            var first = Referral.of("Marc Bouchard", born: "1970-01-01")
            var second = Referral.of("Harjit Gill", born: "1985-06-06")
            first.person.cardNumber = numbers[0].description
            second.person.cardNumber = numbers[0].description
            let outcomes = try await house.desk.referMany(
                [.of("Jean Tremblay", born: "2010-01-01"), first, .of("Denis Lapointe", born: "1990-02-02")], by: People.police, token: "a")
            #expect(outcomes.map(\.isOpened) == [false, true, true])
            #expect(outcomes[0].code == "under-18")
            #expect(try await house.entries("case.refer", "refused:under-18") == 1)
            let later = try await house.desk.referMany([second, .of("Luc Thibault", born: "1979-09-09")], by: People.police, token: "b")
            #expect(later.map(\.code) == ["card-used", nil])
            #expect(try await house.count("case_file") == 3)
        }
    }

    @Test func whomARowResemblesIsTheAgencysToKnow() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let twins = [Referral.of("Jean Tremblay"), .of("Tremblay, Jean")]
            _ = try await house.desk.referMany([twins[0]], by: People.by(.police, agency: People.otherAgency), token: "a")
            let police = try await house.desk.referMany([twins[1]], by: People.police, token: "b")
            guard case .held(_, let like) = police[0] else {
                Issue.record("not held")
                return
            }
            #expect(like.isEmpty)
            let own = try await house.desk.referMany([twins[1]], by: People.coordinator, token: "c")
            guard case .held(_, let known) = own[0] else {
                Issue.record("not held")
                return
            }
            #expect(known.count == 1 && known[0].codes.contains("same-name-reordered"))
        }
    }
}

extension RowOutcome {
    var isOpened: Bool {
        if case .opened = self { return true }
        return false
    }
    var wasDone: Bool {
        if case .alreadyDone = self { return true }
        return false
    }
    var code: String? {
        if case .refused(let refusal) = self { return refusal.code }
        return nil
    }
}
